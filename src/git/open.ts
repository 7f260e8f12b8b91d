import type { ChangedFile, Range, Tree } from '../core/types.ts';
import { changedFiles } from './diff.ts';
import { type Objects, openObjects } from './objects.ts';
import { type Request, resolveRange, WORKTREE } from './range.ts';
import { identify, type Repository } from './repository.ts';
import { treeAt } from './tree.ts';
import { openWorktree } from './worktree.ts';

export interface Opened {
  readonly range: Range;
  readonly base: Tree;
  readonly head: Tree;
  /** The tip of base, where it differs from where the comparison starts: what settings are read from. */
  readonly policy: Tree;
  readonly files: readonly ChangedFile[];
  close(): Promise<void>;
}

/**
 * Opens both sides of a comparison, and says which files differ. Nothing of the repository is run or changed.
 * Throws `UserError` where there is no repository, no such ref or nothing to compare; close what it returns.
 */
export async function openRepository(request: Request): Promise<Opened> {
  const repository = await identify(request.dir);
  const range = await resolveRange(repository, request);
  const objects = openObjects(repository.dir);
  try {
    return {
      range,
      base: treeAt(objects, range.mergeBase),
      policy: treeAt(objects, range.base),
      ...(await openHead(repository, objects, range)),
      close: () => objects.close(),
    };
  } catch (error) {
    await objects.close();
    throw error;
  }
}

async function openHead(
  repository: Repository,
  objects: Objects,
  { mergeBase, head }: Range,
): Promise<Pick<Opened, 'head' | 'files'>> {
  if (head === WORKTREE) return openWorktree(repository, objects, mergeBase);
  return { head: treeAt(objects, head), files: await changedFiles(repository.dir, mergeBase, head) };
}
