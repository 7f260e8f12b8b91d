import { describe, expect, test } from 'vitest';
import { parsePackageJson } from '../../../../src/domains/dependencies/parsers/package-json.ts';
import { shown } from '../shown.ts';

const read = (value: object) => shown(parsePackageJson(JSON.stringify(value)));

describe('package.json', () => {
  test('sections, their scopes and their lines', () => {
    const manifest = parsePackageJson(`\uFEFF{
  "dependencies": {
    "a": "^1.0.0"
  },
  "devDependencies": { "b": "2.0.0" },
  "peerDependencies": { "c": "*", "d": ">=1" },
  "peerDependenciesMeta": { "d": { "optional": true } },
  "optionalDependencies": { "e": "1" },
  "engines": { "node": ">=20" },
  "packageManager": "pnpm@9.1.0+sha512.abc"
}`);
    expect(shown(manifest)).toEqual([
      '3 dependencies: a ^1.0.0',
      '5 devDependencies: b 2.0.0 (development)',
      '6 peerDependencies: c * (peer)',
      '6 peerDependencies: d >=1 (optional)',
      '8 optionalDependencies: e 1 (optional)',
      '9 engines: node >=20 (runtime)',
      '10 packageManager: pnpm 9.1.0+sha512.abc (runtime)',
    ]);
    expect(manifest.sections?.get('devDependencies')).toBe(5);
  });

  test.each([
    ['of one package', { overrides: { a: '1.0.0' } }, ['1 overrides: a 1.0.0 (override)']],
    [
      'of what one package needs',
      { overrides: { a: { '.': '1.0.0', b: '2.0.0' } } },
      ['1 overrides: a 1.0.0 (override)', '1 overrides.a: b 2.0.0 (override)'],
    ],
    ['of Yarn', { resolutions: { '@x/a/**/@y/b': '1.0.0' } }, ['1 resolutions: @y/b 1.0.0 (override)']],
    ['of pnpm', { pnpm: { overrides: { 'a@1>b@2': '3.0.0' } } }, ['1 pnpm.overrides: b 3.0.0 (override)']],
  ])('overrides %s', (_, value, entries) => expect(read(value)).toEqual(entries));

  test.each([
    [{ trustedDependencies: ['a'] }, ['1 trustedDependencies: a null (install-script)']],
    [{ pnpm: { onlyBuiltDependencies: ['a'] } }, ['1 pnpm.onlyBuiltDependencies: a null (install-script)']],
    [{ allowScripts: { a: true, b: false } }, ['1 allowScripts: a null (install-script)']],
  ])('packages that may run scripts: %o', (value, entries) => expect(read(value)).toEqual(entries));

  test('values of no shape are left out', () => {
    expect(read({ dependencies: { a: 1, b: null, c: ['1'] }, engines: 'node', overrides: 7 })).toEqual([]);
  });

  test.each([
    ['{', 1, 'line 1: a closing brace is missing'],
    ['{\n"a": 1,\n}', 3, 'line 3: a key is expected'],
    ['{ // no\n}', 1, 'line 1: JSON has no comments'],
    ['[]', 1, 'it is not a JSON object'],
    ['"text"', 1, 'it is not a JSON object'],
  ])('%s cannot be read', (text, line, message) => {
    expect(() => parsePackageJson(text)).toThrowError(expect.objectContaining({ line, message }));
  });
});
