import type { ConfigChange } from './changes.ts';

/**
 * Keeps a fact's group only where it joins places that differ: a lone fact is known by its full path,
 * which says more in an id than the end of it.
 */
export function aggregate(facts: readonly ConfigChange[]): readonly ConfigChange[] {
  const subjects = new Map<string, Set<string>>();
  for (const fact of facts) {
    const known = subjects.get(causeOf(fact)) ?? new Set();
    subjects.set(causeOf(fact), known.add(fact.subject));
  }
  return facts.map((fact) => ((subjects.get(causeOf(fact))?.size ?? 0) > 1 ? fact : withoutGroup(fact)));
}

const causeOf = (fact: ConfigChange): string =>
  `${fact.kind} ${fact.kind === 'control-moved' ? fact.control : ''} ${fact.group ?? fact.subject}`;

function withoutGroup(fact: ConfigChange): ConfigChange {
  const { group: _group, ...rest } = fact;
  return rest;
}
