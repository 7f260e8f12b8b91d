/** What lowers the risk of what pods take of their hosts, and of how they run. */
import { capRisk } from '../../../core/risk.ts';
import type { Modifier } from '../../../core/types.ts';
import type { ConfigChange } from '../changes.ts';
import { isNothingNew } from '../host-reach.ts';
import { atMostLow, atMostMedium, low, oneLower, pathOf } from '../lowering.ts';

export const podModifiers: readonly Modifier<ConfigChange>[] = [
  atMostLow(
    'privileged-before',
    isNothingNew,
    'Not more than low, for its pod was privileged before, and could do so.',
  ),
  atMostMedium(
    'root-of-host-before',
    (change) => change.kind === 'control-moved' && change.hadHost === true,
    'Not more than medium, for its pod was privileged before, and could take it.',
  ),
  oneLower(
    'new-agent-of-nodes',
    (change) => change.kind === 'control-moved' && change.isOfAgent === true,
    'One step lower, for it is new with an agent that runs on every node to work on it.',
  ),
  oneLower(
    'release-of-others',
    (change) =>
      (change.kind === 'control-moved' || (change.kind === 'role-widened' && change.power === 'read')) &&
      OF_OTHERS.test(pathOf(change)),
    'One step lower, for a program installs it, as those who released it wrote it.',
  ),
  atMostLow(
    'run-by-hand',
    (change) =>
      change.kind === 'control-moved' && change.control === 'config/immutable-job' && BY_HAND.test(pathOf(change)),
    'Not more than low, for whoever starts the job by hand deletes it first.',
  ),
];

/** Jobs at the top of a repository, each in a file of its own. */
const BY_HAND = /^job(?:[_.-][\w.-]*)?\.ya?ml$/;

/** What a program holds of the releases that it installs, a folder each. */
const OF_OTHERS = /(?:^|\/)kodata\/(?:[\w-]+\/)+v?\d+\.\d+[\w.]*\//;

/** Last of all, for wherever it runs, it is told there. */
export const toldWith: Modifier<ConfigChange> = {
  id: 'told-with',
  adjust(change, risk) {
    if (change.kind !== 'control-moved' || change.toldWith === undefined) return undefined;
    const told = `it goes with \`${change.toldWith}\`, which is graver.`;
    return change.isOneMore === true
      ? { risk: capRisk(risk, 'medium'), note: `Not more than medium, for ${told}` }
      : { risk: low(risk), note: `Not more than low, for ${told}` };
  },
};
