import { expect, test } from 'vitest';
import { Roots } from '../../../src/domains/protobuf/buf/roots.ts';
import { Imports } from '../../../src/domains/protobuf/imports.ts';
import { treeOf } from '../../support/trees.ts';

const FILES = {
  'proto/x/a.proto': '',
  'vendor/x/a.proto': '',
  'vendor/x/b.proto': '',
  'x/a.proto': '',
  'x/notes.md': '',
};
const MODULES = 'modules: [{ path: proto }, { path: vendor }]';

test.each<[string, Record<string, string>, string[], string, string, string | undefined]>([
  ['the only one, by its end', {}, [], 'x/b.proto', 'proto/x/c.proto', 'vendor/x/b.proto'],
  ['the nearest where no root is known', {}, [], 'x/a.proto', 'proto/y/c.proto', 'proto/x/a.proto'],
  ['of the root around the importer', { 'buf.yaml': MODULES }, [], 'x/a.proto', 'vendor/y.proto', 'vendor/x/a.proto'],
  ['of the first root else', { 'buf.yaml': MODULES }, [], 'x/a.proto', 'app/y.proto', 'proto/x/a.proto'],
  ['of a root by settings', {}, ['vendor'], 'x/a.proto', 'app/y.proto', 'vendor/x/a.proto'],
  ['none', {}, [], 'x/none.proto', 'x/a.proto', undefined],
  ['no part of a name', {}, [], 'b.prot', 'x/a.proto', undefined],
])('finds %s', async (...[, buf, roots, path, importer, expected]) => {
  const tree = treeOf({ ...FILES, ...buf });
  expect(await new Imports(tree, new Roots(tree, roots)).find(path, importer)).toBe(expected);
});

test('the tree is listed once', async () => {
  let listed = 0;
  const tree = treeOf(FILES);
  const counting = { ...tree, list: (prefix?: string) => (listed++, tree.list(prefix)) };
  const imports = new Imports(counting, new Roots(counting, []));
  await imports.find('x/a.proto', 'x/b.proto');
  await imports.find('x/b.proto', 'x/a.proto');
  expect([listed, (await imports.all()).toSorted()]).toEqual([
    1,
    Object.keys(FILES).filter((path) => path !== 'x/notes.md'),
  ]);
});
