/** The questions that most rules ask of a change before they judge it. */
import type { DependencyChange } from './changes.ts';
import type { Source } from './ecosystem.ts';
import { hazardsOf } from './upgrade-paths/hazards.ts';

/** What a person wrote as a dependency: no lockfile entry, no indirect line, no runtime or override. */
export const isDeclared = ({ role, batch }: DependencyChange): boolean => role === 'library' && batch === null;

/** A declared dependency that this project itself uses; a peer is one that it asks of others. */
export const isUsed = (change: DependencyChange): boolean =>
  isDeclared(change) && (change.head ?? change.base)?.scope !== 'peer';

/** What a tool wrote and no declared change beside it accounts for. */
export const isUnexplained = ({ batch, explained }: DependencyChange): boolean => batch !== null && !explained;

/** An image step that the upgrade paths speak of: their words are better than any general ones. */
export const hasUpgradeHazard = (change: DependencyChange): boolean => hazardsOf(change).length > 0;

/** What still holds a declared version: nothing, a range, or a tag that lost its digest; undefined where nothing got looser. */
export function holdOf(change: DependencyChange): 'nothing' | 'range' | 'tag' | undefined {
  const { kind, base, head } = change;
  if (!isDeclared(change) || base === null || head === null) return undefined;
  if (base.digest !== null && head.digest === null && head.version !== null) return 'tag';
  if (kind !== 'unpinned') return undefined;
  if (head.version !== null) return 'range';
  return isOpen(change) ? 'nothing' : undefined;
}

/** Whether a declared dependency, or a module by its `replace`, comes from this kind of source; lockfiles only repeat it. */
export const isFetchedFrom = ({ head, locked }: DependencyChange, kind: Source['kind']): boolean =>
  head?.source?.kind === kind && !locked;

/** Where nothing written means the latest; elsewhere a parent, a platform or a workspace gives the version. */
const LATEST_BY_DEFAULT: ReadonlySet<string> = new Set([
  'docker',
  'pypi',
  'bundler',
  'terraform-module',
  'terraform-provider',
]);

/** Whether head lets the version open: a branch, `latest`, or nothing where that means the latest. */
export const isOpen = ({ ecosystem, head, to }: DependencyChange): boolean =>
  head !== null &&
  head.version === null &&
  !head.pinned &&
  (to === null ? LATEST_BY_DEFAULT.has(ecosystem) : !isComputed(to));

/** Whether what stands for a version is a reference to something that gives it: `${revision}`, `$TAG`, `{{ .Values.tag }}`, `$(Version)`. */
export const isComputed = (text: string): boolean => /\$[({\w]|\{\{/.test(text);
