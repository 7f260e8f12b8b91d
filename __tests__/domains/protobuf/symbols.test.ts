import { expect, test } from 'vitest';
import { Roots } from '../../../src/domains/protobuf/buf/roots.ts';
import { Imports } from '../../../src/domains/protobuf/imports.ts';
import { parseProto } from '../../../src/domains/protobuf/parser/file.ts';
import { Symbols } from '../../../src/domains/protobuf/symbols.ts';
import { treeOf } from '../../support/trees.ts';

/** What the type of the first field of `user` stands for, asked until nothing more can be learnt. */
async function resolved(files: Record<string, string>, user: string, changed: string[]): Promise<string | undefined> {
  const tree = treeOf(files);
  const parsed = changed.map((path) => parseProto(files[path] ?? '', path));
  const symbols = new Symbols(parsed, tree, new Imports(tree, new Roots(tree, [])));
  const field = parsed.find(({ path }) => path === user)?.messages.find(({ name }) => name === 'A')?.fields[0];
  if (field === undefined) return undefined;
  for (;;) {
    const found = symbols.resolve(field.type, field);
    if (!(await symbols.load())) return found && `${found.file.path} ${found.fullName}`;
  }
}

const COPY = 'package c; message M {}';

test.each<[string, Record<string, string>, string[], string | undefined]>([
  [
    'in its own scope',
    { 'u.proto': 'package p; message M {} message A { message M {} M m = 1; }' },
    [],
    'u.proto p.A.M',
  ],
  ['in an outer scope', { 'u.proto': 'package p; message M {} message A { M m = 1; }' }, [], 'u.proto p.M'],
  ['from the top', { 'u.proto': 'package p; message M {} message A { .p.M m = 1; }' }, [], 'u.proto p.M'],
  ['in an import', { 'u.proto': 'import "c.proto"; message A { c.M m = 1; }', 'c.proto': COPY }, [], 'c.proto c.M'],
  [
    'in a public import of an import',
    { 'u.proto': 'import "b.proto"; message A { c.M m = 1; }', 'b.proto': 'import public "c.proto";', 'c.proto': COPY },
    [],
    'c.proto c.M',
  ],
  [
    'not in a plain import of an import',
    { 'u.proto': 'import "b.proto"; message A { c.M m = 1; }', 'b.proto': 'import "c.proto";', 'c.proto': COPY },
    [],
    undefined,
  ],
  [
    'in the copy of its own root, though another copy changed',
    { 'a/u.proto': 'import "c.proto"; message A { c.M m = 1; }', 'a/c.proto': COPY, 'b/c.proto': COPY },
    ['b/c.proto'],
    'a/c.proto c.M',
  ],
  [
    'in the copy that its root names',
    {
      'buf.yaml': 'modules: [{ path: own }, { path: lib }]',
      'own/u.proto': 'import "c.proto"; message A { c.M m = 1; }',
      'lib/c.proto': COPY,
      'old/c.proto': COPY,
    },
    ['old/c.proto'],
    'lib/c.proto c.M',
  ],
  ['nowhere', { 'u.proto': 'import "c.proto"; message A { c.M m = 1; }' }, [], undefined],
  [
    'in no file that cannot be read',
    { 'u.proto': 'import "c.proto"; message A { c.M m = 1; }', 'c.proto': '{' },
    [],
    undefined,
  ],
])('a type is found %s', async (_, files, changed, expected) => {
  const user = Object.keys(files).find((path) => path.endsWith('u.proto')) ?? '';
  expect(await resolved(files, user, [user, ...changed])).toBe(expected);
});
