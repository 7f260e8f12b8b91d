/** Two elements that are one. */
interface Matched<T> {
  readonly before: T;
  readonly after: T;
}

/** What became of the elements of two lists. */
export interface Compared<T> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
  readonly matched: readonly Matched<T>[];
}

/**
 * Pairs two lists by an identity, in the order of their appearance.
 * Of several elements with one identity the n-th before meets the n-th after.
 */
export function compare<T>(before: readonly T[], after: readonly T[], identity: (item: T) => string): Compared<T> {
  const matched = commonStart(before, after, identity);
  const waiting = new Map<string, T[]>();
  for (const item of before.slice(matched.length)) {
    const key = identity(item);
    const queue = waiting.get(key);
    if (queue) queue.push(item);
    else waiting.set(key, [item]);
  }
  const added: T[] = [];
  const partner = new Map<T, T>();
  for (const item of after.slice(matched.length)) {
    const match = waiting.get(identity(item))?.shift();
    if (match === undefined) added.push(item);
    else partner.set(match, item);
  }
  const removed: T[] = [];
  for (const item of before.slice(matched.length)) {
    const partnered = partner.get(item);
    if (partnered === undefined) removed.push(item);
    else matched.push({ before: item, after: partnered });
  }
  return { added, removed, matched };
}

/** The pairs up to the first element that differs: in most lists all of them, and nothing to look up. */
function commonStart<T>(before: readonly T[], after: readonly T[], identity: (item: T) => string): Matched<T>[] {
  const pairs: Matched<T>[] = [];
  for (const item of before) {
    const other = after[pairs.length];
    if (other === undefined || identity(item) !== identity(other)) break;
    pairs.push({ before: item, after: other });
  }
  return pairs;
}

/** Lists items by a key, in the order of their first appearance. */
export function gather<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** How many leading characters two texts share: of paths, the more, the nearer they stand. */
export function sharedLength(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
