import { expect, test } from 'vitest';
import {
  gitReference,
  hostOf,
  originOf,
  repositoryOf,
} from '../../../../src/domains/dependencies/parsers/git-reference.ts';

test.each([
  ['https://github.com/acme/core.git', 'github.com/acme/core'],
  ['https://user:secret@github.com/acme/core', 'github.com/acme/core'],
  ['git@github.com:acme/core.git', 'github.com/acme/core'],
  ['ssh://git@host.dev:2222/acme/core.git', 'host.dev:2222/acme/core'],
  ['git+https://host.dev/core', 'host.dev/core'],
])('%s is %s', (url, repository) => expect(repositoryOf(url)).toBe(repository));

test('a host comes without credentials', () =>
  expect(hostOf('https://me:secret@pypi.acme.dev/simple')).toBe('pypi.acme.dev'));

test.each([
  ['v1.2.0', { version: 'v1.2.0' }],
  ['main', { version: 'main' }],
  ['core/v1.2.0', { version: 'v1.2.0' }],
  ['0123456789abcdef', { version: '', digest: '0123456789abcdef' }],
])('a reference %s', (ref, expected) =>
  expect(gitReference('https://a.b/c', ref)).toEqual({ source: { kind: 'git', location: 'a.b/c' }, ...expected }),
);

test.each([
  [{ path: '../x' }, { written: '../x', version: '', source: { kind: 'file', location: '../x' } }],
  [
    { github: 'a/b', branch: 'main' },
    { written: 'main', version: 'main', source: { kind: 'git', location: 'github.com/a/b' } },
  ],
  [{ git: 'https://h/a' }, { written: null, version: '', source: { kind: 'git', location: 'h/a' } }],
  [{ group: 'test' }, {}],
])('options %o', (options, expected) => {
  const given = new Map(Object.entries(options));
  expect(originOf((key) => given.get(key))).toEqual(expected);
});
