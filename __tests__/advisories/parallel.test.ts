import { expect, test } from 'vitest';
import { inParallel } from '../../src/advisories/parallel.ts';

test('results are in the order of the things, and no more are at work than may be', async () => {
  let working = 0;
  let most = 0;
  const results = await inParallel([5, 1, 4, 2, 3], 2, async (thing) => {
    working += 1;
    most = Math.max(most, working);
    for (let turn = 0; turn < thing; turn++) await Promise.resolve();
    working -= 1;
    return thing * 10;
  });
  expect(results).toEqual([50, 10, 40, 20, 30]);
  expect(most).toBe(2);
});

test('what fails fails the whole', async () => {
  await expect(inParallel([1], 8, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
});
