import { expect, test } from 'vitest';
import { seconds } from '../../../../src/domains/config/algebra/duration.ts';

test.each([
  ['1h', 3600],
  ['1h0m0s', 3600],
  ['1.5m', 90],
  ['.5s', 0.5],
  ['250ms', 0.25],
  ['5us', 5e-6],
  ['0s', 0],
])('%s is %d seconds', (text, value) => {
  expect(seconds(text)).toBeCloseTo(value, 9);
});

test.each(['', '5', '1d', '1h 5m', 'h', '-1h', '1ms2', `${'1'.repeat(30)}h`, '1h'.repeat(10_000)])(
  '%s is no duration',
  (text) => {
    expect(seconds(text)).toBeUndefined();
  },
);
