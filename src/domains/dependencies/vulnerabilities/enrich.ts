import type { Enrichment, Knowledge } from '../../../core/types.ts';
import type { DependencyChange, VulnerabilityChange } from '../changes.ts';
import { deadlineOf } from './deadline.ts';
import { fixedBy, introducedBy } from './difference.ts';
import { questionOf } from './question.ts';

/** Adds what advisory databases know: which vulnerabilities the changes bring, and which they end. Asks nothing where nothing changed. */
export async function enrich(
  changes: readonly DependencyChange[],
  { lookUp, settings, today }: Knowledge,
): Promise<Enrichment<VulnerabilityChange>> {
  const question = questionOf(changes);
  if (question.packages.length + question.unresolved.length === 0) return { changes: [], notes: [] };
  const { known, notes } = await lookUp(question);
  const introduced = introducedBy(changes, known).map((fact) => ({
    ...fact,
    fixBy: deadlineOf(fact.score, settings.advisories.fixWithin, today),
  }));
  return { changes: [...introduced, ...fixedBy(changes, known)], notes };
}
