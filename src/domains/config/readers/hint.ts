/** Files that only help to judge what changed. */
import { Unreadable, UserError } from '../../../core/errors.ts';
import type { Tree } from '../../../core/types.ts';

/**
 * The text of a file that is asked for a hint: undefined where there is none, where it is no text, or where the clone lacks it,
 * as a partial clone does. Never for a changed file of the domain itself: that one must be read, or be reported.
 */
export async function hintIn(tree: Tree, path: string): Promise<string | undefined> {
  try {
    return await tree.read(path);
  } catch (error) {
    if (error instanceof Unreadable || error instanceof UserError) return undefined;
    throw error;
  }
}
