import { expect, test } from 'vitest';
import { isOfOwner, ownersOf } from '../../../../src/domains/config/workflows/owner.ts';

const ownersIn = (files: Readonly<Record<string, string>>) =>
  ownersOf({ read: (path) => Promise.resolve(files[path]), list: () => Promise.resolve(Object.keys(files)) });

test.each<[files: Readonly<Record<string, string>>, owners: string[]]>([
  [{ 'go.mod': 'module github.com/Acme/shop\n\nrequire github.com/other/b v1.0.0\n' }, ['acme']],
  [{ 'package.json': '{ "repository": { "url": "git+https://github.com/acme/shop.git" } }' }, ['acme']],
  [{ 'package.json': '{ "repository": { "url": "git+ssh://git@github.com/acme/shop.git" } }' }, ['acme']],
  [{ 'package.json': '{ "repository": "github:acme/shop" }' }, ['acme']],
  [{ 'package.json': '{ "repository": "acme/shop" }' }, ['acme']],
  [{ 'package.json': '{ "repository": "https://example.com/github.com/acme/shop" }' }, []],
  [{ 'package.json': '{ "repository": "gitlab:acme/shop" }' }, []],
  [{ 'package.json': '{ "funding": { "url": "https://github.com/evil/x" } }' }, []],
  [{ 'package.json': '{ "bugs": { "url": "https://github.com/evil/x/issues" }, "name": "shop" }' }, []],
  [{ 'package.json': '{ "name": ' }, []],
  [{ '.github/CODEOWNERS': '* @acme/all @octocat\n' }, ['acme']],
  [{ CODEOWNERS: '# ask @evil/x\n* @acme/all # or @evil/y\n' }, ['acme']],
  [{ CODEOWNERS: '@evil/x/ @acme/all\n/packages/@evil/ @acme/all' }, ['acme']],
  [{ CODEOWNERS: '* @acme/all\ndocs @other/writers\n' }, []],
  [{ 'go.mod': 'module github.com/acme/shop\n', CODEOWNERS: '* @Acme/all\n' }, ['acme']],
  [{ 'go.mod': 'module github.com/acme/shop\n', CODEOWNERS: '* @other/all\n' }, []],
  [{ 'README.md': '[![CI](https://github.com/evil/x/actions/workflows/ci.yml/badge.svg)](x)' }, []],
])('%j say whose it is: %j', async (files, owners) => {
  expect([...(await ownersIn(files))]).toEqual(owners);
});

test.each([
  ['acme/deploy', true],
  ['Acme/ci/.github/workflows/a.yml', true],
  ['acme-corp/deploy', false],
  ['./.github/actions/a', false],
  [undefined, false],
])('%s is the owner’s: %s', (uses, expected) => {
  expect(isOfOwner(uses, new Set(['acme']))).toBe(expected);
});
