/** Directories, ports and kernel settings that a pod takes from its node. */
import { control } from '../../control.ts';
import { isEffective } from '../../effective.ts';
import { container, pod } from '../../kubernetes/examples.ts';
import { kindOf } from '../../kubernetes/objects.ts';
import { inContainer, WORKLOADS } from '../../kubernetes/paths.ts';
import type { Setting } from '../../setting.ts';
import { either } from '../../setting-paths.ts';
import { textsOf } from '../../tree.ts';
import { hardened, moved, safeOn, safeWhenSet } from '../../weakening.ts';

/** Directories and sockets of the node that give the node itself away. */
const NODE_TAKING =
  /^\/(?:$|(?:etc|root|proc|sys|dev|boot|home|usr|bin|sbin|lib|lib64)(?:$|\/$)|etc\/kubernetes|var\/?$|var\/run\/?$|run\/?$|var\/lib\/?$|var\/lib\/(?:kubelet|docker|containerd|etcd)\/?$|(?:var\/)?run\/(?:docker|containerd|crio|cri-dockerd|podman)\b.*|.*\.sock$)/;

/** Files of the node that hold no secret: what it is called, what time it is there, and how much it has of what. */
const TELLING =
  /^\/(?:proc\/(?:cpuinfo|diskstats|loadavg|meminfo|stat|swaps|uptime|version)|etc\/(?:host(?:name|s)|localtime|machine-id|os-release|resolv\.conf|timezone)|usr\/(?:lib\/os-release|share\/zoneinfo(?:\/.*)?))$/;

/** All but those the kubelet allows by itself (kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster, "safe sysctls"). */
const UNSAFE_SYSCTL =
  /^(?:kernel[./](?!shm_rmid_forced$)|fs[./]mqueue|net[./](?!ipv4[./](?:ip_local_port_range|tcp_syncookies|ping_group_range|ip_unprivileged_port_start|ip_local_reserved_ports|tcp_keepalive_\w+|tcp_fin_timeout|tcp_[rw]mem)$))/;

const volume = (...paths: readonly string[]): string =>
  `volumes: [${paths.map((path, i) => `{ name: host${i}, hostPath: { path: ${path} } }`).join(', ')}]`;
const PRIVILEGED = container('securityContext: { privileged: true }');
const mount = (rest: string): string =>
  pod('volumes: [{ name: host, hostPath: { path: /var/log } }]').replace(
    'image: web',
    `image: web, volumeMounts: [{ name: host, mountPath: /logs${rest} }]`,
  );

/** What a pod that reached the host before mounts besides is one decision, also where it is rendered, but for what makes it master of the node. */
function moreOfHost({ name, document, after }: Setting): string | undefined {
  const isMaster = name === 'hostPath.ofPrivileged';
  const isMore = name === 'hostPath.ofMounting' && !textsOf(after).some((path) => NODE_TAKING.test(path));
  return isMaster || isMore ? `${name} ${kindOf(document.after)}` : undefined;
}

