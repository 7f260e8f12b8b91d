/** Charts whose values stop all pods before new ones start. */
import { control } from '../../control.ts';
import { isOfController } from '../../kubernetes/controllers.ts';
import { ALONE, CONTROLLER, isAloneInValues, whenAlone } from '../../kubernetes/lone-pods.ts';
import { moved, unless, weakWhenSet } from '../../weakening.ts';

const path = 'charts/app/values.yaml';

const RECREATES = weakWhenSet({
  risk: 'high',
  praise: 'chart replaces its pods one by one',
  weak: 'type: Recreate',
  safe: 'type: RollingUpdate',
  path,
  file: (text) => `updateStrategy:\n  name: app\n  ${text}\n`,
});

export default [
  control({
    id: 'config/chart-recreates',
    class: 'availability',
    title: 'chart stops all pods before it starts new ones',
    why: 'Each rollout is an outage, as long as a pod takes to start.',
    fix: 'Keep `RollingUpdate`; where two may not run at once, say so beside it.',
    dialect: 'helm-values',
    governs: ({ keys }) =>
      keys.at(-1) === 'type' && /^(?:update|deployment|rollout)?-?strategy$/i.test(keys.at(-2) ?? ''),
    rank: unless('Recreate'),
    ...RECREATES,
    // A new chart has no rollout behind it that anybody counts on; a block that is new in one has.
    mark: (setting) => {
      if (setting.document.before === undefined) return undefined;
      if (isOfController(setting)) return CONTROLLER;
      return isAloneInValues(setting) ? ALONE : 'known';
    },
    outcomes: {
      ...RECREATES.outcomes,
      born: moved('low'),
      block: moved('medium'),
      template: moved('low'),
      ...whenAlone,
    },
    refine: ({ transition, mark }) => {
      if (transition === 'drop') return undefined;
      if (mark === CONTROLLER && (transition === 'born' || transition === 'open')) return CONTROLLER;
      if (mark === ALONE && (transition === 'flip' || transition === 'open')) return ALONE;
      return transition === 'born' && mark !== undefined ? 'block' : transition;
    },
    examples: [
      ...RECREATES.examples,
      { path, before: 'name: web\n', after: 'name: web\nupdateStrategy: { type: Recreate }\n', outcome: 'block' },
      {
        path,
        before: 'replicaCount: 1\nstrategy: {}\n',
        after: 'replicaCount: 1\nstrategy: { type: Recreate }\n',
        outcome: 'alone',
      },
      {
        path,
        before: 'replicaCount: 3\nstrategy: {}\n',
        after: 'replicaCount: 3\nstrategy: { type: Recreate }\n',
        outcome: 'open',
      },
      {
        path,
        before: 'replicaCount: 1\nstrategy: {}\n',
        after: 'replicaCount: 1\nautoscaling: { enabled: true }\nstrategy: { type: Recreate }\n',
        outcome: 'open',
      },
      {
        path: 'charts/shop-operator/values.yaml',
        before: 'name: web\n',
        after: 'name: web\nupdateStrategy: { type: Recreate }\n',
        outcome: 'controller',
      },
    ],
  }),
];
