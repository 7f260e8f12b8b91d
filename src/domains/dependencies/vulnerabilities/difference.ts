/** What head has and base had not, and the reverse. */
import { type Advisory, type Answer, type Package, packageId } from '../../../core/advisories.ts';
import type { DependencyChange, VulnerabilityFact } from '../changes.ts';
import { vulnerabilityOf } from './fact.ts';
import { type Installed, installedBy, packageAt } from './installed.ts';
import { placeOf, standingAt, unresolvedAmong } from './question.ts';

type Known = Answer['known'];

/** One package in one change. */
interface Entry {
  readonly change: DependencyChange;
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
  entriesByPackage(changes).flatMap((entries) =>
    entries.flatMap(({ change, head }) => {
      const near = entries.filter((other) => isGone(other.change) || placeOf(other.change) === placeOf(change));
      const before = near.flatMap(({ base, standing }) => [base, ...standing]);
      return vulnerabilityOf('vulnerability-introduced', change, head, difference(head, before, known));
    }),
  );

/** The vulnerabilities that end: no changed file has them on head, and none may have them unseen. */
export function fixedBy(
  changes: readonly DependencyChange[],
  known: Known,
): VulnerabilityFact<'vulnerability-fixed'>[] {
  const unresolved = new Set(unresolvedAmong(changes));
  return entriesByPackage(changes)
    .filter((entries) => !entries.some(({ change }) => unresolved.has(change)))
    .flatMap((entries) => {
      const after = entries.flatMap(({ head, standing }) => [head, ...standing]);
      return entries.flatMap(({ change, base }) =>
        vulnerabilityOf('vulnerability-fixed', change, base, difference(base, after, known)),
      );
    });
}

const isGone = ({ after }: DependencyChange): boolean => after === undefined;

/** What is known against one package and against none of the others; nothing where one of them could not be looked up. */
function difference(one: Package | undefined, others: readonly (Package | undefined)[], known: Known): Advisory[] {
  if (one === undefined) return [];
  const [own, ...rest] = [one, ...others.flatMap((other) => other ?? [])].map((each) => known.get(packageId(each)));
  if (own === undefined || rest.includes(undefined)) return [];
  const names = new Set(rest.flatMap((advisories) => advisories ?? []).flatMap(namesOf));
  return own.filter((advisory) => !namesOf(advisory).some((name) => names.has(name)));
}

const namesOf = ({ id, aliases }: Advisory): string[] => [id, ...aliases];

/** The entries of each package, whatever its versions; a change of its name concerns two packages. */
function entriesByPackage(changes: readonly DependencyChange[]): Entry[][] {
  const groups = new Map<string, Entry[]>();
  for (const change of changes) {
    const { base, head } = installedBy(change);
    if (base === 'nothing' && head === 'nothing') continue;
    const { name } = packageAt(change, '');
    for (const own of new Set([name, ...(typeof base === 'object' ? [base.name] : [])])) {
      const standing = own === name ? standingAt(change) : [];
      const entry = { change, base: named(base, own), head: named(head, own), standing };
      const key = `${change.ecosystem}:${own}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [entry]);
      else group.push(entry);
    }
  }
  return [...groups.values()];
}

const named = (side: Installed, name: string): Package | undefined =>
  typeof side === 'object' && side.name === name ? side : undefined;
