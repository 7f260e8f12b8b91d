import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rangeText, uncovered } from '../../../../src/domains/protobuf/diff/ranges.ts';

const range = (start: number, end = start) => ({ start, end, line: 1 });

test.each([
  ['nothing covers', [range(2)], [], ['2']],
  ['all is covered by more', [range(2), range(4, 6)], [range(1, 9)], []],
  ['covered in the middle', [range(1, 9)], [range(4, 5)], ['1 to 3', '6 to 9']],
  ['covered in pieces that touch', [range(1, 4)], [range(1, 2), range(3, 4)], []],
  ['up to the end', [range(5, 2 ** 29 - 1)], [range(5, 9)], ['10 to max']],
])('%s', (_, ranges, by, expected) => {
  expect(uncovered(ranges, by).map(rangeText)).toEqual(expected);
});

test('what is uncovered is exactly the difference of the sets', () => {
  const ranges = fc.array(fc.tuple(fc.nat(30), fc.nat(5)).map(([start, length]) => range(start, start + length)));
  const members = (list: readonly { start: number; end: number }[]) =>
    new Set(list.flatMap(({ start, end }) => Array.from({ length: end - start + 1 }, (_, i) => start + i)));
  fc.assert(
    fc.property(ranges, ranges, (all, by) => {
      const cover = members(by);
      const expected = [...members(all)].filter((number) => !cover.has(number)).toSorted((a, b) => a - b);
      expect([...members(uncovered(all, by))]).toEqual(expected);
    }),
  );
});
