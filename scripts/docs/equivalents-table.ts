import type { Rule } from '../../src/core/types.ts';

/** A table of the checks of another tool that rules name as their equivalents, and the rules that see the same. */
export function equivalentsTable(rules: readonly Rule[], tool: string): string {
  const known = new Map<string, Set<string>>();
  for (const rule of rules) {
    for (const id of equivalentsOf(rule, `${tool}:`)) known.set(id, (known.get(id) ?? new Set()).add(rule.id));
  }
  const rows = [...known]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, seen]) => `| \`${id}\` | ${[...seen].toSorted().map(link).join(', ')} |`);
  return [`| ${tool} | Breakwater |`, '| --- | --- |', ...rows].join('\n');
}

const equivalentsOf = ({ equivalents = [], outcomes }: Rule, prefix: string): string[] =>
  [...equivalents, ...Object.values(outcomes).flatMap((outcome) => outcome.equivalents ?? [])]
    .filter((id) => id.startsWith(prefix))
    .map((id) => id.slice(prefix.length));

const link = (id: string): string => `[\`${id.slice(id.indexOf('/') + 1)}\`](./rules/${id}.md)`;
