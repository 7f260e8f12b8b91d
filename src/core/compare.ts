/** What became of the elements of two lists. */
export interface Compared<T> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
  readonly matched: readonly { readonly before: T; readonly after: T }[];
}

/**
 * Pairs two lists by an identity, in the order of their appearance.
 * Of several elements with one identity the n-th before meets the n-th after.
 */
export function compare<T>(before: readonly T[], after: readonly T[], identity: (item: T) => string): Compared<T> {
  const waiting = new Map<string, T[]>();
  for (const item of before) {
    const key = identity(item);
    const queue = waiting.get(key);
    if (queue) queue.push(item);
    else waiting.set(key, [item]);
  }
  const added: T[] = [];
  const partner = new Map<T, T>();
  for (const item of after) {
    const match = waiting.get(identity(item))?.shift();
    if (match === undefined) added.push(item);
    else partner.set(match, item);
  }
  const matched: { before: T; after: T }[] = [];
  const removed: T[] = [];
  for (const item of before) {
    const partnered = partner.get(item);
    if (partnered === undefined) removed.push(item);
    else matched.push({ before: item, after: partnered });
  }
  return { added, removed, matched };
}
