/** Disruption budgets that ask for as many pods as there are. */
import { countOf } from '../algebra/quantity.ts';
import type { ReferenceBroken } from './changes.ts';
import type { ConfigDocument, DocumentPair } from '../documents.ts';
import { at, textAt } from '../tree.ts';
import { titleOf } from './fact.ts';
import { kindOf } from './objects.ts';
import { brokenReference } from './reference-fact.ts';
import { hasLabels } from './readiness.ts';

/** Held against the workloads of the change; a budget of all or none by itself has a control of its own. */
export function budgetFacts(pairs: readonly DocumentPair[]): ReferenceBroken[] {
  const workloads = pairs.filter(({ after }) => textAt(after?.root, 'spec', 'replicas') !== undefined);
  return pairs
    .filter(({ after }) => kindOf(after) === 'PodDisruptionBudget')
    .flatMap((budget) => {
      const blocked = workloads.find((pair) => blocks(budget.after, pair.after) && !blocks(budget.before, pair.before));
      const after = at(budget.after?.root, 'spec', 'minAvailable');
      return blocked === undefined ? [] : [brokenReference(budget, 'budget', titleOf(blocked), { after })];
    });
}

function blocks(budget: ConfigDocument | undefined, workload: ConfigDocument | undefined): boolean {
  if (budget === undefined || workload === undefined) return false;
  const least = textAt(budget.root, 'spec', 'minAvailable') ?? '%';
  const replicas = Number(textAt(workload.root, 'spec', 'replicas') ?? Number.NaN);
  const asksForAll = replicas > 1 && (countOf(least, replicas, 'up') ?? 0) >= replicas;
  return asksForAll && !least.endsWith('%') && hasLabels(workload, at(budget.root, 'spec', 'selector', 'matchLabels'));
}
