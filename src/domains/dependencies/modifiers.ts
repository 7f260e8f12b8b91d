import { compareRisk, shiftRisk } from '../../core/risk.ts';
import type { Modifier } from '../../core/types.ts';
import type { DependenciesChange } from './changes.ts';

/** Folders whose files no user of the product ever runs. */
const ASIDE = /(?:^|\/)(?:__tests__|e2e|examples?|fixtures?|samples?|spec|testdata|tests?)\//i;

const aside: Modifier<DependenciesChange> = {
  id: 'test-or-example',
  adjust(change, risk) {
    if (change.kind === 'file-unreadable' || !ASIDE.test((change.after ?? change.before)?.path ?? '')) return undefined;
    return { risk: shiftRisk(risk, -1), note: 'Only a test or an example uses it.' };
  },
};

const development: Modifier<DependenciesChange> = {
  id: 'development-only',
  adjust(change, risk) {
    if (change.kind === 'file-unreadable' || (change.head ?? change.base)?.scope !== 'development') return undefined;
    return compareRisk(risk, 'low') > 0 ? { risk: shiftRisk(risk, -1), note: 'Only development uses it.' } : undefined;
  },
};

/** What lowers any finding of the domain by one step, told in its reasons. */
export const modifiers: readonly Modifier<DependenciesChange>[] = [aside, development];
