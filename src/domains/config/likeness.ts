import type { ConfigNode, ScalarNode } from './tree.ts';

/** Subtrees larger than this are compared by their first leaves only. */
const MOST_LEAVES = 500;

const cache = new WeakMap<ConfigNode, ReadonlyMap<string, number>>();

/** A text that two subtrees share where they say the same: comments, order of keys, quotes and anchors aside. */
export function signature(node: ConfigNode): string {
  const tag = node.tag ?? '';
  if (node.kind === 'scalar')
    return `${tag}${JSON.stringify(typeof node.value === 'number' ? [node.text] : node.value)}`;
  if (node.kind === 'list') return `${tag}[${node.items.map(signature).join()}]`;
  const entries = [...node.entries].map(([key, value]) => `${JSON.stringify(key)}:${signature(value)}`);
  return `${tag}{${entries.toSorted().join()}}`;
}

/** `~` is `null` and `True` is `true`; but `1.10` is not `1.1`, and `1` is not `"1"`. */
export function isSameScalar(a: ScalarNode, b: ScalarNode): boolean {
  if (a.tag !== b.tag || typeof a.value !== typeof b.value) return false;
  return typeof a.value === 'number' ? a.text === b.text : a.value === b.value;
}

/** How alike two subtrees are, from 0 to 1: the share of leaves, by path and value, that they have in common. */
export function likeness(a: ConfigNode, b: ConfigNode): number {
  const [left, right] = [leavesOf(a), leavesOf(b)];
  let common = 0;
  for (const [leaf, count] of left) common += Math.min(count, right.get(leaf) ?? 0);
  const total = sum(left) + sum(right);
  return total === 0 ? 1 : (2 * common) / total;
}

const sum = (leaves: ReadonlyMap<string, number>): number =>
  [...leaves.values()].reduce((total, count) => total + count, 0);

function leavesOf(root: ConfigNode): ReadonlyMap<string, number> {
  const known = cache.get(root);
  if (known !== undefined) return known;
  const leaves = new Map<string, number>();
  const waiting: [string, ConfigNode][] = [['', root]];
  for (let next = waiting.pop(); next !== undefined && leaves.size < MOST_LEAVES; next = waiting.pop()) {
    const [path, node] = next;
    if (node.kind === 'scalar') {
      const leaf = `${path}=${node.text}`;
      leaves.set(leaf, (leaves.get(leaf) ?? 0) + 1);
    } else if (node.kind === 'list') for (const item of node.items) waiting.push([`${path}[]`, item]);
    else for (const [key, value] of node.entries) waiting.push([`${path}.${key}`, value]);
  }
  cache.set(root, leaves);
  return leaves;
}
