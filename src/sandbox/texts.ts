/** What was read to be parsed is mostly read again to be quoted: it need not come through the pipe twice. */
import type { Tree } from '../core/types.ts';

/** Characters: more than the changed files of most reviews hold, and little beside the memory that a child may use. */
const MOST_REMEMBERED = 64 * 1024 * 1024;

/** Texts by path, up to a bound: what comes past it is not remembered. */
export class Texts {
  readonly #known = new Map<string, string>();
  readonly #room: number;
  #length = 0;

  constructor(room = MOST_REMEMBERED) {
    this.#room = room;
  }

  get(path: string): string | undefined {
    return this.#known.get(path);
  }

  add(path: string, text: string): void {
    if (this.#known.has(path) || this.#length + text.length > this.#room) return;
    this.#length += text.length;
    this.#known.set(path, text);
  }
}

/** A tree that lets remember what it read. */
export const remembering = (tree: Tree, texts: Texts): Tree => ({
  ...tree,
  async read(path) {
    const text = await tree.read(path);
    if (text !== undefined) texts.add(path, text);
    return text;
  },
});

/** A tree that is asked only for what is not remembered. */
export const recalling = (tree: Tree, texts: Texts): Tree => ({
  ...tree,
  read: async (path) => texts.get(path) ?? tree.read(path),
});
