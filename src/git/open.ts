import { UserError } from '../core/errors.ts';
import type { Range } from '../core/types.ts';
import { changedFiles } from './diff.ts';
import { type Objects, openObjects } from './objects.ts';
import { type Request, resolveRange, WORKTREE } from './range.ts';
import type { Foresight, Opened } from './opened.ts';
import type { Origin } from './remote/origin.ts';
import { releasesBefore } from './releases.ts';
import { openRemote } from './remote/open.ts';
import { identify, isPartial, type Repository } from './repository.ts';
import { treeAt } from './tree.ts';
import { openWorktree } from './worktree.ts';

/** Where else a repository may be had from, and what is likely to be read of it. */
interface Elsewhere extends Foresight {
  readonly origin?: Origin | undefined;
}

/**
 * Opens both sides of a comparison, and says which files differ. Nothing of the repository is run or changed. Where it
 * is not on disk, or not all of it, what is needed comes from its origin. Throws `UserError` where there is no
 * repository, no such ref or nothing to compare; close what it returns.
 */
export async function openRepository(request: Request, { origin, ...foresight }: Elsewhere = BLIND): Promise<Opened> {
  if (origin === undefined) return openLocal(await identify(request.dir), request);
  return (await openCheckout(request)) ?? openRemote(request, origin, foresight);
}

const BLIND: Elsewhere = { reads: async () => () => true, foreseen: [] };

/** A clone on disk, if it holds all that is asked for: what it lacks its origin may have, and that then tells what is wrong. */
async function openCheckout(request: Request): Promise<Opened | undefined> {
  try {
    const repository = await identify(request.dir);
    return (await isPartial(repository)) ? undefined : await openLocal(repository, request);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

async function openLocal(repository: Repository, request: Request): Promise<Opened> {
  const range = await resolveRange(repository, request);
  const objects = openObjects(repository.dir);
  try {
    return {
      range,
      base: treeAt(objects, range.mergeBase),
      policy: treeAt(objects, range.base),
      releases: releasesBefore(repository, objects, range.base),
      ...(await openHead(repository, objects, range)),
      notes: [],
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
