import { expect, test } from 'vitest';
import type { Tree } from '../../src/core/types.ts';
import { recalling, remembering, Texts } from '../../src/sandbox/texts.ts';
import { treeOf } from '../support/trees.ts';

/** What a second reading of some paths gives, and which of them it asks the tree for. */
async function readAgain(room: number, paths: readonly string[]) {
  const asked: string[] = [];
  const tree = treeOf({ short: 'ab', long: 'abcdef', empty: '' });
  const telling: Tree = { ...tree, read: (path) => (asked.push(path), tree.read(path)) };
  const texts = new Texts(room);
  for (const path of paths) await remembering(tree, texts).read(path);
  const read = await Promise.all(paths.map((path) => recalling(telling, texts).read(path)));
  return { read, asked };
}

test.each([
  { what: 'a text', room: 10, paths: ['short'], read: ['ab'], asked: [] },
  { what: 'a text without characters', room: 10, paths: ['empty'], read: [''], asked: [] },
  { what: 'what is not there', room: 10, paths: ['none'], read: [undefined], asked: ['none'] },
  {
    what: 'a text for which no room is left',
    room: 7,
    paths: ['long', 'short'],
    read: ['abcdef', 'ab'],
    asked: ['short'],
  },
  { what: 'one text twice', room: 8, paths: ['long', 'long', 'short'], read: ['abcdef', 'abcdef', 'ab'], asked: [] },
])('$what is asked for again: $asked', async ({ room, paths, read, asked }) => {
  expect(await readAgain(room, paths)).toEqual({ read, asked });
});
