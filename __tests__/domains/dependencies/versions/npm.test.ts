import fc from 'fast-check';
import semver from 'semver';
import { describe, expect, test } from 'vitest';
import { npm } from '../../../../src/domains/dependencies/versions/npm.ts';

describe('npm versions and ranges', () => {
  test.each([
    ['1.2.3', '1.2.3', true],
    ['v1.2.3', '1.2.3', true],
    ['=1.2.3', '1.2.3', true],
    ['^1.2', '1.2.0', false],
    ['~1.2.3', '1.2.3', false],
    ['1.x', '1.0.0', false],
    ['>=1.2.3 <2', '1.2.3', false],
    ['^16 || ^17', '16.0.0', false],
    ['4.0.0-beta.1', '4.0.0-beta.1', true],
  ])('%s starts at %s', (text, floor, exact) => expect(npm.parse(text)).toMatchObject({ text: floor, exact }));

  test.each(['latest', '*', '', 'workspace:*', 'file:../a', '1'.repeat(300)])('%s names no version', (text) =>
    expect(npm.parse(text)).toBeUndefined(),
  );

  test.each([
    ['^0.2.3', '^0.3.0', true],
    ['^0.2.3', '^0.2.4', false],
    ['^0.0.3', '^0.0.4', true],
    ['^1.2.0', '^1.3.0', false],
    ['^1.2.0', '^2.0.0', true],
  ])('from %s to %s breaks: %s', (from, to, breaks) => {
    const [a, b] = [npm.parse(from), npm.parse(to)];
    expect(a && b && npm.breaks?.(a, b)).toBe(breaks);
  });

  test.each([
    ['>=16', '>=18', true],
    ['>=18', '>=16', false],
    ['^16 || ^18', '^18 || ^20', true],
    ['^18', '^18 || ^20', false],
    ['>=16', 'lts/*', false],
  ])('from %s to %s narrows: %s', (from, to, narrows) => expect(npm.narrows?.(from, to)).toBe(narrows));

  const version = fc
    .tuple(fc.nat(30), fc.nat(30), fc.nat(30), fc.constantFrom('', '-alpha.1', '-rc.1', '-rc.10'))
    .map(([major, minor, patch, rest]) => `${major}.${minor}.${patch}${rest}`);

  test('orders as node-semver does', () => {
    fc.assert(
      fc.property(version, version, (a, b) => {
        const [left, right] = [npm.parse(a), npm.parse(b)];
        expect(left && right && Math.sign(npm.compare(left, right))).toBe(semver.compare(a, b));
      }),
    );
  });

  test('a range starts at a version that it admits', () => {
    fc.assert(
      fc.property(fc.constantFrom('^', '~', '>=', '<=', ''), version, (operator, text) => {
        const floor = npm.parse(operator + text);
        expect(floor && semver.satisfies(floor.text, operator + text)).toBe(true);
      }),
    );
  });
});
