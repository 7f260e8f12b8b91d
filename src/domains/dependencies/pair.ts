import { compare } from '../../core/compare.ts';
import { canonicalName, type Dependency, type Ecosystem, type Manifest } from './ecosystem.ts';

/** A dependency of base and what it is in head; one of them is absent for a removed or an added one. */
export interface Pair {
  readonly before?: Dependency;
  readonly after?: Dependency;
}

type Identity = (dependency: Dependency) => string;

const NOWHERE: Manifest = { dependencies: [] };
const key = (...parts: readonly (string | null | undefined)[]): string => parts.map((part) => part ?? '').join('\0');

/** What an entry is at all. A refused version is the refusal itself: another one is another entry. */
const nature = ({ ecosystem, role, written }: Dependency): string =>
  key(ecosystem, role, role === 'exclude' || role === 'retract' ? written : '');

/** Alone in its kind: an entry without what an identity asks for pairs with nothing. */
const unique = (() => {
  let count = 0;
  return () => `\0\0${count++}`;
})();

/**
 * From the surest to the weakest: the very same entry, the same name in the same place, the same name anywhere,
 * another name of the same thing, another thing in the same place.
 */
function identities(ecosystem: Ecosystem): readonly Identity[] {
  const name = (d: Dependency): string => canonicalName(ecosystem, d.name);
  return [
    (d) => key(nature(d), name(d), d.section, d.slot, d.written),
    (d) => key(nature(d), name(d), d.section, d.slot),
    (d) => key(nature(d), name(d), d.section),
    (d) => key(nature(d), name(d)),
    (d) => (ecosystem.family === undefined ? unique() : key(nature(d), ecosystem.family(d.name))),
    (d) => (d.slot === undefined ? unique() : key(nature(d), d.section, d.slot)),
  ];
}

/** Pairs what two versions of one file declare, in head's order, removed ones last. */
export function pairDependencies(
  before: Manifest | undefined,
  after: Manifest | undefined,
  ecosystem: Ecosystem,
): readonly Pair[] {
  const partner = new Map<Dependency, Dependency>();
  let removed = (before ?? NOWHERE).dependencies;
  let added = (after ?? NOWHERE).dependencies;
  for (const identity of identities(ecosystem)) {
    const step = compare(removed, added, identity);
    for (const match of step.matched) partner.set(match.after, match.before);
    ({ removed, added } = step);
  }
  const inHead = (after ?? NOWHERE).dependencies.map((dependency): Pair => {
    const known = partner.get(dependency);
    return known === undefined ? { after: dependency } : { before: known, after: dependency };
  });
  return [...inHead, ...removed.map((dependency) => ({ before: dependency }))];
}
