/** One edit of the labels by which pods are found, in all that finds them. */
import type { ConfigChange } from '../changes.ts';

const OF_SERVICE = 'config/service-selector';
const OF_WORKLOAD = 'config/immutable-field';

/**
 * The facts without those of Services that ask for other labels in the very way that a workload of the same change does: the API
 * refuses the workload, which is graver, and says it all.
 */
export function withoutToldSelectors(facts: readonly ConfigChange[]): readonly ConfigChange[] {
  const told = new Set(facts.flatMap((fact) => editOf(fact, OF_WORKLOAD)));
  return told.size === 0 ? facts : facts.filter((fact) => !editOf(fact, OF_SERVICE).some((edit) => told.has(edit)));
}

/** How a fact of the control given says that a selector moved. */
function editOf(fact: ConfigChange, control: string): readonly string[] {
  if (fact.kind !== 'control-moved' || fact.control !== control || fact.name !== 'selector') return [];
  return [`${fact.from ?? ''}\n${fact.to ?? ''}`];
}
