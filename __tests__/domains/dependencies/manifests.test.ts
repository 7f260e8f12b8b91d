import { expect, test } from 'vitest';
import npm from '../../../src/domains/dependencies/ecosystems/npm.ts';
import { folderOf, foldersUp, manifestsAt } from '../../../src/domains/dependencies/manifests.ts';
import { treeOf } from '../../../src/example.ts';

test.each([
  ['a/b/package.json', 'a/b/', ['a/b/', 'a/', '']],
  ['package.json', '', ['']],
])('%s stands in %s', (path, folder, up) => {
  expect(folderOf(path)).toBe(folder);
  expect(foldersUp(folder)).toEqual(up);
});

test('what is not there, is no text or cannot be parsed is left out', async () => {
  const tree = treeOf({
    'package.json': '{ "dependencies": { "a": "1" } }',
    'b/package.json': '{',
    'c/package.json': '\0',
  });
  const paths = ['package.json', 'b/package.json', 'c/package.json', 'd/package.json'];
  const manifests = await manifestsAt(tree, paths, npm);
  expect(manifests.map(({ dependencies }) => dependencies.map(({ name }) => name))).toEqual([['a']]);
});
