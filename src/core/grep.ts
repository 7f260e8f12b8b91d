/** Lines that hold a word: what many files are searched for costs less than reading them all. */
import { noneIfUnreadable } from './errors.ts';
import type { Tree } from './types.ts';

/** What lines are found in: text, or the bytes of one. */
interface Searchable {
  readonly length: number;
  indexOf(word: string, from?: number): number;
  lastIndexOf(word: string, from?: number): number;
}

/** The lines that hold a word, with line ends between them; `cut` takes a part. */
export function linesHolding<T extends Searchable>(
  text: T,
  word: string,
  cut: (text: T, start: number, end: number) => string,
): string {
  const lines: string[] = [];
  for (let at = text.indexOf(word); at !== -1;) {
    const start = at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
    const end = text.indexOf('\n', at);
    lines.push(cut(text, start, end === -1 ? text.length : end));
    at = end === -1 ? -1 : text.indexOf(word, end);
  }
  return lines.join('\n');
}

/**
 * For each of some files its lines that hold a word, joined; empty for what holds none, and for what is no text. A tree
 * that can look for itself is asked to. All or nothing: one that would have to fetch too much throws `Unreadable`, and says so
 * in the notes of the review.
 */
export async function linesWith(tree: Tree, paths: readonly string[], word: string): Promise<readonly string[]> {
  if (tree.grep !== undefined) return tree.grep(paths, word);
  return Promise.all(
    paths.map(async (path) => {
      const text = await tree.read(path).catch(noneIfUnreadable);
      return linesHolding(text ?? '', word, (whole, start, end) => whole.slice(start, end));
    }),
  );
}
