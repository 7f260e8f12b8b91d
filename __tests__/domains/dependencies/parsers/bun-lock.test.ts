import { describe, expect, test } from 'vitest';
import { parseBunLock } from '../../../../src/domains/dependencies/parsers/bun-lock.ts';
import { shown } from '../shown.ts';

describe('bun.lock', () => {
  test('packages by their path', () => {
    const manifest = parseBunLock(`{
  "lockfileVersion": 1,
  "workspaces": { "": { "dependencies": { "a": "^1.0.0" } } },
  "packages": {
    "a": ["a@1.1.0", "", { "dependencies": { "b": "1" } }, "sha512-x"],
    "a/b": ["b@1.0.0", "", {}, "sha512-y"],
    "web": ["web@workspace:packages/web"],
  },
}`);
    expect(shown(manifest)).toEqual([
      '5 packages: a 1.1.0 (direct, sha512-x, slot a)',
      '6 packages: b 1.0.0 (indirect, sha512-y, slot a/b)',
    ]);
  });

  test('what is no lockfile cannot be read', () => expect(() => parseBunLock('{}')).toThrow('it is no bun lockfile'));
});
