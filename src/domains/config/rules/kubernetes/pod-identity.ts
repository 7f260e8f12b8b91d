/** Who a container runs as, and which walls the kernel puts around it: its own settings, or else its pod's. */
import { inService } from '../../compose/model.ts';
import { control } from '../../control.ts';
import { isEffectiveOrApart } from '../../kubernetes/effective.ts';
import { container, pod } from '../../kubernetes/examples.ts';
import { WORKLOADS } from '../../kubernetes/paths.ts';
import { either } from '../../setting-paths.ts';
import type { ConfigNode } from '../../tree.ts';
import { hardened, moved, safeOn, safeWhenSet, unless } from '../../weakening.ts';

/** SELinux types that hold a process less than `container_t` does. Source: container-selinux, "container.te". */
const LOOSE = /^(?:spc_t|unconfined_t|super_t|container_(?:userns|device(?:_plugin)?)_t)$/;
/** Likewise, though the `baseline` standard allows them. Source: kubernetes.io/docs/concepts/security/pod-security-standards. */
const ROOMY = /^container_(?:engine|init|kvm)_t$/;

/** A type of its own confines most, then what every container gets. */
function confinement(node: ConfigNode): number | undefined {
  if (node.kind !== 'scalar') return undefined;
  if (LOOSE.test(node.text)) return 0;
  if (ROOMY.test(node.text)) return 1;
  return node.text === 'container_t' ? 2 : 3;
}

