import { describe, expect, test } from 'vitest';
import { compareComposer, composer } from '../../../../src/domains/dependencies/versions/composer.ts';
import { testRising, testTotalOrder } from './oracle.ts';

describe('composer', () => {
  testTotalOrder(compareComposer);
  testRising(
    ['1.0-dev', '1.0-alpha1', '1.0.0-beta2', '1.0-RC1', 'v1.0.0', '1.0-patch1', '1.0-pl2', '1.0.1', '1.0.10'],
    compareComposer,
  );
  test.each([
    ['^7.4 || ^8.0', '7.4', false],
    ['^7.4|^8.0', '7.4', false],
    ['~1.2', '1.2', false],
    ['1.0 - 2.0', '1.0', false],
    ['^1.0@dev', '1.0', false],
    ['1.2.3', '1.2.3', true],
    ['1.2.*', '1.2', false],
  ])('reads %s', (text, bare, exact) => {
    const version = composer.parse(text);
    expect([version?.text, version?.exact]).toEqual([bare, exact]);
  });
  test.each(['dev-main', '*', '@stable'])('%s names no version', (text) =>
    expect(composer.parse(text)).toBeUndefined(),
  );
  test.each([
    ['~1.2', '^1.2', false],
    ['^1.2', '~1.2', false],
    ['~1.2', '~1.2.0', true],
    ['^7.4 || ^8.0', '^8.0', true],
  ])('from %s to %s narrows: %s', (from, to, narrows) => expect(composer.narrows?.(from, to)).toBe(narrows));
});
