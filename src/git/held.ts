import { Unreadable } from '../core/errors.ts';
import { type Disk, possibleIds } from './disk.ts';
import type { Index, IndexEntry } from './index-file.ts';
import type { Repository } from './repository.ts';
import { specialKind } from './tree.ts';

/** What stands at a path of the work tree. */
export interface Held {
  readonly mode: number;
  /** Where the file itself is not on disk: the object that stands for it. */
  readonly stored?: string;
  /** The ids its content may have in a commit; none where it cannot be read, so that it counts as changed. */
  ids(): readonly string[];
}

/** All that the work tree holds, by path: what git tracks or would add. A file is read only when it may have changed. */
export function heldBy(index: Index, disk: Disk, format: Repository['format']): ReadonlyMap<string, Held> {
  const held = new Map<string, Held>();
  for (const [path, entry] of [...index.tracked, ...index.untracked.map((name) => [name, undefined] as const)]) {
    const found = isStored(entry) ? { mode: entry.mode, stored: entry.id, ids: () => [entry.id] } : look(path, entry);
    if (found !== undefined) held.set(path, found);
  }
  return held;

  function look(path: string, entry: IndexEntry | undefined): Held | undefined {
    const found = disk.look(path);
    if (found === undefined) return undefined;
    const untouched = entry?.stamp?.size === found.size && entry.stamp.modified === found.modified;
    return { mode: found.mode, ids: untouched ? () => [entry.id] : () => readIds(disk, path, format) };
  }
}

const isStored = (entry: IndexEntry | undefined): entry is IndexEntry =>
  entry !== undefined && (entry.skipped || specialKind(entry.mode) === 'submodule');

function readIds(disk: Disk, path: string, format: Repository['format']): string[] {
  try {
    return possibleIds(disk.read(path), format);
  } catch (error) {
    if (error instanceof Unreadable) return [];
    throw error;
  }
}
