/** How the work tree differs from a commit. Between two commits git itself says so. */
import type { Difference } from './diff.ts';
import type { Held } from './held.ts';
import { type Entry, specialKind } from './tree.ts';

type Before = ReadonlyMap<string, Entry>;
type After = ReadonlyMap<string, Held>;

/** The paths that differ, sorted. A deleted and a new file of the same content are one that was renamed. */
export function differencesOf(before: Before, after: After): readonly Difference[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  const differences = paths.flatMap((path) => {
    const [old, now] = [before.get(path), after.get(path)];
    return old && now && isSame(old, now) ? [] : [{ path, before: old?.mode, after: now?.mode }];
  });
  return joinRenamed(differences, before, after);
}

const isSame = (old: Entry, now: Held): boolean =>
  specialKind(old.mode) === specialKind(now.mode) && now.ids().includes(old.id);

function joinRenamed(differences: readonly Difference[], before: Before, after: After): readonly Difference[] {
  const previous = renamedPaths(differences, before, after);
  const gone = new Set(previous.values());
  return differences.flatMap((difference) => {
    const previousPath = previous.get(difference.path);
    if (gone.has(difference.path)) return [];
    return previousPath === undefined
      ? [difference]
      : [{ ...difference, previousPath, before: before.get(previousPath)?.mode }];
  });
}

/** From new path to old. */
function renamedPaths(differences: readonly Difference[], before: Before, after: After): Map<string, string> {
  const deleted = new Map<string, string>();
  for (const { path } of differences) {
    const entry = before.get(path);
    if (entry !== undefined && !after.has(path)) deleted.set(entry.id, path);
  }
  const renamed = new Map<string, string>();
  for (const { path } of differences) {
    if (deleted.size === 0) break;
    const id = before.has(path) ? undefined : knownId(after.get(path), deleted);
    const old = deleted.get(id ?? '');
    if (old !== undefined) renamed.set(path, old);
    deleted.delete(id ?? '');
  }
  return renamed;
}

const knownId = (held: Held | undefined, known: ReadonlyMap<string, string>): string | undefined =>
  held?.ids().find((id) => known.has(id));
