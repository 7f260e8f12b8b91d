import type { DependencyChange } from './changes.ts';
import { canonicalName, type Dependency, type Ecosystem } from './ecosystem.ts';
import { factOf, type Place } from './fact.ts';
import type { Pair } from './pair.ts';

/** The facts that the pairs of one file amount to, each with the versions of its package that stand there unchanged. */
export function changesAmong(pairs: readonly Pair[], ecosystem: Ecosystem, place: Place): DependencyChange[] {
  const changes: DependencyChange[] = [];
  const unchanged: Dependency[] = [];
  for (const pair of pairs) {
    const change = factOf(pair, ecosystem, place);
    if (change !== undefined) changes.push(change);
    else if (pair.after !== undefined) unchanged.push(pair.after);
  }
  const standing = versionsByName(unchanged, ecosystem);
  return changes.map((change) => {
    const versions = standing.get(canonicalName(ecosystem, change.name));
    return versions === undefined ? change : { ...change, standing: versions };
  });
}

function versionsByName(
  dependencies: readonly Dependency[],
  ecosystem: Ecosystem,
): ReadonlyMap<string, readonly string[]> {
  const byName = new Map<string, Set<string>>();
  for (const { name, version, written, versions = ecosystem.versions } of dependencies) {
    const text = versions.parse(version ?? written ?? '')?.text;
    if (text === undefined) continue;
    const key = canonicalName(ecosystem, name);
    byName.set(key, (byName.get(key) ?? new Set()).add(text));
  }
  return new Map([...byName].map(([name, versions]) => [name, [...versions]]));
}
