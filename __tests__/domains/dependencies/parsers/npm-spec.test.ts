import { describe, expect, test } from 'vitest';
import { readSpec } from '../../../../src/domains/dependencies/parsers/npm-spec.ts';

const SHA = '1a'.repeat(20);

describe('the right side of a package.json dependency', () => {
  test.each([
    ['^1.0.0', {}],
    ['latest', {}],
    ['npm:other@^1.0.0', { source: { kind: 'fork', location: 'other' }, version: '^1.0.0' }],
    ['npm:@acme/other@1.0.0', { source: { kind: 'fork', location: '@acme/other' }, version: '1.0.0' }],
    ['npm:^1.0.0', { version: '^1.0.0' }],
    ['jsr:@std/path@^1.0.0', { source: { kind: 'registry', location: 'jsr.io' }, version: '^1.0.0' }],
    ['workspace:*', { source: { kind: 'workspace', location: '' }, version: '*' }],
    ['catalog:react19', { version: 'catalog:react19' }],
    ['file:../a', { source: { kind: 'file', location: '../a' } }],
    ['link:../a', { source: { kind: 'file', location: '../a' } }],
    ['../a', { source: { kind: 'file', location: '../a' } }],
    ['acme/a', { source: { kind: 'git', location: 'github.com/acme/a' }, version: '' }],
    ['acme/a#v1.2.0', { source: { kind: 'git', location: 'github.com/acme/a' }, version: 'v1.2.0' }],
    ['gitlab:acme/a#semver:^1.2.0', { source: { kind: 'git', location: 'gitlab.com/acme/a' }, version: '^1.2.0' }],
    [
      `git+https://bot:pw@git.test/a.git#${SHA}`,
      { source: { kind: 'git', location: 'git.test/a' }, version: '', digest: SHA },
    ],
    ['git+ssh://git@git.test:acme/a.git', { source: { kind: 'git', location: 'git.test/acme/a' }, version: '' }],
    ['https://git.test/a.git#main', { source: { kind: 'git', location: 'git.test/a' }, version: 'main' }],
    ['https://bot:pw@files.test/a-1.0.0.tgz', { source: { kind: 'http', location: 'files.test' } }],
    ['constructor:x', { version: 'constructor:x' }],
  ])('%s', (spec, meaning) => expect(readSpec(spec)).toEqual(meaning));
});