export default [
  control({
    id: 'config/runs-as-root',
    class: 'permission-widening',
    title: 'container may run as root',
    why: 'Root in the container turns many a bug of the process or the runtime into control of the node.',
    fix: 'Keep `runAsNonRoot: true` in the container or its pod.',
    equivalents: ['checkov:CKV_K8S_23', 'kube-linter:run-as-non-root'],
    dialect: WORKLOADS,
    governs: isEffectiveOrApart('runAsNonRoot'),
    rank: safeOn,
    ...safeWhenSet({
      risk: 'high',
      dropped: 'medium',
      praise: 'container no longer runs as root',
      weak: 'securityContext: { runAsNonRoot: false }',
      safe: 'securityContext: { runAsNonRoot: true }',
      file: container,
    }),
  }),
  control({
    id: 'config/user-root',
    class: 'permission-widening',
    title: 'container runs as user 0',
    why: 'User 0 is root: a bug of the process or the runtime becomes control of the node.',
    fix: 'Give the process a user of its own, above 0.',
    equivalents: ['checkov:CKV_K8S_40', 'kube-linter:run-as-non-root'],
    dialect: WORKLOADS,
    governs: either(isEffectiveOrApart('runAsUser'), inService('user')),
    rank: (node) => (node.kind === 'scalar' ? Number(!/^(?:0|root)(?::|$)/.test(node.text)) : undefined),
    outcomes: {
      flip: moved('high'),
      open: {
        ...moved('medium'),
        why: 'User 0 is root, whoever the image would have run as: a bug of the process becomes control of the node.',
      },
      born: moved('medium'),
      drop: {
        ...moved('low'),
        title: 'user left to the image',
        why: 'The image decides who the process runs as; many images say root.',
        fix: 'Keep `runAsUser`, or require `runAsNonRoot: true`.',
      },
      hardened: hardened('container no longer runs as user 0'),
    },
    examples: [
      {
        before: pod('securityContext: { runAsUser: 1000 }'),
        after: pod('securityContext: { runAsUser: 0 }'),
        outcome: 'flip',
      },
      { before: container(), after: container('securityContext: { runAsUser: 0 }'), outcome: 'open' },
      { before: '', after: container('securityContext: { runAsUser: 0 }'), outcome: 'born' },
      { before: pod('securityContext: { runAsUser: 1000 }'), after: pod(), outcome: 'drop' },
      {
        before: pod('securityContext: { runAsUser: 0 }'),
        after: pod('securityContext: { runAsUser: 1000 }'),
        outcome: 'hardened',
      },
      {
        before: pod('securityContext: { runAsUser: 1000 }'),
        after: pod('securityContext: { runAsUser: 2000 }'),
        outcome: 'none',
      },
    ],
  }),
  control({
    id: 'config/seccomp-unconfined',
    class: 'permission-widening',
    title: 'system calls no longer filtered',
    why: 'Without a seccomp profile the process may make every system call, which widens the way to bugs of the kernel.',
    fix: 'Set `seccompProfile: { type: RuntimeDefault }` again.',
    equivalents: ['checkov:CKV_K8S_31'],
    dialect: WORKLOADS,
    governs: isEffectiveOrApart('seccompProfile', 'type'),
    rank: unless('Unconfined'),
    ...safeWhenSet({
      risk: 'high',
      dropped: 'medium',
      praise: 'system calls now filtered',
      weak: 'securityContext: { seccompProfile: { type: Unconfined } }',
      safe: 'securityContext: { seccompProfile: { type: RuntimeDefault } }',
      file: pod,
    }),
  }),
  control({
    id: 'config/apparmor-unconfined',
    class: 'permission-widening',
    title: 'AppArmor profile taken off',
    why: 'The kernel no longer holds the process to the files and rights its profile lists.',
    fix: 'Set `appArmorProfile: { type: RuntimeDefault }` again.',
    dialect: WORKLOADS,
    governs: isEffectiveOrApart('appArmorProfile', 'type'),
    rank: unless('Unconfined'),
    ...safeWhenSet({
      risk: 'high',
      dropped: 'medium',
      praise: 'AppArmor profile now applied',
      weak: 'securityContext: { appArmorProfile: { type: Unconfined } }',
      safe: 'securityContext: { appArmorProfile: { type: RuntimeDefault } }',
      file: container,
    }),
  }),
  control({
    id: 'config/selinux-unconfined',
    class: 'permission-widening',
    title: 'SELinux confinement lifted',
    why: 'Processes of this SELinux type may do on the node what the container walls should forbid.',
    fix: 'Remove the type, or name one that confines the process.',
    dialect: WORKLOADS,
    governs: isEffectiveOrApart('seLinuxOptions', 'type'),
    rank: confinement,
    absent: 2,
    outcomes: {
      flip: moved('high'),
      open: moved('high'),
      born: moved('medium'),
      drop: {
        ...moved('low'),
        title: 'SELinux type left to the runtime',
        why: 'The process gets the type of every other container, whatever its own allowed or forbade.',
        fix: 'Keep the type that was made for the process.',
      },
      roomy: {
        ...moved('low'),
        title: 'SELinux type with more room',
        why: 'The `baseline` standard allows this type, yet it lets a process do more than that of every other container.',
        fix: 'Keep it only where the process needs it, as an engine of containers does.',
      },
      hardened: hardened('SELinux confines the process again'),
    },
    refine: ({ transition, to }) => {
      if (transition === 'template') return undefined;
      if (ROOMY.test(to ?? '') && transition !== 'hardened') return transition === 'born' ? undefined : 'roomy';
      return transition === 'flip' && to === 'container_t' ? 'drop' : transition;
    },
    examples: [
      {
        before: container('securityContext: { seLinuxOptions: { type: container_t } }'),
        after: container('securityContext: { seLinuxOptions: { type: spc_t } }'),
        outcome: 'flip',
      },
      {
        before: container(),
        after: container('securityContext: { seLinuxOptions: { type: spc_t } }'),
        outcome: 'open',
      },
      { before: '', after: container('securityContext: { seLinuxOptions: { type: spc_t } }'), outcome: 'born' },
      {
        before: container('securityContext: { seLinuxOptions: { type: spc_t } }'),
        after: container(),
        outcome: 'hardened',
      },
      {
        before: container('securityContext: { seLinuxOptions: { type: shop_t } }'),
        after: container(),
        outcome: 'drop',
      },
      {
        before: container(),
        after: container('securityContext: { seLinuxOptions: { type: container_kvm_t } }'),
        outcome: 'roomy',
      },
      {
        before: container(),
        after: container('securityContext: { seLinuxOptions: { type: container_t } }'),
        outcome: 'none',
      },
    ],
  }),
];
