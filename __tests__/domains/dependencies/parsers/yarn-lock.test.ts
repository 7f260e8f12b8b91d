import { describe, expect, test } from 'vitest';
import { parseYarnLock } from '../../../../src/domains/dependencies/parsers/yarn-lock.ts';
import { shown } from '../shown.ts';

describe('yarn.lock', () => {
  test('of Yarn 1', () => {
    const manifest = parseYarnLock(`# yarn lockfile v1

"@x/a@^1.0.0", "@x/a@^1.1.0":
  version "1.1.0"
  resolved "https://npm.corp.test/@x/a/-/a-1.1.0.tgz#abc"
  integrity sha512-x
  dependencies:
    b "^2.0.0"
`);
    expect(shown(manifest)).toEqual(['4 packages: @x/a 1.1.0 (registry npm.corp.test, sha512-x)']);
  });

  test('of Yarn 2 and later', () => {
    const manifest = parseYarnLock(`__metadata:
  version: 8

"a@npm:^1.0.0":
  version: 1.1.0
  resolution: "a@npm:1.1.0"
  dependencies:
    b: "npm:^2.0.0"
  checksum: 10c0/abc
  languageName: node

"b@npm:^2.0.0":
  version: 2.0.0
  resolution: "b@npm:2.0.0"

"web@workspace:.":
  version: 0.0.0-use.local
  resolution: "web@workspace:."
  dependencies:
    a: "npm:^1.0.0"
  languageName: unknown
`);
    expect(shown(manifest)).toEqual(['5 packages: a 1.1.0 (direct, 10c0/abc)', '13 packages: b 2.0.0 (indirect)']);
  });

  test.each([
    ['a@1:\n  version "1"\n<<<<<<< HEAD\n', 3, 'a merge conflict is left in it'],
    ['not a lockfile\n', 1, 'an entry does not start with its name'],
  ])('%s cannot be read', (text, line, message) => {
    expect(() => parseYarnLock(text)).toThrowError(expect.objectContaining({ line, message }));
  });
});
