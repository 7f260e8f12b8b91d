import { expect, test } from 'vitest';
import { Roots } from '../../../../src/domains/protobuf/buf/roots.ts';
import { treeOf } from '../../../support/trees.ts';

test.each<[string, Record<string, string>, string[], string, string[]]>([
  ['nothing says any', {}, [], 'a/b.proto', []],
  ['settings', {}, ['./proto/', '.'], 'proto/b.proto', ['proto', '']],
  [
    'modules, the one around the file first',
    { 'buf.yaml': 'modules: [{ path: a }, { path: b }]' },
    [],
    'b/x.proto',
    ['b', 'a'],
  ],
  ['a module of version 1', { 'x/buf.yaml': 'version: v1' }, [], 'x/y/a.proto', ['x']],
  ['a workspace', { 'buf.work.yaml': 'directories: [a, b/c]' }, [], 'b/c/x.proto', ['b/c', 'a']],
  [
    'the inputs of generation',
    { 'p/buf.gen.yaml': 'inputs: [{ directory: q }, { module: m }]' },
    [],
    'p/q/x.proto',
    ['p/q'],
  ],
  [
    'the innermost first',
    { 'buf.work.yaml': 'directories: [a]', 'a/buf.yaml': 'version: v1', 'buf.yaml': 'version: v1' },
    [],
    'a/x.proto',
    ['a', ''],
  ],
])('%s', async (...[, files, stated, path, expected]) => {
  expect(await new Roots(treeOf(files), stated).of(path)).toEqual(expected);
});
