/** How pods are replaced. Source: kubernetes.io/docs/concepts/workloads. */
import { countOf } from '../../algebra/quantity.ts';
import { control } from '../../control.ts';
import { object } from '../../kubernetes/examples.ts';
import { alone, ALONE, CONTROLLER, replicasOf, whenAlone } from '../../kubernetes/lone-pods.ts';
import { WORKLOADS } from '../../kubernetes/paths.ts';
import type { Setting } from '../../setting.ts';
import { atEnd } from '../../setting-paths.ts';
import type { ConfigNode } from '../../tree.ts';
import { moved, unless, weakWhenSet } from '../../weakening.ts';

const deployment = object('apps/v1', 'Deployment');
const statefulSet = object('apps/v1', 'StatefulSet');
const rolling = (maxUnavailable: string, replicas = 4) =>
  deployment(`replicas: ${replicas}\nstrategy:\n  rollingUpdate: { maxUnavailable: ${maxUnavailable} }`);

/**
 * The part of all replicas that a rollout may take down at once, as Kubernetes rounds it: half of three is one. Undefined
 * where a count has nothing to be held against; a percentage of replicas that nobody names is taken as it stands.
 */
function shareDown(node: ConfigNode, { document, before }: Setting): number | undefined {
  if (node.kind !== 'scalar') return undefined;
  const named = replicasOf((node === before ? document.before : document.after)?.root);
  const replicas = named > 0 ? named : Number.NaN;
  const share = Number.isNaN(replicas) && node.text.endsWith('%') ? 100 : replicas;
  const count = countOf(node.text, share, 'down');
  return count === undefined || Number.isNaN(share) ? undefined : (100 * count) / share;
}

/** 0 from that share on, 1 below it. */
const below = (share: number) => (node: ConfigNode, setting: Setting) => {
  const down = shareDown(node, setting);
  return down === undefined ? undefined : Number(down < share);
};

/** One pod of one is no fleet: there the whole is judged like the half. */
function keepsSome(node: ConfigNode, setting: Setting): number | undefined {
  return replicasOf(setting.document.after?.root) === 1 ? 1 : below(100)(node, setting);
}

const inStrategy = ({ keys }: Setting): boolean =>
  keys.at(-1) === 'maxUnavailable' && keys.at(-2) === 'rollingUpdate' && keys.at(-3) !== 'updateStrategy';

const RECREATED = weakWhenSet({
  risk: 'high',
  praise: 'rollout now keeps pods running',
  weak: 'strategy: { type: Recreate }',
  safe: 'strategy: { type: RollingUpdate }',
  file: deployment,
});

const UPDATED_BY_HAND = weakWhenSet({
  risk: 'medium',
  praise: 'updates now roll out by themselves',
  weak: 'updateStrategy: { type: OnDelete }',
  safe: 'updateStrategy: { type: RollingUpdate }',
  file: statefulSet,
});

