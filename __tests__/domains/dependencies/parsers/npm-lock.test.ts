import { describe, expect, test } from 'vitest';
import { parseNpmLock } from '../../../../src/domains/dependencies/parsers/npm-lock.ts';
import { shown } from '../shown.ts';

const read = (value: object) => parseNpmLock(JSON.stringify(value));

describe('package-lock.json', () => {
  test('version 3: what is direct, what is nested, what is the project itself', () => {
    const manifest = read({
      packages: {
        '': { dependencies: { a: '^1.0.0' } },
        'packages/web': { devDependencies: { b: '1' } },
        'node_modules/web': { resolved: 'packages/web', link: true },
        'node_modules/a': { version: '1.0.0', hasInstallScript: true, license: 'MIT', integrity: 'sha512-x' },
        'node_modules/a/node_modules/@x/c': { version: '2.0.0', dev: true },
        'packages/web/node_modules/b': { version: '1.0.0', optional: true },
      },
    });
    expect(shown(manifest)).toEqual([
      '1 packages: a 1.0.0 (production, direct, sha512-x, slot node_modules/a)',
      '1 packages: @x/c 2.0.0 (development, indirect, slot node_modules/a/node_modules/@x/c)',
      '1 packages: b 1.0.0 (optional, direct, slot packages/web/node_modules/b)',
    ]);
    expect(manifest.dependencies[0]).toMatchObject({ installScript: true, licence: 'MIT' });
  });

  test('version 1 is a tree that does not tell what is direct', () => {
    const nested = { b: { version: '2.0.0' } };
    const manifest = read({ lockfileVersion: 1, dependencies: { a: { version: '1.0.0', dependencies: nested } } });
    expect(shown(manifest)).toEqual([
      '1 packages: a 1.0.0 (production, slot node_modules/a)',
      '1 packages: b 2.0.0 (production, slot node_modules/a/node_modules/b)',
    ]);
  });

  test.each([
    ['https://registry.npmjs.org/a/-/a-1.0.0.tgz', undefined, '1.0.0'],
    ['https://registry.yarnpkg.com/a.tgz', undefined, '1.0.0'],
    ['https://user:pw@npm.corp.test/a.tgz', { kind: 'registry', location: 'npm.corp.test' }, '1.0.0'],
    ['git+ssh://git@github.com/x/a.git#abc', { kind: 'git', location: 'github.com/x/a.git' }, 'abc'],
  ])('resolved from %s', (resolved, source, written) => {
    const { dependencies } = read({ packages: { 'node_modules/a': { version: '1.0.0', resolved } } });
    expect(dependencies[0]).toMatchObject({ written });
    expect(dependencies[0]?.source).toEqual(source);
  });

  test('what is no lockfile cannot be read', () => {
    expect(() => read({ name: 'x' })).toThrow('it is no npm lockfile');
  });
});
