import { matchesChange } from '../../core/match.ts';
import type { Match, PolicyEntry } from '../../core/settings.ts';
import type { DependencyChange } from './changes.ts';

/** Marks a change for which the first entry that speaks of it asks for more than to let it pass: so that a finding can carry that. */
export function governedBy(policy: readonly PolicyEntry[], change: DependencyChange): DependencyChange {
  const entry = policy.find(({ match }) => speaksOfChanges(match) && matchesChange(change, match));
  const asks = entry?.approvals !== undefined || (entry?.decide ?? 'pass') !== 'pass';
  return asks ? { ...change, governed: true } : change;
}

/** An entry for a rule, a class or a risk waits for a finding that has it. */
const speaksOfChanges = ({ domain, rule, class: ofClass, risk }: Match): boolean =>
  (domain?.includes('dependencies') ?? true) && rule === undefined && ofClass === undefined && risk === undefined;
