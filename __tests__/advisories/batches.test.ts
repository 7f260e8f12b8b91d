import { expect, test } from 'vitest';
import { inBatches } from '../../src/advisories/batches.ts';

test.each([
  [[], { things: 2 }, []],
  [[1, 2, 3], { things: 2 }, [[1, 2], [3]]],
  [
    [4, 5, 1, 9, 1],
    { things: 9, weight: 10 },
    [
      [4, 5, 1],
      [9, 1],
    ],
  ],
  [[50, 1], { things: 9, weight: 10 }, [[50], [1]]],
])('%j within %j', (things, most, expected) => {
  expect(inBatches(things, most, (thing) => thing)).toEqual(expected);
});
