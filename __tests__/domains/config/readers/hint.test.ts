import { expect, test } from 'vitest';
import { Unreadable, UserError } from '../../../../src/core/errors.ts';
import { hintIn, linesIn } from '../../../../src/domains/config/readers/hint.ts';
import { treeOf } from '../../../support/trees.ts';

const failing = (error: Error) => ({ read: () => Promise.reject(error), list: async () => [] });
const searching = (error: Error) => ({ ...failing(error), grep: () => Promise.reject(error) });

test.each([
  ['no text', new Unreadable('it is a binary file')],
  ['not in this clone', new UserError('the object is not in this clone', 'Fetch it.')],
])('%s: no hint', async (_, error) => {
  expect(await hintIn(failing(error), 'a')).toBeUndefined();
  expect(await linesIn(searching(error), ['a'], 'word')).toEqual([]);
});

test('whatever else fails is told', async () => {
  await expect(hintIn(failing(new Error('broken')), 'a')).rejects.toThrow('broken');
  await expect(linesIn(searching(new Error('broken')), ['a'], 'word')).rejects.toThrow('broken');
});

test('the lines that hold a word, file by file', async () => {
  const tree = treeOf({ a: 'one word\nnone\nword', b: 'none' });
  expect(await linesIn(tree, ['a', 'b', 'c'], 'word')).toEqual(['one word\nword', '', '']);
});
