/** How many pods run, where, and how they end. */
import { control } from '../../control.ts';
import { object } from '../../kubernetes/examples.ts';
import { WORKLOADS } from '../../kubernetes/paths.ts';
import { atEnd, either } from '../../setting-paths.ts';
import type { Setting } from '../../setting.ts';
import { at, textsOf } from '../../tree.ts';
import { added, hardened, moved, present, removed, unless, weakWhenSet } from '../../weakening.ts';

const deployment = object('apps/v1', 'Deployment');

const apart = (how: string): string =>
  deployment(`template: { spec: { affinity: { podAntiAffinity: { ${how}: [{ topologyKey: zone }] } } } }`);
const spread = (otherwise: string): string =>
  deployment(
    `template: { spec: { topologySpreadConstraints: [{ topologyKey: zone, whenUnsatisfiable: ${otherwise} }] } }`,
  );
const REQUIRED = 'requiredDuringSchedulingIgnoredDuringExecution';

/** Whether the pod is spread by the other of the two ways, now and before. */
function isSpreadOtherwise({ document, path, keys }: Setting): boolean {
  const root = document.after?.root;
  const pod = path
    .slice(0, keys.at(-1) === 'podAntiAffinity' ? -2 : -1)
    .map((step) => (step.kind === 'key' ? step.name : ''));
  return [['topologySpreadConstraints'], ['affinity', 'podAntiAffinity']].some(
    (way) => at(root, ...pod, ...way) !== undefined,
  );
}

