/** Files that only help to judge what changed. */
import { Unreadable, UserError } from '../../../core/errors.ts';
import { linesWith } from '../../../core/grep.ts';
import type { Tree } from '../../../core/types.ts';

/**
 * Handles what is thrown for a file that is asked for a hint: one that is no text, or that the clone lacks, as a partial
 * clone does, gives none. Throws every other error on. Never for a changed file of the domain itself: that one must be
 * read, or be reported.
 */
export function noHint(error: unknown): undefined {
  if (!(error instanceof Unreadable || error instanceof UserError)) throw error;
}

/** The text of a file that is asked for a hint; undefined where there is none. */
export const hintIn = (tree: Tree, path: string): Promise<string | undefined> => tree.read(path).catch(noHint);

/** The paths of all files of a tree that are asked for a hint; none where the clone lacks them. */
export const pathsIn = async (tree: Tree): Promise<readonly string[]> => (await tree.list('').catch(noHint)) ?? [];

/** For each of some files that are asked for a hint its lines that hold a word, joined; nothing where the clone lacks them. */
export const linesIn = async (tree: Tree, paths: readonly string[], word: string): Promise<readonly string[]> =>
  (await linesWith(tree, paths, word).catch(noHint)) ?? [];
