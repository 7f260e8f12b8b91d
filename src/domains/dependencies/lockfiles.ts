/** One root cause, one finding: what tools write beside what people declare. */
import type { DependencyChange } from './changes.ts';
import type { Dependency, Manifest } from './ecosystem.ts';

/** Marks as direct, where a lockfile does not tell, what the manifests beside it name. */
export function withDirects(lockfile: Manifest, manifests: readonly Manifest[]): Manifest {
  const named = new Set(manifests.flatMap(({ dependencies }) => dependencies.map(({ name }) => name)));
  const dependencies = lockfile.dependencies.map((entry): Dependency =>
    entry.direct === undefined ? { ...entry, direct: named.has(entry.name) } : entry,
  );
  return { ...lockfile, dependencies };
}

const pathOf = ({ before, after }: DependencyChange): string => (after ?? before)?.path ?? '';
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
const nameOf = ({ ecosystem, name }: DependencyChange): string => `${ecosystem}:${name}`;

/**
 * Gives all that a tool wrote into one file one group, and tells what the declared changes in its folder or below account
 * for: a direct dependency by a change of its own name, an indirect one by any change of its ecosystem.
 */
export function gather(
  written: readonly DependencyChange[],
  declared: readonly DependencyChange[],
): DependencyChange[] {
  const [first] = written;
  if (first === undefined) return [];
  const path = pathOf(first);
  const near = declared.filter((change) => pathOf(change).startsWith(folderOf(path)));
  const names = new Set(near.map(nameOf));
  const ecosystems = new Set(near.map((change) => change.ecosystem));
  const batch = { path, size: written.length, majors: written.filter((change) => change.majors > 0).length };
  return written.map((change) => ({
    ...change,
    group: path,
    batch,
    explained: change.direct ? names.has(nameOf(change)) : ecosystems.has(change.ecosystem),
  }));
}
