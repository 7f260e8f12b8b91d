import { compareRisk, shiftRisk } from '../../core/risk.ts';
import type { Modifier } from '../../core/types.ts';
import { isRoutine } from './actions.ts';
import type { DependenciesChange } from './changes.ts';
import type { Scope } from './ecosystem.ts';

/** Folders whose files no user of the product ever runs. */
const ASIDE = /(?:^|\/)(?:__tests__|e2e|examples?|fixtures?|samples?|spec|testdata|tests?)\//i;

/** What counts wherever it stands: malware runs on the machines of developers first, and what settings deny is denied. */
const isGrave = (change: DependenciesChange): boolean =>
  change.kind === 'file-unreadable' || change.kind === 'denied' || ('malware' in change && change.malware);

/** A workflow holds secrets: what runs in it is no matter of development alone, but for another release of the same. */
const isTrusted = (change: DependenciesChange): boolean =>
  'ecosystem' in change && change.ecosystem === 'github-actions' && !('head' in change && isRoutine(change));

function scopeOf(change: DependenciesChange): Scope | undefined {
  if ('scope' in change) return change.scope;
  return 'head' in change ? (change.head ?? change.base)?.scope : undefined;
}

const aside: Modifier<DependenciesChange> = {
  id: 'test-or-example',
  adjust(change, risk) {
    if (isGrave(change) || !ASIDE.test((change.after ?? change.before)?.path ?? '')) return undefined;
    return { risk: shiftRisk(risk, -1), note: 'Only a test or an example uses it.' };
  },
};

const development: Modifier<DependenciesChange> = {
  id: 'development-only',
  adjust(change, risk) {
    if (isGrave(change) || isTrusted(change) || scopeOf(change) !== 'development') return undefined;
    return compareRisk(risk, 'low') > 0 ? { risk: shiftRisk(risk, -1), note: 'Only development uses it.' } : undefined;
  },
};

/** What lowers any finding of the domain by one step, told in its reasons. */
export const modifiers: readonly Modifier<DependenciesChange>[] = [aside, development];
