import type { Analyzer, Enrichment, Fact, Knowledge } from './core/types.ts';

/** Lets each domain that has something to look up add the facts that follow, behind those it follows from. */
export async function enrich(
  facts: readonly Fact[],
  analyzers: readonly Analyzer[],
  knowledge: Knowledge,
): Promise<{ readonly facts: readonly Fact[]; readonly notes: readonly string[] }> {
  const added = await Promise.all(analyzers.map((analyzer) => addedBy(analyzer, facts, knowledge)));
  const more = added.flatMap(({ domain, changes }) =>
    changes.map((change): Fact => ({ domain, change, follows: true })),
  );
  return { facts: [...facts, ...more], notes: added.flatMap(({ notes }) => notes) };
}

async function addedBy(analyzer: Analyzer, facts: readonly Fact[], knowledge: Knowledge) {
  const { domain } = analyzer;
  const changes = facts.filter((fact) => fact.domain === domain).map(({ change }) => change);
  const enrichment: Enrichment = (await analyzer.enrich?.(changes, knowledge)) ?? { changes: [], notes: [] };
  return { domain, ...enrichment };
}
