import { expect, test } from 'vitest';
import { Unreachable } from '../../../src/core/errors.ts';
import { inEitherWay } from '../../../src/git/remote/fallback.ts';

const down = (words: string) => async () => {
  throw new Unreachable(words, false);
};
const broken = async () => {
  throw new Error('a fault of ours');
};
const works = async () => 'done';

test.each([
  ['the usual way works', works, broken, 'done'],
  ['the other way works', down('git is down'), works, 'done'],
])('%s', async (_, usual, other, expected) => {
  expect(await inEitherWay(usual, other)).toBe(expected);
});

test('neither works: both reasons, and what to do', async () => {
  await expect(inEitherWay(down('one'), down('two'))).rejects.toMatchObject({
    name: 'UserError',
    message: 'the repository cannot be read: `one`; `two`',
    hint: expect.stringContaining('contents: read'),
  });
});

test.each([
  ['at once', broken, works],
  ['after', down('one'), broken],
])('a fault of ours goes on: %s', async (_, usual, other) => {
  await expect(inEitherWay(usual, other)).rejects.toThrow('a fault of ours');
});
