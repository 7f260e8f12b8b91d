import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareLists, compareNumerals, isNumeral } from '../../../../src/domains/dependencies/versions/numerals.ts';

test('digits of any length are ordered by value', () => {
  const digits = fc
    .tuple(fc.constantFrom('', '0', '00'), fc.bigInt({ min: 0n, max: 10n ** 40n }))
    .map(([zeros, value]) => `${zeros}${value}`);
  fc.assert(
    fc.property(digits, digits, (a, b) => {
      expect(Math.sign(compareNumerals(a, b))).toBe(Number(BigInt(a) > BigInt(b)) - Number(BigInt(a) < BigInt(b)));
    }),
  );
});

test('only digits are a number', () =>
  expect(['1', '007', '', '1a', '-1', '١'].map(isNumeral)).toEqual([true, true, false, false, false, false]));

test('what a shorter list lacks is given', () => expect(compareLists(['1'], ['1', '1'], '2', compareNumerals)).toBe(1));
