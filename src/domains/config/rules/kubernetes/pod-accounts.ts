/** Which account, which sandbox and which place in the queue a pod gets. */
import { control } from '../../control.ts';
import { annotated, pod } from '../../kubernetes/examples.ts';
import { inPod, WORKLOADS } from '../../kubernetes/paths.ts';
import type { Setting } from '../../setting.ts';
import { either } from '../../setting-paths.ts';
import { added, hardened, moved, safeWhenSet, untouched } from '../../weakening.ts';
import type { ConfigNode } from '../../tree.ts';

/** Runtimes that keep a pod apart from the kernel of its node. */
const SANDBOX = /gvisor|runsc|kata|firecracker|sandbox/i;
const isSandbox = (node: ConfigNode): number | undefined =>
  node.kind === 'scalar' ? Number(SANDBOX.test(node.text)) : undefined;

/** How profiles were set before the security context had fields for them. */
const LEGACY_PROFILE =
  /^(?:(?:container\.)?seccomp\.security\.alpha\.kubernetes\.io|container\.apparmor\.security\.beta\.kubernetes\.io)\//;
const annotations = annotated('v1', 'Pod');
const profile = (name = ''): string =>
  annotations(name === '' ? '' : `container.apparmor.security.beta.kubernetes.io/web: ${name}`);

/** The list as a whole, or an item of one that stays. */
const isTolerations = (setting: Setting): boolean =>
  inPod('tolerations')(setting) &&
  (setting.path.at(-1)?.kind === 'key' || (setting.ownerBefore !== undefined && setting.ownerAfter !== undefined));

/** One label of a node selector that stays. */
const isNodeLabel = ({ keys, ownerBefore, ownerAfter }: Setting): boolean =>
  keys.at(-2) === 'nodeSelector' && ownerBefore !== undefined && ownerAfter !== undefined;

export default [
  control({
    id: 'config/service-account-changed',
    class: 'permission-widening',
    title: 'pod runs under another account',
    why: 'The pod may now do what the other account may do, and no longer what its own did.',
    fix: 'Compare what is bound to both accounts.',
    equivalents: ['checkov:CKV_K8S_41', 'kube-linter:default-service-account'],
    dialect: WORKLOADS,
    governs: inPod('serviceAccountName'),
    rank: untouched,
    outcomes: {
      another: moved('low'),
      default: {
        ...moved('medium'),
        title: 'pod runs under the default account',
        why: 'Every pod without an account of its own shares `default`, and gets whatever is granted to it.',
        fix: 'Give the pod an account of its own.',
      },
    },
    refine: ({ transition, to = 'default' }) => {
      if (transition !== 'flip' && transition !== 'drop') return undefined;
      return to === 'default' ? 'default' : 'another';
    },
    examples: [
      { before: pod('serviceAccountName: web'), after: pod('serviceAccountName: admin'), outcome: 'another' },
      { before: pod('serviceAccountName: web'), after: pod('serviceAccountName: default'), outcome: 'default' },
      { before: pod('serviceAccountName: web'), after: pod(), outcome: 'default' },
      { before: pod(), after: pod('serviceAccountName: web'), outcome: 'none' },
      { before: pod('serviceAccountName: web'), after: pod('serviceAccountName: "{{ .Values.sa }}"'), outcome: 'none' },
      { before: pod('serviceAccountName: web'), after: '', outcome: 'none' },
    ],
  }),
  control({
    id: 'config/sandbox-removed',
    class: 'permission-widening',
    title: 'sandbox of the pod removed',
    why: 'The pod now shares the kernel of its node: a bug of the kernel is a way out of the container.',
    fix: 'Keep the runtime class for code you do not trust.',
    dialect: WORKLOADS,
    governs: inPod('runtimeClassName'),
    rank: isSandbox,
    ...safeWhenSet({
      risk: 'medium',
      praise: 'pod now runs in a sandbox',
      weak: 'runtimeClassName: runc',
      safe: 'runtimeClassName: gvisor',
      file: pod,
    }),
  }),
  control({
    id: 'config/placement-removed',
    class: 'availability',
    title: 'rule of placement removed',
    why: 'The pod may land on other nodes, or give way to other pods where room is short.',
    fix: 'Check that the nodes it may land on suit it.',
    dialect: WORKLOADS,
    governs: either(inPod('priorityClassName'), inPod('nodeSelector'), isTolerations, isNodeLabel),
    rank: (node, { before }) => Number(before === undefined || node === before),
    absent: 0,
    outcomes: {
      drop: { risk: 'low', message: (c) => `\`${c.name}\` of the pod was removed.` },
      flip: { ...moved('low'), title: 'rule of placement changed' },
      hardened: added('rule of placement added', 'rule of placement'),
    },
    examples: [
      { before: pod('priorityClassName: critical'), after: pod(), outcome: 'drop' },
      { before: pod('nodeSelector: { disk: ssd }'), after: pod(), outcome: 'drop' },
      { before: pod(), after: pod('nodeSelector: { disk: ssd }'), outcome: 'hardened' },
      { before: pod('priorityClassName: critical'), after: pod('priorityClassName: high'), outcome: 'flip' },
      { before: pod('tolerations: [{ key: gpu }]'), after: pod(), outcome: 'drop' },
      { before: pod('nodeSelector: { disk: ssd }'), after: '', outcome: 'none' },
    ],
  }),
  control({
    id: 'config/legacy-profile-unconfined',
    class: 'permission-widening',
    title: 'profile of the container switched off',
    why: 'The kernel no longer limits which system calls and files the process may use.',
    fix: 'Set `runtime/default` again, or move to the fields of the security context.',
    equivalents: ['checkov:CKV_K8S_31'],
    dialect: WORKLOADS,
    governs: ({ keys }) => LEGACY_PROFILE.test(keys.at(-1) ?? '') && /annotations$/i.test(keys.at(-2) ?? ''),
    rank: (node) => (node.kind === 'scalar' ? Number(node.text !== 'unconfined') : undefined),
    outcomes: {
      flip: moved('high'),
      open: moved('high'),
      born: moved('medium'),
      drop: moved('medium'),
      hardened: hardened('profile of the container set'),
    },
    examples: [
      { before: profile('runtime/default'), after: profile('unconfined'), outcome: 'flip' },
      { before: profile(), after: profile('unconfined'), outcome: 'open' },
      { before: '', after: profile('unconfined'), outcome: 'born' },
      { before: profile('unconfined'), after: profile('runtime/default'), outcome: 'hardened' },
      { before: profile('runtime/default'), after: profile(), outcome: 'drop' },
      { before: profile('localhost/web'), after: profile('runtime/default'), outcome: 'none' },
    ],
  }),
];
