import { shiftRisk } from '../../../core/risk.ts';
import type { Modifier } from '../../../core/types.ts';
import type { ConfigChange } from '../changes.ts';
import type { RoleWidened } from './changes.ts';

const forRoles = (
  id: string,
  steps: number,
  applies: (change: RoleWidened) => boolean,
  note: (change: RoleWidened) => string,
): Modifier<ConfigChange> => ({
  id,
  adjust: (change, risk) =>
    change.kind === 'role-widened' && applies(change)
      ? { risk: shiftRisk(risk, steps), note: note(change) }
      : undefined,
});

/** What moves the risk of any grant. */
export const roleModifiers: readonly Modifier<ConfigChange>[] = [
  forRoles(
    'new-role',
    -1,
    ({ isNew }) => isNew,
    () => 'One step lower, for the role is new.',
  ),
  forRoles(
    'named-object',
    -1,
    ({ object }) => object !== undefined,
    ({ object = '' }) => `One step lower, for it is bound to \`${object}\`.`,
  ),
  forRoles(
    'aggregated-role',
    1,
    ({ aggregatedTo }) => aggregatedTo !== undefined,
    ({ aggregatedTo = '' }) => `One step higher, for every holder of \`${aggregatedTo}\` gets it.`,
  ),
];
