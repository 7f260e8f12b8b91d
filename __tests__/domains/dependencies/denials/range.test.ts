import { describe, expect, test } from 'vitest';
import { isRange, isWithin } from '../../../../src/domains/dependencies/denials/range.ts';
import { ecosystems } from '../../../../src/domains/dependencies/ecosystems/index.ts';
import { maven } from '../../../../src/domains/dependencies/versions/maven.ts';
import { npm } from '../../../../src/domains/dependencies/versions/npm.ts';
import { pep440 } from '../../../../src/domains/dependencies/versions/pep440.ts';

describe('a range of the settings', () => {
  test.each([
    ['>=3.3.6 <4', '3.3.6', true],
    ['>=3.3.6 <4', '4.0.0', false],
    ['>= 3.3.6, < 4', '3.9.9', true],
    ['>1.0.0', '1.0.0', false],
    ['<=1.0.0', '1.0.0', true],
    ['1.2.3 || =2.0.0', '2.0.0', true],
    ['1.2.3 || =2.0.0', '1.2.4', false],
    ['<2.0.0', '2.0.0-rc.1', true],
  ])('%s and %s: %s', (range, version, within) => expect(isWithin(range, version, npm)).toBe(within));

  test.each([
    [maven, '<2.0', '2.0-rc1', true],
    [maven, '>=2.0', '2.0.Final', true],
    [pep440, '<2.0', '2.0rc1', true],
    [pep440, '>=1!1.0', '2025.1', false],
  ])('is ordered by the scheme of the ecosystem', (scheme, range, version, within) =>
    expect(isWithin(range, version, scheme)).toBe(within),
  );

  test.each(['', '>=', '^1.0', '>=1 ||', 'latest'])('%j is none', (text) => expect(isRange(text, npm)).toBe(false));

  test.each(ecosystems.map(({ name, versions }) => ({ name, versions })))(
    '$name orders full versions',
    ({ versions }) => {
      expect(isRange('>=1.2.3 <2.0.0', versions)).toBe(true);
      const within = ['1.2.2', '1.2.3', '1.10.0', '2.0.0'].map((text) => isWithin('>=1.2.3 <2.0.0', text, versions));
      expect(within).toEqual([false, true, true, false]);
    },
  );
});
