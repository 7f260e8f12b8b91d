import { describe, expect, test } from 'vitest';
import { parsePnpmLock } from '../../../../src/domains/dependencies/parsers/pnpm-lock.ts';
import { shown } from '../shown.ts';

describe('pnpm-lock.yaml', () => {
  test('version 9', () => {
    const manifest = parsePnpmLock(`lockfileVersion: '9.0'

importers:

  .:
    dependencies:
      '@x/a':
        specifier: ^1.0.0
        version: 1.1.0(b@2.0.0)

packages:

  '@x/a@1.1.0':
    resolution: {integrity: sha512-x}

  b@2.0.0:
    resolution:
      integrity: sha512-y
      tarball: https://npm.corp.test/b.tgz
    requiresBuild: true

snapshots:

  b@2.0.0: {}
`);
    expect(shown(manifest)).toEqual([
      '13 packages: @x/a 1.1.0 (production, direct, sha512-x)',
      '16 packages: b 2.0.0 (production, indirect, registry npm.corp.test, sha512-y)',
    ]);
    expect(manifest.dependencies[1]?.installScript).toBe(true);
  });

  test.each([
    ['/a@1.0.0', 'a 1.0.0'],
    ['/@x/a@1.0.0(b@2.0.0)', '@x/a 1.0.0'],
    ['/a/1.0.0_b@2.0.0', 'a 1.0.0'],
    ['/@x/a/1.0.0', '@x/a 1.0.0'],
  ])('the key %s', (key, entry) => {
    const manifest = parsePnpmLock(
      `lockfileVersion: 5.4\ndependencies:\n  a: 1.0.0\npackages:\n  ${key}:\n    dev: true\n`,
    );
    expect(shown(manifest)).toEqual([
      `5 packages: ${entry} (development, ${entry.startsWith('a') ? 'direct' : 'indirect'})`,
    ]);
  });

  test('what is no lockfile cannot be read', () => {
    expect(() => parsePnpmLock('packages:\n')).toThrow('it is no pnpm lockfile');
  });
});
