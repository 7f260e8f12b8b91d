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

type Format = Repository['format'];

/** All that the work tree holds, by path: what git tracks or would add. A file is read only when it may have changed. */
export function heldBy({ tracked, untracked }: Index, disk: Disk, format: Format): ReadonlyMap<string, Held> {
  const held = new Map<string, Held>();
  for (const [path, entry] of tracked) {
    const found = isStored(entry) ? stored(entry) : onDisk(disk, path, entry, format);
    if (found !== undefined) held.set(path, found);
  }
  for (const path of untracked) {
    const found = onDisk(disk, path, undefined, format);
    if (found !== undefined) held.set(path, found);
  }
  return held;
}

const isStored = ({ skipped, mode }: IndexEntry): boolean => skipped || specialKind(mode) === 'submodule';

const stored = ({ mode, id }: IndexEntry): Held => ({ mode, stored: id, ids: () => [id] });

function onDisk(disk: Disk, path: string, entry: IndexEntry | undefined, format: Format): Held | undefined {
  const found = disk.look(path);
  if (found === undefined) return undefined;
  const untouched = entry?.stamp?.size === found.size && entry.stamp.modified === found.modified;
  return { mode: found.mode, ids: untouched ? () => [entry.id] : () => readIds(disk, path, format) };
}

function readIds(disk: Disk, path: string, format: Format): string[] {
  try {
    return possibleIds(disk.read(path), format);
  } catch (error) {
    if (error instanceof Unreadable) return [];
    throw error;
  }
}
