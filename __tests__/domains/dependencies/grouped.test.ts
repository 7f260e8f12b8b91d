import { expect, test } from 'vitest';
import { groupsBy } from '../../../src/domains/dependencies/grouped.ts';

test('things by a key, in the order of their appearance', () => {
  const groups = groupsBy(['b1', 'a1', 'b2'], ([key = '']) => key);
  expect([...groups]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ]);
});