export default [
  control({
    id: 'config/rollout-takes-all-down',
    class: 'availability',
    title: 'rollout may stop every pod at once',
    why: 'Each rollout may stop all old pods before one new pod is ready: the service is down, and a bad image leaves nothing to fall back on.',
    fix: 'Set `maxUnavailable` to `25%` or less, and let `maxSurge` bring the speed.',
    dialect: WORKLOADS,
    governs: inStrategy,
    rank: keepsSome,
    ...weakWhenSet({
      risk: 'high',
      praise: 'rollout keeps pods running',
      weak: 'replicas: 4\nstrategy: { rollingUpdate: { maxUnavailable: 100% } }',
      safe: 'replicas: 4\nstrategy: { rollingUpdate: { maxUnavailable: 25% } }',
      file: deployment,
    }),
  }),
  control({
    id: 'config/rollout-takes-half-down',
    class: 'availability',
    title: 'rollout may stop half of the pods or more',
    why: 'While a rollout runs, the pods that are left carry twice their load or more.',
    fix: 'Set `maxUnavailable` to `25%` or less, and let `maxSurge` bring the speed.',
    dialect: WORKLOADS,
    governs: inStrategy,
    rank: (node, setting) => (keepsSome(node, setting) === 0 ? undefined : below(50)(node, setting)),
    absent: 1,
    mark: alone,
    outcomes: { flip: moved('medium'), open: moved('medium'), born: moved('low'), alone: moved('low') },
    refine: ({ transition, mark }) => {
      if (transition !== 'flip' && transition !== 'open') return transition === 'born' ? 'born' : undefined;
      return mark === ALONE ? ALONE : transition;
    },
    examples: [
      { before: rolling('25%'), after: rolling('50%'), outcome: 'flip' },
      { before: rolling('1'), after: rolling('3'), outcome: 'flip' },
      { before: deployment('replicas: 4'), after: rolling('2'), outcome: 'open' },
      { before: '', after: rolling('75%'), outcome: 'born' },
      { before: deployment('replicas: 1'), after: rolling('1', 1), outcome: 'alone' },
      { before: rolling('25%'), after: rolling('1'), outcome: 'none' },
      { before: rolling('25%', 3), after: rolling('50%', 3), outcome: 'none' },
      { before: rolling('25%', 1), after: rolling('50%', 1), outcome: 'none' },
      { before: rolling('25%'), after: rolling('4'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/daemon-rollout',
    class: 'availability',
    title: 'update may stop half of the pods or more at once',
    why: 'Each update may stop the pods of half the nodes, or of all, before one new pod is ready.',
    fix: 'Lower `maxUnavailable`, so that a bad image stops at the first nodes.',
    dialect: WORKLOADS,
    governs: atEnd('updateStrategy', 'rollingUpdate', 'maxUnavailable'),
    // How many nodes there are, nobody can know: only a share says how many pods stop.
    rank: (node) =>
      node.kind === 'scalar'
        ? Number(!node.text.endsWith('%') || (countOf(node.text, 100, 'down') ?? 0) < 50)
        : undefined,
    ...weakWhenSet({
      risk: 'medium',
      praise: 'update goes on node by node',
      weak: 'updateStrategy: { rollingUpdate: { maxUnavailable: 100% } }',
      safe: 'updateStrategy: { rollingUpdate: { maxUnavailable: 10% } }',
      file: object('apps/v1', 'DaemonSet'),
    }),
  }),
  control({
    id: 'config/recreate-strategy',
    class: 'availability',
    title: 'rollout stops all pods first',
    why: 'Each rollout stops every old pod before it starts a new one: the service is down in between.',
    fix: 'Use `RollingUpdate`, unless two versions cannot run side by side.',
    equivalents: ['kube-linter:no-rolling-update-strategy'],
    dialect: WORKLOADS,
    governs: atEnd('strategy', 'type'),
    rank: unless('Recreate'),
    ...RECREATED,
    mark: alone,
    // A new workload has no rollout behind it that anybody counts on.
    outcomes: {
      ...RECREATED.outcomes,
      born: moved('low'),
      template: moved('low'),
      ...whenAlone,
    },
    refine: ({ transition, mark }) => {
      if (transition === 'drop') return undefined;
      if (transition !== 'flip' && transition !== 'open') return transition;
      return mark === ALONE || mark === CONTROLLER ? mark : transition;
    },
    examples: [
      ...RECREATED.examples,
      {
        before: deployment('replicas: 1'),
        after: deployment('replicas: 1\nstrategy: { type: Recreate }'),
        outcome: 'alone',
      },
      {
        path: 'deploy/shop-operator.yaml',
        before: deployment('replicas: 1'),
        after: deployment('replicas: 1\nstrategy: { type: Recreate }'),
        outcome: 'controller',
      },
    ],
  }),
  control({
    id: 'config/update-on-delete',
    class: 'availability',
    title: 'updates no longer roll out',
    why: 'Pods keep the old version, security fixes included, until somebody deletes them one by one.',
    fix: 'Use `RollingUpdate`, unless an operator deletes the pods in order.',
    dialect: WORKLOADS,
    governs: atEnd('updateStrategy', 'type'),
    rank: unless('OnDelete'),
    ...UPDATED_BY_HAND,
    // Whoever installs it chooses.
    outcomes: { ...UPDATED_BY_HAND.outcomes, template: moved('low') },
  }),
];
