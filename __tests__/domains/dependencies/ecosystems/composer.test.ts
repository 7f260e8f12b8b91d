import { describe, expect, test } from 'vitest';
import composer from '../../../../src/domains/dependencies/ecosystems/composer.ts';
import { shown } from '../shown.ts';

describe('composer', () => {
  test.each(['composer.json', 'a/composer.lock'])('claims %s', (path) => expect(composer.claims(path)).toBe(true));
  test.each(['composer.phar', 'mycomposer.json'])('leaves %s', (path) => expect(composer.claims(path)).toBe(false));
  test.each([
    ['composer.json', '{ "require": { "a/b": "1" } }', '1 require: a/b 1'],
    ['composer.lock', '{ "packages": [{ "name": "a/b", "version": "1" }] }', '1 packages: a/b 1'],
  ])('reads %s', (path, text, expected) => expect(shown(composer.parse(text, path))).toEqual([expected]));
  test('a lock is explained by its manifest', () =>
    expect(composer.manifestsOf?.('a/composer.lock')).toEqual(['a/composer.json']));
});
