/** What both readers of YAML grow their trees with. */
import type { Mark } from './documents.ts';
import { signature } from './likeness.ts';
import { numbering } from './numbering.ts';
import type { ConfigNode, MapNode, ScalarNode } from './tree.ts';

/** How much the subtree over some children holds, and how deep it goes. */
export const measured = (children: readonly ConfigNode[]) => ({
  size: children.reduce((sum, child) => sum + child.size, 1),
  depth: children.reduce((deepest, child) => Math.max(deepest, child.depth), 0) + 1,
});

/** The value of a key that has none. */
export const nothing = (line: number): ScalarNode => ({
  kind: 'scalar',
  text: '',
  value: null,
  line,
  endLine: line,
  contentLine: line,
  size: 1,
  depth: 1,
});

/**
 * Collects the entries of one map. The last of two values with one key wins, and is reported;
 * but a template may give a key once for each branch of a condition: there each is kept, as `key (2)`.
 */
export function entriesInto(
  entries: Map<string, ConfigNode>,
  isTemplate: boolean,
  duplicates: Mark[],
): (name: string, value: ConfigNode, line: number) => void {
  const branch = numbering();
  return (name, value, line) => {
    const known = isTemplate ? undefined : entries.get(name);
    if (known !== undefined && losesBy(known, value)) duplicates.push({ text: name, line });
    entries.set(isTemplate ? branch(name) : name, value);
  };
}

/** Whether the first of two values with one key says anything that the second does not. */
const losesBy = (first: ConfigNode, second: ConfigNode): boolean =>
  (first.kind !== 'scalar' || first.value !== null) && signature(first) !== signature(second);

/** A map over some entries. */
export function mapOf(entries: MapNode['entries'], line: number, endLine: number): MapNode {
  return { kind: 'map', entries, line, endLine, ...measured([...entries.values()]) };
}
