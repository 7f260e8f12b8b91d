import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineDiff } from '../../src/core/line-diff.ts';

const shown = (before: string, after: string) =>
  lineDiff(before.split(' '), after.split(' '))
    .map(({ mark, text }) => `${mark}${text}`)
    .join(',');

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

  const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 });

  test('both sides can be read off the diff', () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const diff = lineDiff(before, after);
        const side = (mark: string) => diff.filter((line) => line.mark !== mark).map(({ text }) => text);
        expect(side('+')).toEqual(before);
        expect(side('-')).toEqual(after);
      }),
    );
  });

  test('past its bound, what differs is replaced whole', () => {
    const numbers = (factor: number) => Array.from({ length: 1100 }, (_, index) => String(index * factor));
    const diff = lineDiff(['top', ...numbers(2)], ['top', ...numbers(3).toReversed()]);
    expect(diff.filter(({ mark }) => mark === ' ')).toEqual([{ mark: ' ', text: 'top' }]);
    expect(diff).toHaveLength(2201);
  });
});