export default [
  control({
    id: 'config/host-path',
    class: 'permission-widening',
    title: 'directory of the host mounted',
    why: 'Whoever takes over the container reads those files of the host, and changes them unless the mount is read-only.',
    fix: 'Use a volume of its own; if it must be the host’s, mount the narrowest directory read-only.',
    equivalents: ['checkov:CKV_K8S_27', 'kube-linter:docker-sock', 'kube-linter:sensitive-host-mounts'],
    dialect: WORKLOADS,
    governs: either(...['hostPath', 'hostPath.ofMounting', 'hostPath.ofPrivileged'].map((name) => isEffective(name))),
    rank: () => 0,
    absent: 1,
    cause: moreOfHost,
    outcomes: {
      open: { risk: 'high', message: (c) => `\`${c.to ?? ''}\` of the host is now mounted.` },
      born: { risk: 'medium', message: (c) => `A new workload mounts \`${c.to ?? ''}\` of the host.` },
      'open-node': {
        risk: 'critical',
        message: (c) => `\`${c.to ?? ''}\` of the host is now mounted.`,
        why: 'With this path a process in the container becomes root on the host.',
      },
      'born-node': {
        risk: 'high',
        message: (c) => `A new workload mounts \`${c.to ?? ''}\` of the host.`,
        why: 'With this path a process in the container becomes root on the host.',
      },
      'open-mounting': {
        risk: 'medium',
        message: (c) => `\`${c.to ?? ''}\` of the host is now mounted.`,
        why: 'The pod reads files of the host already; now also these, and changes them unless the mount is read-only.',
      },
      'open-own': {
        risk: 'low',
        message: (c) => `\`${c.to ?? ''}\` of the host is now mounted.`,
        why: 'The pod was privileged and could reach these files before; nothing else of the host depends on them.',
        fix: 'Keep the directory to this program, and mount it read-only where it only reads.',
      },
      telling: {
        risk: 'low',
        message: (c) => `\`${c.to ?? ''}\` of the host is now mounted.`,
        why: 'The file tells the container about its node, and holds no secret.',
        fix: 'Mount it read-only.',
      },
      'open-privileged': {
        risk: 'medium',
        message: (c) => `\`${c.to ?? ''}\` of the host is now mounted.`,
        why: 'The pod was privileged and could reach these files before; now a mistake in it reaches them too.',
        fix: 'Mount the narrowest directory, and read-only.',
      },
      hardened: {
        ...hardened('directory of the host no longer mounted'),
        message: (c) => `\`${c.from ?? ''}\` of the host is no longer mounted.`,
      },
    },
    refine: ({ transition, name, to = '' }) => {
      if (transition === 'hardened') return 'hardened';
      if (TELLING.test(to)) return 'telling';
      if (name === 'hostPath.ofPrivileged') return NODE_TAKING.test(to) ? 'open-privileged' : 'open-own';
      if (transition === 'born') return NODE_TAKING.test(to) ? 'born-node' : 'born';
      if (NODE_TAKING.test(to)) return 'open-node';
      return name === 'hostPath.ofMounting' ? 'open-mounting' : 'open';
    },
    examples: [
      { before: pod(), after: pod(volume('/srv/data')), outcome: 'open' },
      { before: '', after: pod(volume('/srv/data')), outcome: 'born' },
      { before: pod(), after: pod(volume('/var/run/docker.sock')), outcome: 'open-node' },
      { before: pod(volume('/srv/data')), after: pod(volume('/')), outcome: 'open-node' },
      { before: pod(volume('/srv/data')), after: pod(volume('/srv/data', '/opt/data')), outcome: 'open-mounting' },
      { before: '', after: pod(volume('/proc')), outcome: 'born-node' },
      { before: PRIVILEGED, after: `${PRIVILEGED}      ${volume('/boot')}\n`, outcome: 'open-privileged' },
      { before: PRIVILEGED, after: `${PRIVILEGED}      ${volume('/srv/data')}\n`, outcome: 'open-own' },
      { before: pod(), after: pod(volume('/etc/localtime')), outcome: 'telling' },
      { before: '', after: `${PRIVILEGED}      ${volume('/boot')}\n`, outcome: 'none' },
      { before: pod(volume('/srv/data')), after: pod(), outcome: 'hardened' },
      { before: pod(volume(`'{{ .Values.root | default "/" }}'`)), after: pod(volume('/')), outcome: 'none' },
      {
        before: pod(volume('/srv')),
        after: pod('volumes: [{ name: renamed, hostPath: { path: /srv/data } }]'),
        outcome: 'hardened',
      },
      { before: pod(), after: pod('volumes: [{ name: scratch, emptyDir: {} }]'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/host-path-writable',
    class: 'permission-widening',
    title: 'directory of the host made writable',
    why: 'A process in the container can now change those files of the host.',
    fix: 'Mount it read-only again.',
    equivalents: ['kube-linter:writable-host-mount'],
    dialect: WORKLOADS,
    governs: isEffective('hostPath.readOnly'),
    rank: safeOn,
    ...safeWhenSet({
      risk: 'high',
      praise: 'directory of the host now read-only',
      weak: ', readOnly: false',
      safe: ', readOnly: true',
      file: mount,
    }),
  }),
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
