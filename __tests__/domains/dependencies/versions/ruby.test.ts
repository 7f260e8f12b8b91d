import { describe, expect, test } from 'vitest';
import { compareRuby, ruby } from '../../../../src/domains/dependencies/versions/ruby.ts';
import { testRising, testTotalOrder } from './oracle.ts';

describe('ruby', () => {
  testTotalOrder(compareRuby);
  testRising(
    ['1.0.a', '1.0.a2', '1.0.b1', '1.0.rc1', '1.0', '1.0.1', '1.1.pre', '1.1', '1.10', '2.0.0.1'],
    compareRuby,
  );
  test.each([
    ['1.0', '1.0.0'],
    ['1.0-rc1', '1.0.pre.rc1'],
  ])('%s is %s', (a, b) => expect(compareRuby(a, b)).toBe(0));
  test.each([
    ['~> 2.1', '~> 2.1.0', true],
    ['~> 2.1.0', '~> 2.1', false],
    ['>= 3.0', '>= 3.1', true],
  ])('from %s to %s narrows: %s', (from, to, narrows) => expect(ruby.narrows?.(from, to)).toBe(narrows));
});
