import fc from 'fast-check';
import semver from 'semver';
import { describe, expect, test } from 'vitest';
import { comparePrecedence, releaseNumbers } from '../../../../src/domains/dependencies/versions/precedence.ts';
import { testRising } from './oracle.ts';

const identifier = fc.constantFrom('0', '1', '2', '11', 'alpha', 'beta', 'rc', 'a-b', '1a');
const version = fc
  .tuple(
    fc.array(fc.nat({ max: 12 }).map(String), { minLength: 3, maxLength: 3 }),
    fc.array(identifier, { maxLength: 3 }),
    fc.constantFrom('', '+build', '+1.2'),
  )
  .map(([release, pre, build]) => release.join('.') + (pre.length > 0 ? `-${pre.join('.')}` : '') + build);

describe('precedence', () => {
  test('is the order of Semantic Versioning', () => {
    fc.assert(
      fc.property(version, version, (a, b) => {
        expect(Math.sign(comparePrecedence(a, b))).toBe(semver.compare(a, b));
      }),
      { numRuns: 3000 },
    );
  });
  testRising(['1.2', 'v1.2.1', '1.2.1.1', '1.2.99999999999999999999', '2'], comparePrecedence);
  test.each([
    ['v1.2-rc.1', [1, 2]],
    ['V3', [3]],
    ['latest', undefined],
    ['v', undefined],
  ])('the numbers of %s', (text, numbers) => expect(releaseNumbers(text)).toEqual(numbers));
});
