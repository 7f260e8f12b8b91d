import fc from 'fast-check';
import semver from 'semver';
import { expect, test } from 'vitest';
import { firstAfter, isWithin } from '../../src/advisories/range.ts';
import { packageOf } from '../support/advisories/packages.ts';

test.each([
  ['< 1.2.3', '1.2.2', true],
  ['< 1.2.3', '1.2.3', false],
  ['<= 1.2.3', '1.2.3', true],
  ['>= 1.0.0, < 1.2.3', '0.9.0', false],
  ['>= 1.0.0, < 1.2.3', '1.1.0', true],
  ['> 1.0.0', '1.0.0', false],
  ['= 1.2.3', '1.2.3', true],
  ['= 1.2.3', '1.2.4', false],
  ['1.2.3', '1.2.4', false],
  ['', '1.0.0', true],
  ['< soon', '1.0.0', true],
  ['>= 1.0.0, < soon', '0.9.0', false],
  ['<<< 1', '1.0.0', true],
])('%j holds %s: %s', (range, version, expected) => {
  expect(isWithin(packageOf(`npm:x@${version}`), range)).toBe(expected);
});

test.each([
  [['3.0.0', '1.2.0', '2.0.0'], '1.0.0', '1.2.0'],
  [['1.2.0', '2.0.0'], '1.2.0', '2.0.0'],
  [['1.0.0'], '2.0.0', null],
  [['soon'], '1.0.0', null],
  [[], '1.0.0', null],
])('the first of %j after %s is %s', (releases, version, expected) => {
  expect(firstAfter(packageOf(`npm:x@${version}`), releases)).toBe(expected);
});

const version = fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3)).map((parts) => parts.join('.'));
const bound = fc.tuple(fc.constantFrom('<', '<=', '>', '>=', '='), version).map(([sign, limit]) => `${sign} ${limit}`);

test('ranges hold what node-semver says they hold', () => {
  fc.assert(
    fc.property(version, fc.array(bound, { minLength: 1, maxLength: 3 }), (one, bounds) => {
      const expected = semver.satisfies(one, bounds.map((text) => text.replace(' ', '')).join(' '));
      expect(isWithin(packageOf(`npm:x@${one}`), bounds.join(', '))).toBe(expected);
    }),
    { numRuns: 2000 },
  );
});

test('the first release after a version is the least that is greater', () => {
  fc.assert(
    fc.property(version, fc.array(version, { maxLength: 6 }), (one, releases) => {
      const expected = releases.filter((release) => semver.gt(release, one)).toSorted(semver.compare)[0] ?? null;
      expect(firstAfter(packageOf(`npm:x@${one}`), releases)).toBe(expected);
    }),
  );
});
