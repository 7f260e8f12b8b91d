/** Ports and kernel settings that a pod takes from its node. */
import { control } from '../../control.ts';
import { isEffective } from '../../effective.ts';
import { container, pod } from '../../kubernetes/examples.ts';
import { inContainer, WORKLOADS } from '../../kubernetes/paths.ts';
import { hardened, moved } from '../../weakening.ts';

/** All but those the kubelet allows by itself (kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster, "safe sysctls"). */
const UNSAFE_SYSCTL =
  /^(?:kernel[./](?!shm_rmid_forced$)|fs[./]mqueue|net[./](?!ipv4[./](?:ip_local_port_range|tcp_syncookies|ping_group_range|ip_unprivileged_port_start|ip_local_reserved_ports|tcp_keepalive_\w+|tcp_fin_timeout|tcp_[rw]mem)$))/;

export default [
  control({
    id: 'config/unsafe-sysctl',
    class: 'permission-widening',
    title: 'pod changes an unsafe kernel setting',
    why: 'The setting is not kept apart from other pods of the node: it can starve or disturb them.',
    fix: 'Remove it; if the pod needs it, give such pods nodes of their own.',
    equivalents: ['kube-linter:unsafe-sysctls'],
    dialect: WORKLOADS,
    governs: isEffective('sysctls'),
    rank: (node) => (node.kind === 'scalar' && UNSAFE_SYSCTL.test(node.text) ? 0 : undefined),
    absent: 1,
    outcomes: {
      open: { risk: 'medium', message: (c) => `The pod now sets \`${c.to ?? ''}\`.` },
      born: { risk: 'low', message: (c) => `A new pod sets \`${c.to ?? ''}\`.` },
    },
    examples: [
      {
        before: pod(),
        after: pod('securityContext: { sysctls: [{ name: kernel.msgmax, value: "65536" }] }'),
        outcome: 'open',
      },
      {
        before: '',
        after: pod('securityContext: { sysctls: [{ name: net.core.somaxconn, value: "1" }] }'),
        outcome: 'born',
      },
      {
        before: pod(),
        after: pod('securityContext: { sysctls: [{ name: net.ipv4.tcp_syncookies, value: "1" }] }'),
        outcome: 'none',
      },
    ],
  }),
  control({
    id: 'config/host-port',
    class: 'exposure',
    title: 'port opened on the node',
    why: 'Everybody who reaches the node reaches the container, past Services and most network policies.',
    fix: 'Remove `hostPort`; publish the port through a Service.',
    equivalents: ['checkov:CKV_K8S_26'],
    dialect: WORKLOADS,
    governs: inContainer('ports', 'hostPort'),
    rank: (node) => (node.kind === 'scalar' && node.text === '0' ? 1 : 0),
    absent: 1,
    outcomes: {
      open: moved('medium'),
      born: moved('low'),
      hardened: hardened('port no longer open on the node'),
    },
    examples: [
      {
        before: container('ports: [{ name: http, containerPort: 80 }]'),
        after: container('ports: [{ name: http, containerPort: 80, hostPort: 80 }]'),
        outcome: 'open',
      },
      { before: '', after: container('ports: [{ name: http, containerPort: 80, hostPort: 80 }]'), outcome: 'born' },
      {
        before: container('ports: [{ name: http, containerPort: 80, hostPort: 80 }]'),
        after: container('ports: [{ name: http, containerPort: 80 }]'),
        outcome: 'hardened',
      },
      {
        before: container('ports: [{ name: http, containerPort: 80, hostPort: 80 }]'),
        after: container('ports: [{ name: http, containerPort: 80, hostPort: 81 }]'),
        outcome: 'none',
      },
    ],
  }),
];
