import type { Enrichment, Knowledge } from '../../../core/types.ts';
import type { DependenciesChange, DependencyChange, VulnerabilityChange } from '../changes.ts';
import { deadlineOf } from './deadline.ts';
import { fixedBy, introducedBy } from './difference.ts';
import { questionOf } from './question.ts';

/** Adds what advisory databases know: which vulnerabilities the changes bring, and which they end. Asks nothing where nothing changed. */
export async function enrich(
  changes: readonly DependenciesChange[],
  { lookUp, settings, today }: Knowledge,
): Promise<Enrichment<VulnerabilityChange>> {
  const dependencies = changes.filter(isDependency);
  const question = questionOf(dependencies);
  if (question.packages.length + question.unresolved.length === 0) return { changes: [], notes: [] };
  const { known, notes } = await lookUp(question);
  const introduced = introducedBy(dependencies, known).map((fact) => ({
    ...fact,
    fixBy: deadlineOf(fact.score, settings.advisories.fixWithin, today),
  }));
  return { changes: [...introduced, ...fixedBy(dependencies, known)], notes };
}

const isDependency = (change: DependenciesChange): change is DependencyChange => 'batch' in change;
