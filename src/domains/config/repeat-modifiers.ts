/** What lowers the risk of what was told elsewhere, or is there already, and of what few ever meet. */
import { capRisk, compareRisk, shiftRisk } from '../../core/risk.ts';
import type { Modifier } from '../../core/types.ts';
import { isForDevelopers, isOfMachine, isOfRelease } from './area.ts';
import type { ConfigChange } from './changes.ts';
import { atMostLow, isProven, moving, pathOf } from './lowering.ts';

/** Whether what weakens is new with its object, in no file that was there. */
const isBornWithFile = (change: ConfigChange): boolean =>
  (change.kind === 'control-moved' && change.transition === 'born' && change.before === undefined) ||
  (change.kind === 'role-widened' && change.isNew);

/** Of objects that are new where they stand, and that the repository holds in other places too. */
export const repeatModifiers: readonly Modifier<ConfigChange>[] = [
  atMostLow(
    'next-of-series',
    (change) => change.kind !== 'file-unreadable' && change.isNextOfSeries === true && !isProven(change),
    'Not more than low, for its file is the next of a series, and the one before it stays as it is.',
  ),
  atMostLow(
    'former-of-series',
    (change) => change.kind !== 'file-unreadable' && change.isFormerOfSeries === true,
    'Not more than low, for its file is one of a series, of which the others stay.',
  ),
  atMostLow(
    'held-elsewhere',
    (change) => change.kind !== 'file-unreadable' && change.isHeldElsewhere === true,
    'Not more than low, for the repository held the same before, in another place.',
  ),
  {
    id: 'caught-up',
    adjust(change, risk) {
      if (change.kind === 'file-unreadable' || change.caughtUpWith === undefined) return undefined;
      const said = `for \`${change.caughtUpWith}\` said the same before.`;
      // The other may have been new with it, and then nobody was told that it breaks or gives anything.
      return compareRisk(risk, 'medium') <= 0
        ? { risk: capRisk(risk, 'low'), note: `Not more than low, ${said}` }
        : { risk: 'medium', note: `Not more than medium, ${said}` };
    },
  },
  atMostLow(
    'copy-of-a-release',
    (change) => isBornWithFile(change) && isOfRelease(pathOf(change)),
    'Not more than low, for it is new with the copy of a release, and told where it was changed.',
  ),
  atMostLow(
    'no-longer-read',
    (change) => change.kind === 'control-moved' && change.isUnread === true,
    'Not more than low, for the templates of the chart no longer read it: what holds now, they say themselves.',
  ),
];

/** What tells more than users should know, or nobody of a fault. */
const OF_DEVELOPERS: ReadonlySet<string> = new Set([
  'config/log-level',
  'config/debug-enabled',
  'config/monitoring-disabled',
]);

/** Where workloads are written. */
const RUN: ReadonlySet<string> = new Set(['compose', 'helm-values', 'kubernetes']);

/** Of files for those who write the program, and for clusters on their own machines. */
export const ofFew: readonly Modifier<ConfigChange>[] = [
  atMostLow(
    'seen-by-developers',
    (change) => change.kind === 'control-moved' && OF_DEVELOPERS.has(change.control) && isForDevelopers(pathOf(change)),
    'Not more than low, for no users are there, but those who write the program and look for its faults.',
  ),
  moving((risk) => (compareRisk(risk, 'medium') > 0 ? shiftRisk(risk, -1) : risk))(
    'for-developers',
    (change) => change.kind === 'control-moved' && change.area !== 'test' && isForDevelopers(pathOf(change)),
    'One step lower, for by its path it is for those who write the program, or try it.',
  ),
  atMostLow(
    'of-one-machine',
    (change) => change.kind === 'control-moved' && RUN.has(change.dialect ?? '') && isOfMachine(pathOf(change)),
    'Not more than low, for the cluster is one of a single machine, for whoever works at it.',
  ),
];
