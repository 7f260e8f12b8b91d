import { isLogin } from '../../core/secrets.ts';
import { shiftRisk } from '../../core/risk.ts';
import type { Modifier } from '../../core/types.ts';
import { areaOf } from './area.ts';
import type { ConfigChange } from './changes.ts';
import { roleModifiers } from './kubernetes/role-modifiers.ts';

function areaOfChange(change: ConfigChange) {
  if (change.kind === 'file-unreadable') return areaOf(change.subject);
  return change.area;
}

/** A credential that a provider's format proves is one in a test too. */
const isProven = (change: ConfigChange): boolean =>
  change.kind === 'secret-written' && change.by === 'format' && !isLogin(change.looks);

/** Where a file is used moves the risk one step; information stays information. */
export const modifiers: readonly Modifier<ConfigChange>[] = [
  ...roleModifiers,
  {
    id: 'test-path',
    adjust: (change, risk) =>
      areaOfChange(change) === 'test' && !isProven(change)
        ? { risk: shiftRisk(risk, -1), note: 'One step lower, for its path is that of tests or examples.' }
        : undefined,
  },
  {
    id: 'production-path',
    adjust: (change, risk) =>
      areaOfChange(change) === 'production' && risk !== 'info'
        ? { risk: shiftRisk(risk, 1), note: 'One step higher, for its path is that of production.' }
        : undefined,
  },
];
