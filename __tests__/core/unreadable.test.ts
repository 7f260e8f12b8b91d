import { expect, test } from 'vitest';
import { Unreadable } from '../../src/core/errors.ts';
import type { ChangedFile } from '../../src/core/types.ts';
import { parsePairs } from '../../src/core/unreadable.ts';
import { treeOf } from '../support/trees.ts';

const base = treeOf({ kept: 'a', 'old name': 'a', comment: 'a # b', broken: 'a' });
const head = treeOf({ kept: 'b', 'new name': 'a', comment: 'a', broken: '!' });
const input = (files: readonly ChangedFile[]) => ({ files, base, head });

function parse(text: string): string {
  if (text === '!') throw new Unreadable('it is broken', 7);
  return text.toUpperCase();
}

const sameWords = (before: string, after: string) => before.charAt(0) === after.charAt(0);

test.each<[string, ChangedFile, readonly [string | undefined, string | undefined][]]>([
  ['both sides', { path: 'kept', status: 'modified' }, [['A', 'B']]],
  ['a side that is not there', { path: 'kept', status: 'added' }, [[undefined, 'B']]],
  ['none of a file that is the same', { path: 'comment', status: 'modified' }, []],
  [
    'both of one that moved, the same or not',
    { path: 'new name', previousPath: 'old name', status: 'renamed' },
    [['A', 'A']],
  ],
  ['none of a file that cannot be read', { path: 'broken', status: 'modified' }, []],
])('comes back with %s', async (_, file, expected) => {
  const { pairs } = await parsePairs(input([file]), parse, sameWords);
  expect(pairs.map(({ before, after }) => [before, after])).toEqual(expected);
});

test('what cannot be read is a fact with its line', async () => {
  const { unreadable } = await parsePairs(input([{ path: 'broken', status: 'modified' }]), parse, sameWords);
  expect(unreadable).toEqual([
    {
      kind: 'file-unreadable',
      subject: 'broken',
      side: 'head',
      reason: 'it is broken',
      bothSides: false,
      after: { path: 'broken', line: 7 },
    },
  ]);
});

test('any other error is no fact', async () => {
  const fail = () => {
    throw new TypeError('a mistake');
  };
  await expect(parsePairs(input([{ path: 'kept', status: 'modified' }]), fail)).rejects.toThrow('a mistake');
});

test.each([0, 1, 64, 65, 300])('of %i files all are on their way when what follows is asked for', async (count) => {
  const files = Array.from({ length: count }, (_, at): ChangedFile => ({ path: `${at}`, status: 'added' }));
  const asked: string[] = [];
  const counting = { ...head, read: async (path: string) => void asked.push(path) };
  const told: number[] = [];
  await parsePairs({ files, base, head: counting }, parse, undefined, () => told.push(asked.length));
  expect(told).toEqual(count === 0 ? [] : [count]);
});
