/** What head has and base had not, and the reverse. */
import { type Advisory, type Answer, type Package, packageId } from '../../../core/advisories.ts';
import type { DependencyChange, VulnerabilityFact } from '../changes.ts';
import { gather } from '../../../core/compare.ts';
import { vulnerabilityOf } from './fact.ts';
import { installedBy } from './installed.ts';
import { placeOf, standingAt, unresolvedAmong } from './question.ts';

type Known = Answer['known'];

/** One package in one change. */
interface Entry {
  readonly change: DependencyChange;
  readonly name: string;
  readonly base: Package | undefined;
  readonly head: Package | undefined;
  /** What stands in the same file on both sides. */
  readonly standing: readonly Package[];
}

/**
 * The vulnerabilities that changes bring. One that base had in the same folder is none of them, whichever file and version
 * it was in; neither is one of a file that is gone, whose packages may only have moved.
 */
export const introducedBy = (
  changes: readonly DependencyChange[],
  known: Known,
): VulnerabilityFact<'vulnerability-introduced'>[] =>
  [...gather(entriesOf(changes), packageKey).values()].flatMap((entries) => {
    const gone = entries.filter(({ change }) => change.after === undefined);
    return [...gather(entries, ({ change }) => placeOf(change)).values()].flatMap((near) => {
      const before = namesAmong([...near, ...gone].flatMap(onBase), known);
      return near.flatMap(({ change, head }) =>
        vulnerabilityOf('vulnerability-introduced', change, head, beyond(before, head, known)),
      );
    });
  });

/** The vulnerabilities that end: no changed file has them on head, and none may have them unseen. */
export function fixedBy(
  changes: readonly DependencyChange[],
  known: Known,
): VulnerabilityFact<'vulnerability-fixed'>[] {
  const unresolved = new Set(unresolvedAmong(changes));
  return [...gather(entriesOf(changes), packageKey).values()]
    .filter((entries) => !entries.some(({ change }) => unresolved.has(change)))
    .flatMap((entries) => {
      const after = namesAmong(entries.flatMap(onHead), known);
      return entries.flatMap(({ change, base }) =>
        vulnerabilityOf('vulnerability-fixed', change, base, beyond(after, base, known)),
      );
    });
}

const onBase = ({ base, standing }: Entry): Package[] => (base === undefined ? [...standing] : [base, ...standing]);
const onHead = ({ head, standing }: Entry): Package[] => (head === undefined ? [...standing] : [head, ...standing]);

/** All names of what is known against some packages; undefined where one of them could not be looked up. */
function namesAmong(packages: readonly Package[], known: Known): ReadonlySet<string> | undefined {
  const names = new Set<string>();
  for (const id of new Set(packages.map(packageId))) {
    const advisories = known.get(id);
    if (advisories === undefined) return undefined;
    for (const name of advisories.flatMap(namesOf)) names.add(name);
  }
  return names;
}

/** What is known against a package under none of some names; nothing where either could not be looked up. */
function beyond(names: ReadonlySet<string> | undefined, one: Package | undefined, known: Known): Advisory[] {
  if (names === undefined || one === undefined) return [];
  const advisories = known.get(packageId(one)) ?? [];
  return advisories.filter((advisory) => !namesOf(advisory).some((name) => names.has(name)));
}

const namesOf = ({ id, aliases }: Advisory): string[] => [id, ...aliases];

/** An entry for each package that a change concerns: two where its name changes. */
const entriesOf = (changes: readonly DependencyChange[]): Entry[] =>
  changes.flatMap((change) => {
    const { base, head } = installedBy(change);
    const names = new Set([base, head].flatMap((side) => side?.name ?? []));
    return [...names].map((name) => ({
      change,
      name,
      base: base?.name === name ? base.package : undefined,
      head: head?.name === name ? head.package : undefined,
      standing: standingAt(change).filter((one) => one.name === name),
    }));
  });

const packageKey = ({ change, name }: Entry): string => `${change.ecosystem}:${name}`;