export default [
  control({
    id: 'config/replicas-lowered',
    class: 'availability',
    title: 'replicas lowered',
    why: 'One pod is left: each restart, node drain or crash is an outage.',
    fix: 'Keep two replicas or more.',
    equivalents: ['kube-linter:minimum-three-replicas'],
    dialect: WORKLOADS,
    governs: either(atEnd('spec', 'replicas'), atEnd('replicaCount'), atEnd('deploy', 'replicas')),
    rank: (node) => (node.kind === 'scalar' && /^\d{1,6}$/.test(node.text) ? Number(node.text) : undefined),
    absent: 1,
    // One file that runs less of all it runs is one decision, and so are a chart, its values and what was rendered of it.
    cause: ({ before, after }) => `replicas ${textsOf(before).join()}->${textsOf(after).join()}`,
    outcomes: {
      stopped: { ...moved('high'), title: 'workload stopped', why: 'No pod is left: whoever calls it gets an error.' },
      single: moved('medium'),
      doubled: hardened('more than one replica'),
    },
    refine: ({ from = '1', to = '1', transition }) => {
      if (transition === 'hardened') return from === '1' ? 'doubled' : undefined;
      if (transition !== 'flip') return undefined;
      if (to === '0') return 'stopped';
      return to === '1' ? 'single' : undefined;
    },
    examples: [
      { before: deployment('replicas: 3'), after: deployment('replicas: 0'), outcome: 'stopped' },
      { before: deployment('replicas: 3'), after: deployment('replicas: 1'), outcome: 'single' },
      { before: deployment('replicas: 1'), after: deployment('replicas: 2'), outcome: 'doubled' },
      { before: deployment('replicas: 5'), after: deployment('replicas: 4'), outcome: 'none' },
      { before: deployment('replicas: 3'), after: deployment(), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/no-rollback',
    class: 'availability',
    title: 'no version kept to roll back to',
    why: 'With no old revision kept, `kubectl rollout undo` has nothing to return to.',
    fix: 'Keep at least one revision.',
    dialect: 'kubernetes',
    governs: atEnd('spec', 'revisionHistoryLimit'),
    rank: unless('0'),
    ...weakWhenSet({
      risk: 'medium',
      praise: 'old versions kept for rollback',
      weak: 'revisionHistoryLimit: 0',
      safe: 'revisionHistoryLimit: 5',
      file: deployment,
    }),
  }),
  control({
    id: 'config/no-grace-period',
    class: 'availability',
    title: 'no time left to shut down',
    why: 'Pods are killed at once: requests in flight are cut off and unsaved work is lost.',
    fix: 'Give the process the time it needs to finish; 30 seconds is the default.',
    dialect: WORKLOADS,
    governs: atEnd('terminationGracePeriodSeconds'),
    rank: (node) => (node.kind === 'scalar' && /^\d{1,9}$/.test(node.text) ? Number(Number(node.text) > 1) : undefined),
    ...weakWhenSet({
      risk: 'medium',
      praise: 'time left to shut down',
      weak: 'template: { spec: { terminationGracePeriodSeconds: 0 } }',
      safe: 'template: { spec: { terminationGracePeriodSeconds: 60 } }',
      file: deployment,
    }),
  }),
  control({
    id: 'config/spread-removed',
    class: 'availability',
    title: 'pods no longer spread over nodes',
    why: 'All replicas may land on one node, and go down with it.',
    fix: 'Keep the anti-affinity or the spread constraints.',
    equivalents: ['kube-linter:no-anti-affinity'],
    dialect: WORKLOADS,
    governs: either(atEnd('affinity', 'podAntiAffinity'), atEnd('topologySpreadConstraints')),
    rank: present,
    absent: 0,
    mark: (setting) => (isSpreadOtherwise(setting) ? 'otherwise' : undefined),
    refine: ({ transition, mark }) => {
      if (transition === 'drop') return mark === 'otherwise' ? undefined : 'drop';
      return transition === 'hardened' ? 'hardened' : undefined;
    },
    outcomes: {
      drop: removed('medium', 'rule that spreads the pods'),
      hardened: added('pods now spread over nodes', 'rule that spreads the pods'),
    },
    examples: [
      {
        before: deployment('template: { spec: { affinity: { podAntiAffinity: { x: [] } } } }'),
        after: deployment('template: { spec: {} }'),
        outcome: 'drop',
      },
      {
        before: deployment('template: { spec: {} }'),
        after: deployment('template: { spec: { topologySpreadConstraints: [{ maxSkew: 1 }] } }'),
        outcome: 'hardened',
      },
      {
        before: deployment(
          'template: { spec: { affinity: { podAntiAffinity: { x: [] } }, topologySpreadConstraints: [{ maxSkew: 1 }] } }',
        ),
        after: deployment('template: { spec: { topologySpreadConstraints: [{ maxSkew: 1 }] } }'),
        outcome: 'none',
      },
      {
        before: deployment('template: { spec: { affinity: { nodeAffinity: { x: [] } } } }'),
        after: deployment('template: { spec: {} }'),
        outcome: 'none',
      },
    ],
  }),
  control({
    id: 'config/spread-preferred',
    class: 'availability',
    title: 'pods spread only where it is easy',
    why: 'Where room is short, all replicas may land on one node or in one zone, and go down with it.',
    fix: 'Keep the rule required, or have enough nodes that it always holds.',
    equivalents: ['kube-linter:no-anti-affinity'],
    dialect: WORKLOADS,
    governs: either(
      atEnd('affinity', 'podAntiAffinity', REQUIRED),
      atEnd('topologySpreadConstraints', 'whenUnsatisfiable'),
    ),
    rank: (node, { ownerAfter }) => {
      if (node.kind === 'scalar') return Number(node.text !== 'ScheduleAnyway');
      return ownerAfter === undefined ? undefined : 1;
    },
    outcomes: {
      flip: moved('medium'),
      drop: { risk: 'medium', message: () => 'Pods are no longer required to run apart.' },
    },
    refine: ({ transition }) => (transition === 'flip' || transition === 'drop' ? transition : undefined),
    examples: [
      {
        before: apart(REQUIRED),
        after: apart('preferredDuringSchedulingIgnoredDuringExecution'),
        outcome: 'drop',
      },
      { before: spread('DoNotSchedule'), after: spread('ScheduleAnyway'), outcome: 'flip' },
      { before: spread('ScheduleAnyway'), after: spread('DoNotSchedule'), outcome: 'none' },
      { before: apart(REQUIRED), after: deployment('template: { spec: {} }'), outcome: 'none' },
    ],
  }),
];
