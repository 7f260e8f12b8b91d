import { expect, test } from 'vitest';
import { numbering } from '../../../src/domains/config/numbering.ts';

test('names that stand several times are told apart', () => {
  expect(['a', 'b', 'a', '__proto__', 'a', '__proto__'].map(numbering())).toEqual([
    'a',
    'b',
    'a (2)',
    '__proto__',
    'a (3)',
    '__proto__ (2)',
  ]);
});
