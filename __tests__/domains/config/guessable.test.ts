import { expect, test } from 'vitest';
import { isGuessable } from '../../../src/domains/config/guessable.ts';

test.each([
  ['minioadmin', '', true],
  ['minio123', '', true],
  ['Password1!', '', true],
  ['prom-operator', '', true],
  ['shop', 'shop', true],
  ['shop2024', 'Shop', true],
  ['1234', '', true],
  ['', '', true],
  ['vK8x2mQ9zL', 'shop', false],
  ['blue-door-42', '', false],
  ['administration', '', false],
  ['pass-wo_rd1', '', true],
  ['8471926354:test_4471928365501', '', false],
  ['4-8-1-te-st', '', false],
  ['tèst', '', false],
])('%s of %s: %s', (password, user, is) => {
  expect(isGuessable(password, user)).toBe(is);
});
