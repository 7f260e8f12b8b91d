/** How fast and how far a rollout goes. Source: kubernetes.io/docs/concepts/workloads/controllers/deployment. */
import { control } from '../../control.ts';
import { object } from '../../kubernetes/examples.ts';
import { WORKLOADS } from '../../kubernetes/paths.ts';
import type { Setting } from '../../setting.ts';
import { atEnd, either } from '../../setting-paths.ts';
import { textAt, type ConfigNode } from '../../tree.ts';
import { moved, weakWhenSet } from '../../weakening.ts';

const deployment = object('apps/v1', 'Deployment');
const statefulSet = object('apps/v1', 'StatefulSet');
const rolling = (fields: string) => deployment(`strategy: { rollingUpdate: { ${fields} } }`);
const grace = (seconds: number | string) =>
  deployment(`template: { spec: { terminationGracePeriodSeconds: ${seconds} } }`);

const LIMITS = ['maxSurge', 'maxUnavailable'] as const;
const isNone = (owner: ConfigNode | undefined, limit: string): boolean => /^0%?$/.test(textAt(owner, limit) ?? '');

/** Of the two limits, the one that changed; where both did, the first. */
const isLimit = (setting: Setting): boolean => {
  if (!LIMITS.some((limit) => atEnd('rollingUpdate', limit)(setting))) return false;
  const { ownerBefore, ownerAfter } = setting;
  const changed = LIMITS.find((limit) => textAt(ownerBefore, limit) !== textAt(ownerAfter, limit));
  return changed === setting.keys.at(-1);
};

const canMove = (node: ConfigNode, { before, ownerBefore, ownerAfter }: Setting): number => {
  const owner = node === before ? ownerBefore : ownerAfter;
  return Number(!LIMITS.every((limit) => isNone(owner, limit)));
};

const whole = (node: ConfigNode): number | undefined =>
  node.kind === 'scalar' && /^\d{1,9}$/.test(node.text) ? Number(node.text) : undefined;

export default [
  control({
    id: 'config/rollout-stuck',
    class: 'availability',
    title: 'rollout cannot begin',
    why: 'No pod may be added and none may be missing: the API refuses the update.',
    fix: 'Set `maxSurge` or `maxUnavailable` above 0.',
    dialect: WORKLOADS,
    governs: isLimit,
    rank: canMove,
    absent: 1,
    outcomes: { flip: moved('high'), open: moved('high'), born: moved('medium') },
    examples: [
      {
        before: rolling('maxSurge: 1, maxUnavailable: 0'),
        after: rolling('maxSurge: 0, maxUnavailable: 0'),
        outcome: 'flip',
      },
      {
        before: rolling('maxSurge: 1, maxUnavailable: 1'),
        after: rolling('maxSurge: 0, maxUnavailable: 0'),
        outcome: 'flip',
      },
      { before: rolling('maxUnavailable: 0'), after: rolling('maxSurge: 0, maxUnavailable: 0'), outcome: 'open' },
      { before: '', after: rolling('maxSurge: 0, maxUnavailable: 0%'), outcome: 'born' },
      {
        before: rolling('maxSurge: 1, maxUnavailable: 1'),
        after: rolling('maxSurge: 1, maxUnavailable: 0'),
        outcome: 'none',
      },
    ],
  }),
  control({
    id: 'config/rollout-surge',
    class: 'availability',
    title: 'rollout needs more room, or gets none',
    why: 'Without surge each step waits for a pod to stop; above 100% the cluster must hold more than twice the pods.',
    fix: 'Keep `maxSurge` between one pod and `100%`.',
    dialect: WORKLOADS,
    governs: atEnd('rollingUpdate', 'maxSurge'),
    rank: (node, setting) => {
      if (node.kind !== 'scalar' || canMove(node, setting) === 0) return undefined;
      return Number(!/^0%?$/.test(node.text) && !/^(?:10[1-9]|1[1-9]\d|[2-9]\d\d|\d{4,})%$/.test(node.text));
    },
    absent: 1,
    outcomes: { flip: moved('low'), open: moved('low'), born: moved('info') },
    examples: [
      {
        before: rolling('maxSurge: 1, maxUnavailable: 1'),
        after: rolling('maxSurge: 0, maxUnavailable: 1'),
        outcome: 'flip',
      },
      { before: rolling('maxUnavailable: 1'), after: rolling('maxSurge: 200%, maxUnavailable: 1'), outcome: 'open' },
      { before: '', after: rolling('maxSurge: 0, maxUnavailable: 1'), outcome: 'born' },
      { before: rolling('maxSurge: 1'), after: rolling('maxSurge: 100%'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/rollout-held-back',
    class: 'availability',
    title: 'update held back',
    why: 'Pods below this number keep the old version, security fixes included.',
    fix: 'Set `partition` back to 0 once the first pods have proven the update.',
    dialect: WORKLOADS,
    governs: atEnd('updateStrategy', 'rollingUpdate', 'partition'),
    rank: (node) => (node.kind === 'scalar' ? Number(node.text === '0') : undefined),
    ...weakWhenSet({
      risk: 'low',
      praise: 'update goes to all pods',
      weak: 'updateStrategy: { rollingUpdate: { partition: 2 } }',
      safe: 'updateStrategy: { rollingUpdate: { partition: 0 } }',
      file: statefulSet,
    }),
  }),
  control({
    id: 'config/ready-time-shortened',
    class: 'availability',
    title: 'new pods are trusted sooner, or given up sooner',
    why: 'A rollout goes on over pods that crash a moment later, or is reported as failed while slow ones still start.',
    fix: 'Keep the time longer than a start, good or bad, takes to show.',
    dialect: WORKLOADS,
    governs: either(atEnd('spec', 'minReadySeconds'), atEnd('spec', 'progressDeadlineSeconds')),
    rank: whole,
    absent: 0,
    outcomes: { flip: moved('low'), drop: moved('low') },
    examples: [
      { before: deployment('minReadySeconds: 30'), after: deployment('minReadySeconds: 5'), outcome: 'flip' },
      {
        before: deployment('progressDeadlineSeconds: 600'),
        after: deployment('progressDeadlineSeconds: 60'),
        outcome: 'flip',
      },
      { before: deployment('minReadySeconds: 30'), after: deployment(), outcome: 'drop' },
      { before: deployment('minReadySeconds: 5'), after: deployment('minReadySeconds: 30'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/grace-period-shortened',
    class: 'availability',
    title: 'less time to shut down',
    why: 'Pods that need longer than this are killed: requests in flight are cut off.',
    fix: 'Keep it longer than the slowest request takes.',
    dialect: WORKLOADS,
    governs: atEnd('terminationGracePeriodSeconds'),
    // A second or less is no time at all, which has a rule of its own.
    rank: (node) => ((whole(node) ?? 0) > 1 ? whole(node) : undefined),
    outcomes: { halved: moved('medium') },
    refine: ({ transition, from, to }) =>
      transition === 'flip' && Number(to) * 2 < Number(from) ? 'halved' : undefined,
    examples: [
      { before: grace(60), after: grace(10), outcome: 'halved' },
      { before: grace(60), after: grace(45), outcome: 'none' },
      { before: grace(60), after: grace(0), outcome: 'none' },
      { before: grace(10), after: grace(60), outcome: 'none' },
    ],
  }),
];
