import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineDiff } from '../../src/core/line-diff.ts';

const shown = (before: string, after: string) =>
  lineDiff(before.split(' '), after.split(' '))
    .map(({ mark, text }) => `${mark}${text}`)
    .join(',');

const longestCommon = (a: readonly string[], b: readonly string[]): number => {
  let row = b.map(() => 0);
  for (const line of a) {
    const next: number[] = [];
    for (const [j, other] of b.entries())
      next.push(line === other ? (row[j - 1] ?? 0) + 1 : Math.max(row[j] ?? 0, next[j - 1] ?? 0));
    row = next;
  }
  return row.at(-1) ?? 0;
};

describe('lineDiff', () => {
  test.each([
    ['a b c', 'a b c', ' a, b, c'],
    ['a b c', 'a x c', ' a,-b,+x, c'],
    ['a b c', 'a c', ' a,-b, c'],
    ['a c', 'a b c', ' a,+b, c'],
    ['a a', 'a', ' a,-a'],
    ['a', 'a a', ' a,+a'],
    ['a b c d e', 'a x c y e', ' a,-b,+x, c,-d,+y, e'],
  ])('%s -> %s', (before, after, expected) => {
    expect(shown(before, after)).toBe(expected);
  });

  const linesOf = (own: string) => fc.array(fc.constantFrom('a', 'b', 'c', 'd', own), { maxLength: 30 });
  const [old, now] = [linesOf('x'), linesOf('y')];

  test('both sides can be read off the diff', () => {
    fc.assert(
      fc.property(old, now, (before, after) => {
        const diff = lineDiff(before, after);
        const side = (mark: string) => diff.filter((line) => line.mark !== mark).map(({ text }) => text);
        expect(side('+')).toEqual(before);
        expect(side('-')).toEqual(after);
      }),
    );
  });

  test('no shorter way exists', () => {
    fc.assert(
      fc.property(old, now, (before, after) => {
        const kept = lineDiff(before, after).filter(({ mark }) => mark === ' ').length;
        expect(kept).toBe(longestCommon(before, after));
      }),
    );
  });

  test('few edits are found in long lists', () => {
    const long = Array.from({ length: 20_000 }, (_, index) => `line ${index}`);
    const changed = long.toSpliced(19_000, 1).toSpliced(5, 0, 'new');
    expect(lineDiff(long, changed).filter(({ mark }) => mark !== ' ')).toEqual([
      { mark: '+', text: 'new' },
      { mark: '-', text: 'line 19000' },
    ]);
  });

  test('past its bound, what differs is replaced whole', () => {
    const numbers = Array.from({ length: 1100 }, (_, index) => String(index));
    const diff = lineDiff(['top', ...numbers], ['top', ...numbers.toReversed()]);
    expect(diff.filter(({ mark }) => mark === ' ')).toEqual([{ mark: ' ', text: 'top' }]);
    expect(diff).toHaveLength(2201);
  });

  test('lines that one side lacks do not count towards the bound', () => {
    const lines = (side: string) => Array.from({ length: 1100 }, (_, index) => `${side} ${index}`);
    const diff = lineDiff([...lines('old'), 'kept', 'gone'], ['new', ...lines('now'), 'kept', 'come']);
    expect(diff.filter(({ mark }) => mark === ' ')).toEqual([{ mark: ' ', text: 'kept' }]);
  });
});
