import { isLogin } from '../../core/secrets.ts';
import { capRisk, shiftRisk } from '../../core/risk.ts';
import type { Modifier } from '../../core/types.ts';
import { areaOf, isExpected } from './area.ts';
import type { ConfigChange } from './changes.ts';
import { roleModifiers } from './kubernetes/role-modifiers.ts';

function areaOfChange(change: ConfigChange) {
  if (change.kind === 'file-unreadable') return areaOf(change.subject);
  return change.area;
}

/** A credential that a provider's format proves is one in a test too. */
const isProven = (change: ConfigChange): boolean =>
  change.kind === 'secret-written' && change.by === 'format' && !isLogin(change.looks);

/** A secret that nothing proves to be one of somebody's. */
const isOfTests = (change: ConfigChange): boolean =>
  (change.kind === 'secret-written' || change.kind === 'secret-committed') && !isProven(change);

/** A folder that keeps what one release was made of: others, and the newest, stand beside it. */
const OF_VERSION = /(?:^|\/)(?:[a-z]+[-_])*v?\d+[.-]\d+(?:[.-]\d+)?(?:-[\w.]+)?\//i;

/** Folders into which package managers copy. */
const COPIED = /(?:^|\/)(?:vendor|node_modules)\//;

/** Where a file is used moves the risk one step; information stays information. */
export const modifiers: readonly Modifier<ConfigChange>[] = [
  ...roleModifiers,
  {
    id: 'of-one-version',
    adjust: (change, risk) =>
      change.kind === 'crd-broken' && change.what === 'removed' && OF_VERSION.test(change.before?.path ?? '')
        ? { risk: shiftRisk(risk, -2), note: 'Two steps lower, for its folder is that of one version.' }
        : undefined,
  },
  {
    id: 'status',
    adjust: (change, risk) =>
      change.kind === 'crd-broken' && /^status\b/.test(change.field)
        ? { risk: shiftRisk(risk, -1), note: 'One step lower, for only controllers write the status.' }
        : undefined,
  },
  {
    id: 'under-a-condition',
    adjust: (change, risk) =>
      change.kind === 'control-moved' && change.condition !== undefined
        ? {
            risk: capRisk(shiftRisk(risk, -1), 'medium'),
            note: 'One step lower, and not more than medium, for the template sets it on demand only.',
          }
        : undefined,
  },
  {
    id: 'granted-on-demand',
    adjust: (change, risk) =>
      change.kind === 'policy-widened' && change.onDemand && change.by !== 'deny'
        ? { risk: capRisk(risk, 'medium'), note: 'Not more than medium, for a condition of the template decides.' }
        : undefined,
  },
  {
    id: 'test-path',
    adjust: (change, risk) =>
      areaOfChange(change) === 'test' && !isProven(change)
        ? { risk: shiftRisk(risk, -1), note: 'One step lower, for its path is that of tests or examples.' }
        : undefined,
  },
  {
    id: 'secret-of-tests',
    adjust: (change, risk) =>
      isOfTests(change) && areaOfChange(change) === 'test'
        ? { risk: shiftRisk(risk, -1), note: 'One more, for tests and examples make up the secrets they need.' }
        : undefined,
  },
  {
    id: 'guard-of-tests',
    adjust: (change, risk) =>
      change.kind === 'guard-removed' && change.area === 'test'
        ? { risk: shiftRisk(risk, -1), note: 'One more, for nothing but tests stood behind it.' }
        : undefined,
  },
  {
    id: 'copied-path',
    adjust: (change, risk) =>
      COPIED.test(change.after?.path ?? change.before?.path ?? '')
        ? { risk: shiftRisk(risk, -1), note: 'One more, for it is a copy of what others publish.' }
        : undefined,
  },
  {
    id: 'expected-output',
    adjust: (change, risk) =>
      isExpected(change.after?.path ?? change.before?.path ?? '') && !isProven(change)
        ? {
            risk: shiftRisk(risk, -2),
            note: 'Two more, for it is what a test tries or expects, and is applied nowhere.',
          }
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
