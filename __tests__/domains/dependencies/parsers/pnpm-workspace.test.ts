import { expect, test } from 'vitest';
import { parsePnpmWorkspace } from '../../../../src/domains/dependencies/parsers/pnpm-workspace.ts';
import { shown } from '../shown.ts';

test('catalogs, overrides and the packages that may build', () => {
  const manifest = parsePnpmWorkspace(`packages:
  - "apps/*"
catalog:
  a: ^1.0.0
catalogs:
  react19:
    react: ^19.0.0
overrides:
  "b": npm:c@2.0.0
onlyBuiltDependencies:
  - esbuild
`);
  expect(shown(manifest)).toEqual([
    '4 catalog: a ^1.0.0',
    '7 catalogs.react19: react ^19.0.0',
    '9 overrides: b npm:c@2.0.0 (override, fork c)',
    '11 onlyBuiltDependencies: esbuild null (install-script)',
  ]);
  expect(manifest.sections?.get('catalog')).toBe(3);
});
