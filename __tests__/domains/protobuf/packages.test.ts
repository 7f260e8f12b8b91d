import { expect, test } from 'vitest';
import { retiredPackages } from '../../../src/domains/protobuf/packages.ts';
import { parseProto } from '../../../src/domains/protobuf/parser/file.ts';
import { treeOf } from '../../support/trees.ts';

const gone = (path: string, text: string) => ({
  file: { path, status: 'deleted' as const },
  before: parseProto(text, path),
  after: undefined,
});

test.each<[string, Record<string, string>, string[]]>([
  ['nothing declares it any more', {}, ['p']],
  ['an unchanged file beside it declares it', { 'x/b.proto': 'package p;' }, []],
  ['only a file of another package is left', { 'x/b.proto': 'package q;' }, ['p']],
  ['what is left cannot be read', { 'x/b.proto': 'package' }, ['p']],
])('a package is retired by whether %s', async (_, head, expected) => {
  const retired = await retiredPackages([gone('x/a.proto', 'package p;')], treeOf(head));
  expect([...retired]).toEqual(expected);
});
