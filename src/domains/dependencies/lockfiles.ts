/** One root cause, one finding: what tools write beside what people declare. */
import type { DependencyChange } from './changes.ts';
import { canonicalName, type Dependency, type Ecosystem, type Manifest } from './ecosystem.ts';

/**
 * Marks as direct, where a lockfile does not tell, what the manifests beside it name.
 * A file that is compiled in some projects and written in others, as requirements.txt, is written where none stands beside it.
 */
export function withDirects(lockfile: Manifest, manifests: readonly Manifest[], ecosystem: Ecosystem): Manifest {
  if (manifests.length === 0 && lockfile.lockfile !== true) return lockfile;
  const nameOf = ({ name }: Dependency): string => canonicalName(ecosystem, name);
  const named = new Set(manifests.flatMap(({ dependencies }) => dependencies.map(nameOf)));
  const dependencies = lockfile.dependencies.map((entry): Dependency =>
    entry.direct === undefined ? { ...entry, direct: named.has(nameOf(entry)) } : entry,
  );
  return { ...lockfile, dependencies };
}

const pathOf = ({ before, after }: DependencyChange): string => (after ?? before)?.path ?? '';
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** The changes that a tool wrote into one file. */
export interface Written {
  readonly ecosystem: Ecosystem;
  readonly changes: readonly DependencyChange[];
}

/**
 * Gives all that a tool wrote into one file one group, and tells what the declared changes in its folder or below account
 * for: a direct dependency by a change of its own name, an indirect one by any change of its ecosystem.
 */
export function gather({ ecosystem, changes }: Written, declared: readonly DependencyChange[]): DependencyChange[] {
  const [first] = changes;
  if (first === undefined) return [];
  const nameOf = (change: DependencyChange): string => `${change.ecosystem}:${canonicalName(ecosystem, change.name)}`;
  const path = pathOf(first);
  const near = declared.filter((change) => pathOf(change).startsWith(folderOf(path)));
  const names = new Set(near.map(nameOf));
  const ecosystems = new Set(near.map((change) => change.ecosystem));
  const batch = { path, size: changes.length, majors: changes.filter((change) => change.majors > 0).length };
  return changes.map((change) => ({
    ...change,
    group: path,
    batch,
    explained: change.direct ? names.has(nameOf(change)) : ecosystems.has(change.ecosystem),
  }));
}

/** Tells of each new entry which other majors of its package the lockfile holds. */
export function withOtherMajors(changes: readonly DependencyChange[], { dependencies }: Manifest): DependencyChange[] {
  const versions = new Map<string, string[]>();
  for (const { name, written } of dependencies) {
    const known = versions.get(name);
    if (known === undefined) versions.set(name, [written ?? '']);
    else known.push(written ?? '');
  }
  return changes.map((change) => {
    const others = change.kind === 'added' ? (versions.get(change.name) ?? []) : [];
    const beside = new Set(others.filter((other) => majorOf(other) !== majorOf(change.to ?? '')));
    return beside.size === 0 ? change : { ...change, beside: [...beside] };
  });
}

const majorOf = (version: string): string => /^v?(0\.\d+|\d+)/.exec(version)?.[1] ?? version;
