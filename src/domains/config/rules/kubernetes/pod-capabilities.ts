/** What the kernel lets a container do beyond an ordinary process. Source: capabilities(7); Pod Security Standards. */
import { takesHost } from '../../algebra/capabilities.ts';
import { control } from '../../control.ts';
import { isEffective } from '../../effective.ts';
import { container } from '../../kubernetes/examples.ts';
import { WORKLOADS } from '../../kubernetes/paths.ts';
import { hardened } from '../../weakening.ts';

export default [
  control({
    id: 'config/capability-added',
    class: 'permission-widening',
    title: 'container gains a capability',
    why: 'The process may do on the kernel what it could not before, and so may whoever takes it over.',
    fix: 'Remove the capability, or add only the single one the process needs.',
    equivalents: ['checkov:CKV_K8S_25', 'checkov:CKV_K8S_39'],
    dialect: WORKLOADS,
    governs: isEffective('capabilities.add'),
    rank: () => 0,
    absent: 1,
    outcomes: {
      open: { risk: 'high', message: (c) => `The container gains the capability \`${c.to ?? ''}\`.` },
      born: { risk: 'medium', message: (c) => `A new container has the capability \`${c.to ?? ''}\`.` },
      'open-node': {
        risk: 'critical',
        message: (c) => `The container gains the capability \`${c.to ?? ''}\`.`,
        why: 'This capability is as good as root on the node.',
      },
      'born-node': {
        risk: 'high',
        message: (c) => `A new container has the capability \`${c.to ?? ''}\`.`,
        why: 'This capability is as good as root on the node.',
      },
      hardened: {
        ...hardened('container gives up a capability'),
        message: (c) => `The container no longer has the capability \`${c.from ?? ''}\`.`,
      },
    },
    refine: ({ transition, to = '' }) => {
      if (transition === 'hardened') return 'hardened';
      if (transition === 'born') return takesHost(to) ? 'born-node' : 'born';
      return takesHost(to) ? 'open-node' : 'open';
    },
    examples: [
      {
        before: container(),
        after: container('securityContext: { capabilities: { add: [NET_ADMIN] } }'),
        outcome: 'open',
      },
      { before: '', after: container('securityContext: { capabilities: { add: [NET_ADMIN] } }'), outcome: 'born' },
      {
        before: container('securityContext: { capabilities: { add: [NET_ADMIN] } }'),
        after: container('securityContext: { capabilities: { add: [NET_ADMIN, CAP_SYS_ADMIN] } }'),
        outcome: 'open-node',
      },
      { before: '', after: container('securityContext: { capabilities: { add: [ALL] } }'), outcome: 'born-node' },
      {
        before: container('securityContext: { capabilities: { add: [SYS_TIME] } }'),
        after: container(),
        outcome: 'hardened',
      },
      {
        before: container('securityContext: { capabilities: { add: [SYS_TIME, NET_ADMIN] } }'),
        after: container('securityContext: { capabilities: { add: [net_admin, cap_sys_time] } }'),
        outcome: 'none',
      },
    ],
  }),
  control({
    id: 'config/capability-kept',
    class: 'permission-widening',
    title: 'capabilities no longer dropped',
    why: 'The process keeps rights of the kernel that it gave up before.',
    fix: 'Drop `ALL` again, and add the single capabilities the process needs.',
    equivalents: ['checkov:CKV_K8S_28', 'checkov:CKV_K8S_37', 'kube-linter:drop-net-raw-capability'],
    dialect: WORKLOADS,
    governs: isEffective('capabilities.drop'),
    rank: () => 1,
    absent: 0,
    outcomes: {
      drop: { risk: 'medium', message: (c) => `The container no longer drops the capability \`${c.from ?? ''}\`.` },
      hardened: {
        ...hardened('capabilities now dropped'),
        message: (c) => `The container now drops the capability \`${c.to ?? ''}\`.`,
      },
    },
    examples: [
      {
        before: container('securityContext: { capabilities: { drop: [ALL] } }'),
        after: container('securityContext: { capabilities: { drop: [NET_RAW] } }'),
        outcome: 'drop',
      },
      {
        before: container('securityContext: { capabilities: { drop: [NET_RAW] } }'),
        after: container('securityContext: { capabilities: { drop: [all] } }'),
        outcome: 'hardened',
      },
      {
        before: container('securityContext: { capabilities: { drop: [ALL] } }'),
        after: container('securityContext: { capabilities: { drop: ["all"] } }'),
        outcome: 'none',
      },
    ],
  }),
];
