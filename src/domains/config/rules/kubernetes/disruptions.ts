/** How many pods a node drain may take, and when more are started. Source: kubernetes.io/docs/concepts/workloads/pods/disruptions. */
import { control } from '../../control.ts';
import { object } from '../../kubernetes/examples.ts';
import { ofKind } from '../../kubernetes/paths.ts';
import type { Setting } from '../../setting.ts';
import { either } from '../../setting-paths.ts';
import type { ConfigNode } from '../../tree.ts';
import { moved } from '../../weakening.ts';

const budget = object('policy/v1', 'PodDisruptionBudget');
const scaler = object('autoscaling/v2', 'HorizontalPodAutoscaler');
const dialect = 'kubernetes';
const MOST = 1e9;

/** A count or a percentage; undefined where the two sides are not of one kind, for then nobody can tell which is more. */
function amount(node: ConfigNode, { before, after }: Setting): number | undefined {
  const kinds = new Set([before, after].flatMap((side) => (side?.kind === 'scalar' ? [side.text.endsWith('%')] : [])));
  const [, digits] = node.kind === 'scalar' ? (/^(\d{1,9})%?$/.exec(node.text) ?? []) : [];
  return digits === undefined || kinds.size > 1 ? undefined : Number(digits);
}

/** The same where less is safer. */
function inverse(node: ConfigNode, setting: Setting): number | undefined {
  const found = amount(node, setting);
  return found === undefined ? undefined : MOST - found;
}

/** 0 for a budget that lets no pod go. */
const letsGo = (node: ConfigNode, { name }: Setting): number | undefined => {
  if (node.kind !== 'scalar') return undefined;
  return Number(!(name === 'minAvailable' ? /^100%$/ : /^0%?$/).test(node.text));
};

export default [
  control({
    id: 'config/disruption-budget-blocks',
    class: 'availability',
    title: 'disruption budget lets no pod go',
    why: 'No node that runs such a pod can be drained: upgrades and repairs of the cluster stand still.',
    fix: 'Let one pod go at a time, and run at least two.',
    equivalents: ['kube-linter:pdb-min-available', 'kube-linter:pdb-max-unavailable'],
    dialect,
    governs: either(
      ofKind('PodDisruptionBudget', 'spec', 'minAvailable'),
      ofKind('PodDisruptionBudget', 'spec', 'maxUnavailable'),
    ),
    rank: letsGo,
    absent: 1,
    outcomes: { flip: moved('medium'), open: moved('medium'), born: moved('low') },
    examples: [
      { before: budget('minAvailable: 50%'), after: budget('minAvailable: 100%'), outcome: 'flip' },
      { before: budget(), after: budget('maxUnavailable: 0'), outcome: 'open' },
      { before: '', after: budget('maxUnavailable: 0'), outcome: 'born' },
      { before: budget('maxUnavailable: 1'), after: budget('maxUnavailable: 2'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/disruption-budget-lowered',
    class: 'availability',
    title: 'fewer pods sure to run',
    why: 'A node drain may now stop more pods at once.',
    fix: 'Keep as many as the load needs.',
    dialect,
    governs: ofKind('PodDisruptionBudget', 'spec', 'minAvailable'),
    rank: amount,
    outcomes: { flip: moved('medium') },
    examples: [
      { before: budget('minAvailable: 2'), after: budget('minAvailable: 1'), outcome: 'flip' },
      { before: budget('minAvailable: 2'), after: budget('minAvailable: 50%'), outcome: 'none' },
      { before: budget('minAvailable: 1'), after: budget('minAvailable: 2'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/disruption-budget-raised',
    class: 'availability',
    title: 'more pods may be down',
    why: 'A node drain may now stop more pods at once.',
    fix: 'Keep as many running as the load needs.',
    dialect,
    governs: ofKind('PodDisruptionBudget', 'spec', 'maxUnavailable'),
    rank: inverse,
    outcomes: { flip: moved('medium') },
    examples: [
      { before: budget('maxUnavailable: 1'), after: budget('maxUnavailable: 2'), outcome: 'flip' },
      { before: budget('maxUnavailable: 25%'), after: budget('maxUnavailable: 50%'), outcome: 'flip' },
      { before: budget('maxUnavailable: 50%'), after: budget('maxUnavailable: 25%'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/autoscaler-lowered',
    class: 'availability',
    title: 'autoscaler may start fewer pods',
    why: 'At the peak the pods that are left carry the load of those that can no longer be started.',
    fix: 'Compare the new number with the pods of the last peak.',
    dialect,
    governs: either(
      ofKind('HorizontalPodAutoscaler', 'spec', 'minReplicas'),
      ofKind('HorizontalPodAutoscaler', 'spec', 'maxReplicas'),
    ),
    rank: amount,
    outcomes: {
      single: { ...moved('medium'), why: 'One pod may be left: each restart or crash of it is an outage.' },
      lowered: moved('low'),
    },
    refine: ({ transition, name, to }) => {
      if (transition !== 'flip') return undefined;
      if (name === 'minReplicas') return to === '1' ? 'single' : undefined;
      return 'lowered';
    },
    examples: [
      { before: scaler('minReplicas: 3'), after: scaler('minReplicas: 1'), outcome: 'single' },
      { before: scaler('maxReplicas: 10'), after: scaler('maxReplicas: 5'), outcome: 'lowered' },
      { before: scaler('minReplicas: 3'), after: scaler('minReplicas: 2'), outcome: 'none' },
      { before: scaler('maxReplicas: 5'), after: scaler('maxReplicas: 10'), outcome: 'none' },
    ],
  }),
];
