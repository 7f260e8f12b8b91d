import { describe, expect, test } from 'vitest';
import { cargo, helm, hex, pub, terraform } from '../../../../src/domains/dependencies/versions/semantic-ranges.ts';

describe('ranges', () => {
  test.each([
    [cargo, '1.2', '1.2', false],
    [cargo, '=1.2.3', '1.2.3', true],
    [cargo, '>=1.2, <1.5', '1.2', false],
    [cargo, '1.*', '1', false],
    [terraform, '5.1.0', '5.1.0', true],
    [terraform, '~> 5.0', '5.0', false],
    [terraform, '>= 1.3, != 1.4.0, < 2.0', '1.3', false],
    [helm, '1.2.3', '1.2.3', true],
    [helm, '1.2.x', '1.2', false],
    [helm, '>=1.2.0-0', '1.2.0-0', false],
    [helm, '^1 || ^2', '1', false],
    [helm, '1.0 - 2.0', '1.0', false],
    [pub, '^2.1.0', '2.1.0', false],
    [pub, '>=2.12.0 <4.0.0', '2.12.0', false],
    [hex, '~> 1.0 and >= 1.2.0', '1.2.0', false],
    [hex, '~> 1.0 or ~> 2.0', '1.0', false],
    [hex, '== 1.2.0', '1.2.0', true],
  ])('%o reads %s', (scheme, text, bare, exact) => {
    const version = scheme.parse(text);
    expect([version?.text, version?.exact]).toEqual([bare, exact]);
  });

  test.each([
    [cargo, '*'],
    [pub, 'any'],
    [terraform, '~~> 1'],
    [helm, 'latest'],
    [cargo, '1.2 what'],
    [cargo, `1.2 ${' - 1'.repeat(300)}`],
  ])('%o finds no version in %s', (scheme, text) => expect(scheme.parse(text)).toBeUndefined());

  test.each([
    [cargo, '1.2', '^1.2.0', false],
    [cargo, '>1.2', '>=1.3', false],
    [cargo, '>=1.2', '>1.2', true],
    [cargo, '<1.3', '<=1.2', false],
    [cargo, '<=1.2', '<=1.2.3', true],
    [cargo, '1.2', '~1.2', true],
    [cargo, '0.2', '0.3', true],
    [cargo, '^0.0', '^0.0.0', true],
    [cargo, '~1', '^1', false],
    [terraform, '~> 5.1', '~> 5.1.0', true],
    [terraform, '~> 5.1.0', '~> 5.1', false],
    [terraform, '<= 2.0', '< 2.0', true],
    [pub, 'any', '^1.0.0', true],
    [hex, '~> 1.0 or ~> 2.0', '~> 2.0', true],
    [hex, '~> 2.0', '~> 1.0 or ~> 2.0', false],
  ])('%o: from %s to %s narrows: %s', (scheme, from, to, narrows) => expect(scheme.narrows?.(from, to)).toBe(narrows));
});
