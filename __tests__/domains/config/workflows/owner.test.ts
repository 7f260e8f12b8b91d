import { expect, test } from 'vitest';
import { isOfOwner, ownersOf } from '../../../../src/domains/config/workflows/owner.ts';

const ownersIn = (files: Readonly<Record<string, string>>) =>
  ownersOf({ read: (path) => Promise.resolve(files[path]), list: () => Promise.resolve(Object.keys(files)) });

test.each<[path: string, text: string, owners: string[]]>([
  ['go.mod', 'module github.com/Acme/shop\n\nrequire github.com/other/b v1.0.0\n', ['acme']],
  ['package.json', '{ "repository": { "url": "git+https://github.com/acme/shop.git" } }', ['acme']],
  ['package.json', '{ "repository": "github:acme/shop" }', ['acme']],
  ['package.json', '{ "name": "shop" }', []],
  ['Cargo.toml', '[package]\nrepository = "https://github.com/acme/shop"\n', ['acme']],
  ['.github/CODEOWNERS', '* @acme/all @octocat\n', ['acme']],
  ['README.md', '[![CI](https://github.com/acme/shop/actions/workflows/ci.yml/badge.svg)](x)', ['acme']],
  ['README.md', 'See https://github.com/other/tool for more.', []],
])('%s says whose it is: %#', async (path, text, owners) => {
  expect([...(await ownersIn({ [path]: text }))]).toEqual(owners);
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
