import { compare } from '../../core/compare.ts';
import { likeness } from './likeness.ts';
import type { ConfigNode } from './tree.ts';

/** An element as it was and as it is; one side is missing where it is new or gone. */
export interface Paired<T> {
  readonly before?: T;
  readonly after?: T;
}

/** Above this many comparisons likeness is not sought: what has no identity is then paired by place alone. */
const MOST_COMPARISONS = 10_000;

/**
 * Pairs what is left of two lists by how alike it is, the likest first, down to `least`.
 * The order of the answer is that of the elements: those in head, then those that are gone.
 */
export function pairByLikeness<T>(
  before: readonly T[],
  after: readonly T[],
  nodeOf: (item: T) => ConfigNode,
  least: number,
): readonly Paired<T>[] {
  const few = before.length * after.length <= MOST_COMPARISONS;
  const candidates = (few ? before : [])
    .flatMap((old) => after.map((now) => ({ old, now, score: likeness(nodeOf(old), nodeOf(now)) })))
    .filter(({ score }) => score >= least);
  const taken = new Set<T>();
  const partners = new Map<T, T>();
  for (const { old, now } of candidates.toSorted((a, b) => b.score - a.score)) {
    if (taken.has(old) || partners.has(now)) continue;
    taken.add(old);
    partners.set(now, old);
  }
  return [
    ...after.map((now) => withPartner(now, partners.get(now))),
    ...before.filter((old) => !taken.has(old)).map((old) => ({ before: old })),
  ];
}

const withPartner = <T>(after: T, before: T | undefined): Paired<T> =>
  before === undefined ? { after } : { before, after };

interface Named {
  readonly name: string;
  readonly node: ConfigNode;
}

/** Named things this alike are one that was renamed. */
const RENAMED = 0.6;

/** Each thing of head with what it was: by name, else the likest of those whose name is gone. */
export function pairNamed<T extends Named>(
  before: readonly T[],
  after: readonly T[],
): readonly { readonly before: T | undefined; readonly after: T }[] {
  const { matched, removed, added } = compare(before, after, ({ name }) => name);
  const old = new Map(matched.map((pair) => [pair.after, pair.before]));
  for (const pair of pairByLikeness(removed, added, ({ node }) => node, RENAMED))
    if (pair.before && pair.after) old.set(pair.after, pair.before);
  return after.map((now) => ({ before: old.get(now), after: now }));
}
