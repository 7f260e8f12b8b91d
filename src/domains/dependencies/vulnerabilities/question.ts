import { type Package, packageId, type Question } from '../../../core/advisories.ts';
import type { DependencyChange } from '../changes.ts';
import { installedBy, packageAt } from './installed.ts';

/** What to look up for a set of changes: direct dependencies first, each package at each version once. */
export function questionOf(changes: readonly DependencyChange[]): Question {
  const ordered = [...changes.filter(({ direct }) => direct), ...changes.filter(({ direct }) => !direct)];
  const packages = new Map(ordered.flatMap(packagesOf).map((one) => [packageId(one), one]));
  const names = unresolvedAmong(ordered)
    .filter(({ role, head }) => role === 'library' && head?.scope !== 'peer')
    .map(({ name }) => name);
  return { packages: [...packages.values()], unresolved: [...new Set(names)] };
}

/** Both sides, and the versions that stand on both. */
function packagesOf(change: DependencyChange): Package[] {
  const { base, head } = installedBy(change);
  const sides = [head, base].flatMap((side) => side?.package ?? []);
  return sides.length === 0 ? [] : [...sides, ...standingAt(change)];
}

/** The versions of a change's package that stand in its file on both sides. */
export const standingAt = (change: DependencyChange): Package[] =>
  change.standing.map((version) => packageAt(change, version));

/** Changes of which no file tells the version that head installs: no lockfile changes along, in their folder or above. */
export function unresolvedAmong(changes: readonly DependencyChange[]): DependencyChange[] {
  const roots = [...new Set(changes.filter(({ locked }) => locked).map(placeOf))];
  return changes.filter((change) => {
    const { head } = installedBy(change);
    return head !== undefined && head.package === undefined && !roots.some((root) => placeOf(change).startsWith(root));
  });
}

/** Its ecosystem and its folder. */
export function placeOf({ ecosystem, before, after }: DependencyChange): string {
  const path = (after ?? before)?.path ?? '';
  return `${ecosystem}:${path.slice(0, path.lastIndexOf('/') + 1)}`;
}
