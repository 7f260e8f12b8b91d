/** Keys of a template that stand once in each branch of a condition: `key`, `key (2)`, `key (3)`. */
import { signature } from './likeness.ts';
import type { ConfigNode, MapNode } from './tree.ts';

/**
 * Two maps made ready to be compared key by key. Where a key has as many branches as before they meet in their order. Where
 * a branch came or went, those of equal value meet and are no difference; the rest go by `key (n)`, a name of no setting,
 * for nobody can tell which of them takes the place of which.
 */
export function alignBranches(before: MapNode, after: MapNode): readonly [MapNode, MapNode] {
  const forked = new Set([...forks(before), ...forks(after)]);
  if (forked.size === 0) return [before, after];
  const [old, now] = [new Map(before.entries), new Map(after.entries)];
  for (const key of forked) {
    const [was, is] = [branches(before, key), branches(after, key)];
    if (was.length === is.length || was.length === 0 || is.length === 0) continue;
    relabel(old, key, was, is);
    relabel(now, key, is, was);
  }
  return [
    { ...before, entries: old },
    { ...after, entries: now },
  ];
}

const forks = ({ entries }: MapNode): string[] =>
  [...entries.keys()].filter((key) => key.endsWith(' (2)')).map((key) => key.slice(0, -' (2)'.length));

const label = (key: string, branch: number): string => (branch === 1 ? key : `${key} (${branch})`);

function branches({ entries }: MapNode, key: string): ConfigNode[] {
  const found: ConfigNode[] = [];
  for (let next = entries.get(key); next !== undefined; next = entries.get(label(key, found.length + 1)))
    found.push(next);
  return found;
}

/** Takes out the branches that the other side has too, and leaves none that goes by the key itself. */
function relabel(
  entries: Map<string, ConfigNode>,
  key: string,
  own: readonly ConfigNode[],
  others: readonly ConfigNode[],
): void {
  const known = new Set(others.map(signature));
  for (const [i, branch] of own.entries()) {
    entries.delete(label(key, i + 1));
    if (!known.has(signature(branch))) entries.set(`${key} (${i + 1})`, branch);
  }
}
