import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { countOf, isSameAmount, quantity } from '../../../../src/domains/config/algebra/quantity.ts';

test.each([
  ['250m', 0.25],
  ['1', 1],
  ['1.5Gi', 1.5 * 2 ** 30],
  ['512Mi', 512 * 2 ** 20],
  ['1e3', 1000],
  ['1E', 1e18],
  ['1E3', 1000],
  ['.5', 0.5],
  ['5.', 5],
  ['-1k', -1000],
  [' 2Gi ', 2 ** 31],
])('%s is %d', (text, value) => {
  expect(quantity(text)).toBeCloseTo(value, 6);
});

test.each(['', 'Gi', '1 Gi', '1gi', '{{ .Values.memory }}', '1ee3', 'NaN', '0x10', '1'.repeat(50)])(
  '%s is no quantity',
  (text) => {
    expect(quantity(text)).toBeUndefined();
  },
);

test('the same amount in mega- and mebibytes compares by value', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), (n) => {
      expect(quantity(`${n}Mi`)).toBe(quantity(String(n * 2 ** 20)));
    }),
  );
});

test.each([
  ['25%', 4, 'down', 1],
  ['25%', 3, 'down', 0],
  ['25%', 3, 'up', 1],
  ['100%', 3, 'down', 3],
  ['2', 10, 'down', 2],
] as const)('%s of %d rounded %s is %d', (text, total, round, count) => {
  expect(countOf(text, total, round)).toBe(count);
});

test.each(['-1', '25 %', '{{ x }}', '1.5', '%'])('%s is neither a count nor a percentage', (text) => {
  expect(countOf(text, 4, 'up')).toBeUndefined();
});

test.each([
  ['1h', '1h0m0s', true],
  ['60s', '1m', true],
  ['1.1h', '66m', true],
  ['1Gi', '1024Mi', true],
  ['1', '1000m', true],
  ['same', 'same', true],
  ['1.10', '1.10', true],
  ['1.1', '1.10', false],
  ['1h', '2h', false],
  ['1Gi', '1G', false],
  ['1m', '1', false],
  ['1099511627777', '1Ti', false],
  ['always', 'never', false],
  ['{{ .Values.every }}', '1h', false],
])('%s is as much as %s: %s', (one, other, isSame) => {
  expect(isSameAmount(one, other)).toBe(isSame);
});
