import { expect, test } from 'vitest';
import { parseComposer, parseComposerLock } from '../../../../src/domains/dependencies/parsers/composer-json.ts';
import { shown } from '../shown.ts';

test('composer.json', () => {
  const manifest = parseComposer(`{
  "require": {
    "php": ">=8.1",
    "ext-json": "*",
    "monolog/monolog": "^3.0"
  },
  "require-dev": { "phpunit/phpunit": "~10.5" },
  "conflict": { "a/b": "<2.0" },
  "repositories": [ { "type": "composer", "url": "https://repo.acme.dev" } ]
}`);
  expect(shown(manifest)).toEqual([
    '3 require: php >=8.1 (runtime)',
    '4 require: ext-json * (runtime)',
    '5 require: monolog/monolog ^3.0',
    '7 require-dev: phpunit/phpunit ~10.5 (development)',
    '8 conflict: a/b <2.0 (exclude)',
    '9 repositories: composer https://repo.acme.dev (registry, registry repo.acme.dev)',
  ]);
});

test('composer.lock', () => {
  const manifest = parseComposerLock(`{
  "packages": [
    {
      "name": "monolog/monolog",
      "version": "3.5.0",
      "source": { "type": "git", "url": "https://github.com/Seldaek/monolog.git", "reference": "abc" },
      "license": ["MIT"]
    }
  ],
  "packages-dev": [ { "name": "x/y", "version": "v1.0", "dist": { "url": "https://api.acme.dev/zip", "reference": "def" } } ]
}`);
  expect(manifest.lockfile).toBe(true);
  expect(manifest.dependencies[0]?.licence).toBe('MIT');
  expect(shown(manifest)).toEqual([
    '5 packages: monolog/monolog 3.5.0 (registry github.com/Seldaek/monolog, abc)',
    '10 packages-dev: x/y v1.0 (development, registry api.acme.dev/zip, def)',
  ]);
});
