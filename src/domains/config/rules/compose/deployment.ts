/** How Compose keeps and updates the containers of a service. Source: github.com/compose-spec/compose-spec, "deploy". */
import { service } from '../../compose/examples.ts';
import { inService } from '../../compose/model.ts';
import { control } from '../../control.ts';
import { ordered, safeWhenSet } from '../../weakening.ts';

const path = 'compose.yaml';
const dialect = 'compose';

export default [
  control({
    id: 'config/compose-update-order',
    class: 'availability',
    title: 'update stops a container before it starts the next',
    why: 'Each update leaves the service one container short, or down where it has only one.',
    fix: 'Use `start-first`, unless two versions cannot run side by side.',
    dialect,
    governs: inService('deploy', 'update_config', 'order'),
    rank: ordered(['start-first', 'stop-first']),
    ...safeWhenSet({
      risk: 'low',
      praise: 'update starts the next container first',
      weak: 'deploy: { update_config: { order: stop-first } }',
      safe: 'deploy: { update_config: { order: start-first } }',
      path,
      file: service,
    }),
  }),
  control({
    id: 'config/compose-update-failure',
    class: 'availability',
    title: 'failed update no longer rolled back',
    why: 'An update that fails stays half-way, or goes on over containers that do not start.',
    fix: 'Keep `rollback`.',
    dialect,
    governs: inService('deploy', 'update_config', 'failure_action'),
    rank: ordered(['rollback', 'pause', 'continue']),
    ...safeWhenSet({
      risk: 'low',
      praise: 'failed update rolled back',
      weak: 'deploy: { update_config: { failure_action: continue } }',
      safe: 'deploy: { update_config: { failure_action: rollback } }',
      path,
      file: service,
    }),
  }),
];
