import { expect, test } from 'vitest';
import { Unreadable } from '../../../src/core/errors.ts';
import { importersOf, searchImports } from '../../../src/domains/protobuf/importers.ts';
import { treeOf } from '../../support/trees.ts';

test.each<[string, Record<string, string>, string[]]>([
  ['a plain import', { 'a.proto': 'import "x/gone.proto";' }, ['a.proto']],
  ['any kind of import', { 'a.proto': "  import weak 'x/gone.proto';" }, ['a.proto']],
  ['not a mere mention', { 'a.proto': '// see import "x/gone.proto";' }, []],
  ['another file of another name', { 'a.proto': 'import "x/not_gone.proto";' }, []],
  ['another file of the same name', { 'a.proto': 'import "y/gone.proto";' }, []],
  ['one that names it from a root further in', { 'a.proto': 'import "gone.proto";' }, ['a.proto']],
  [
    'one that hands it on',
    { 'a.proto': 'import "b.proto";', 'b.proto': 'import public "gone.proto";', 'c.proto': 'import "d.proto";' },
    ['a.proto', 'b.proto'],
  ],
  ['none that keeps it to itself', { 'a.proto': 'import "b.proto";', 'b.proto': 'import "gone.proto";' }, ['b.proto']],
  ['none that cannot be read', { 'a.proto': '\0' }, []],
])('finds %s', async (_, files, expected) => {
  const search = await searchImports(Object.keys(files), 'x/gone.proto', treeOf(files));
  expect([importersOf(['x/gone.proto'], search).toSorted(), search.unsearched]).toEqual([expected, 0]);
});

test('searches the nearest first, and says how many it left', async () => {
  const files = Object.fromEntries(Array.from({ length: 20_002 }, (_, at) => [`far/${at}.proto`, '']));
  const all = { ...files, 'x/near.proto': 'import "x/gone.proto";' };
  const search = await searchImports(Object.keys(all), 'x/gone.proto', treeOf(all));
  expect([importersOf(['x/gone.proto'], search), search.unsearched]).toEqual([['x/near.proto'], 3]);
});

test('where nothing can be searched, all is left', async () => {
  const grep = async () => {
    throw new Unreadable('it was not fetched to be searched');
  };
  const search = await searchImports(['a.proto', 'b.proto'], 'x/gone.proto', { ...treeOf({}), grep });
  expect([search.imports.size, search.unsearched]).toEqual([0, 2]);
});
