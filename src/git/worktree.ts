/** Uncommitted work: the files on disk, tracked or new, in place of a commit. */
import type { ChangedFile, Tree } from '../core/types.ts';
import { changedFile } from './diff.ts';
import { differencesOf } from './differences.ts';
import { type Disk, openDisk } from './disk.ts';
import { type Held, heldBy } from './held.ts';
import { readIndex } from './index-file.ts';
import type { Objects } from './objects.ts';
import { type Repository, topLevelOf } from './repository.ts';
import { decodeText } from './text.ts';
import { allEntries, isRegular, readText, regularPaths } from './tree.ts';

/** Compares a commit with the files on disk, those that git ignores left out. Nothing is written and no filter runs. */
export async function openWorktree(
  repository: Repository,
  objects: Objects,
  base: string,
): Promise<{ readonly head: Tree; readonly files: readonly ChangedFile[] }> {
  const root = await topLevelOf(repository.dir);
  const disk = openDisk(root);
  const [before, index] = await Promise.all([allEntries(objects, base), readIndex(root)]);
  const after = heldBy(index, disk, repository.format);
  return { head: treeOnDisk(after, disk, objects), files: differencesOf(before, after).map(changedFile) };
}

function treeOnDisk(held: ReadonlyMap<string, Held>, disk: Disk, objects: Objects): Tree {
  return {
    async read(path) {
      const found = held.get(path);
      if (found === undefined || !isRegular(found.mode)) return undefined;
      return found.stored === undefined ? decodeText(disk.read(path)) : readText(objects, found.stored);
    },
    async list(prefix = '') {
      const folder = prefix === '' ? '' : `${prefix.replace(/\/$/, '')}/`;
      return regularPaths(held).filter((path) => path.startsWith(folder));
    },
  };
}
