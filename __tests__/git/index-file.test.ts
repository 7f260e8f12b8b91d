import { expect, test } from 'vitest';
import { parseIndex } from '../../src/git/index-file.ts';

const debug = (seconds: number): string =>
  `  ctime: 9:9\n  mtime: ${seconds}:5\n  dev: 1\tino: 2\n  uid: 0\tgid: 0\n  size: 7\tflags: 0\n`;
const YOUNG = 100_000_000_000n;
const stamp = { size: 7n, modified: 10_000_000_005n };
const entry = { mode: 0o100644, id: 'aa', skipped: false };

test.each([
  ['nothing', '', []],
  ['an entry', `H 100644 aa 0\tx y\0${debug(10)}`, [['x y', { ...entry, stamp }]]],
  ['an entry no older than the index', `H 100644 aa 0\tx\0${debug(100)}`, [['x', entry]]],
  ['an entry of a sparse checkout', `S 100644 aa 0\tx\0${debug(10)}`, [['x', { ...entry, skipped: true, stamp }]]],
  ['a name with line ends', `H 100644 aa 0\t  a\nH b\n\0${debug(10)}`, [['  a\nH b\n', { ...entry, stamp }]]],
  ['a debug block of another form', `H 100644 aa 0\tx\0  time: 1\n  more\n`, [['x', entry]]],
  [
    'no debug block',
    `H 100644 aa 0\tx\0H 100644 bb 0\ty\0`,
    [
      ['x', entry],
      ['y', { ...entry, id: 'bb' }],
    ],
  ],
])('parseIndex: %s', (_, list, tracked) => {
  expect(parseIndex(Buffer.from(list), YOUNG)).toEqual({
    tracked: new Map(tracked.map(([path, value]) => [path, value] as const)),
    untracked: [],
  });
});

test('what is not tracked stands apart, and a repository inside is left out', () => {
  const list = Buffer.from(`? a b\0? nested/\0H 100644 aa 0\tx\0${debug(10)}? c\0`);
  expect(parseIndex(list, YOUNG)).toEqual({ tracked: new Map([['x', { ...entry, stamp }]]), untracked: ['a b', 'c'] });
});

test('an answer in another form is never taken for an empty index', () => {
  expect(() => parseIndex(Buffer.from('surprise\0'), YOUNG)).toThrow('unknown form');
});
