import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareRuby, ruby } from '../../../../src/domains/dependencies/versions/ruby.ts';
import { output, testOrder, testRising, testTotalOrder } from './oracle.ts';

const part = fc.oneof(
  fc.nat({ max: 12 }).map(String),
  fc.constantFrom('a', 'b', 'rc', 'rc1', 'pre', 'beta2', '00', '01', 'A'),
);
const version = fc
  .tuple(fc.nat({ max: 9 }), fc.array(fc.tuple(fc.constantFrom('.', '.', '.', '-'), part), { maxLength: 5 }))
  .map(([first, rest]) => `${first}${rest.flat().join('')}`);
const SCRIPT =
  'STDIN.read.split.map { |v| Gem::Version.new(v) }.each_cons(2) { |a, b| puts %w[< == >][(a <=> b) + 1] }';
const byRuby = (versions: readonly string[]): string[] =>
  (output('ruby', ['-e', SCRIPT], versions.join('\n')) ?? '').trim().split('\n');

describe('ruby', () => {
  testOrder('Gem::Version', version, output('ruby', ['--version']) === undefined ? undefined : byRuby, compareRuby);

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
