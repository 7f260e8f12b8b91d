import { expect, test } from 'vitest';
import { BufConfigs } from '../../../../src/domains/protobuf/buf/config.ts';
import { treeOf } from '../../../support/trees.ts';

test.each([
  ['v2 takes in what its modules hold', 'modules: [{ path: proto }]', 'proto/a.proto', false],
  ['v2 leaves out what no module holds', 'modules: [{ path: proto }]', 'other/a.proto', true],
  ['v2 leaves out what a module excludes', 'modules: [{ path: proto, excludes: [proto/x] }]', 'proto/x/a.proto', true],
  ['v2 leaves out what a module does not include', 'modules: [{ path: p, includes: [p/x] }]', 'p/y/a.proto', true],
  ['v2 takes in what a module includes', 'modules: [{ path: p, includes: [p/x] }]', 'p/x/a.proto', false],
  ['v2 knows a module that is the folder itself', 'modules: [{ path: . }]', 'a.proto', false],
  ['v2 asks the innermost module', 'modules: [{ path: p, excludes: [p/q] }, { path: p/q }]', 'p/q/a.proto', false],
  ['v1 takes in its folder', 'version: v1', 'deep/down/a.proto', false],
  ['v1 leaves out what it excludes', 'build: { excludes: [gen] }', 'gen/a.proto', true],
  ['v1 compares whole names of folders', 'build: { excludes: [gen] }', 'genuine/a.proto', false],
  ['v1beta1 leaves out what lies below no root', 'build: { roots: [a, b] }', 'c/a.proto', true],
  ['what is no YAML leaves nothing out', 'modules: [', 'other/a.proto', false],
  ['what is no mapping leaves nothing out', '[1, 2]', 'other/a.proto', false],
])('%s', async (_, yaml, path, expected) => {
  const config = await new BufConfigs(treeOf({ 'buf.yaml': yaml })).of(path);
  expect(config?.leavesOut(path) ?? false).toBe(expected);
});

test('the nearest buf.yaml above a file governs it, and its paths start there', async () => {
  const configs = new BufConfigs(
    treeOf({ 'buf.yaml': 'version: v2', 'x/buf.yaml': 'breaking: { ignore: [old], ignore_only: { FILE: [new] } }' }),
  );
  expect((await configs.of('x/y/a.proto'))?.path).toBe('x/buf.yaml');
  expect((await configs.of('z/a.proto'))?.path).toBe('buf.yaml');
  expect((await configs.of('x/y/a.proto'))?.breakingOf('x/y/a.proto')).toEqual({
    use: [],
    except: [],
    ignore: ['x/old'],
    ignoreOnly: new Map([['FILE', ['x/new']]]),
    ignoreUnstable: false,
  });
});

test.each([
  ['v1beta1', ['p/old', 'q/old'], ['p/new', 'q/new']],
  ['v1', ['old'], ['new']],
])('what %s ignores starts at %j', async (version, ignore, only) => {
  const breaking = 'breaking: { ignore: [old], ignore_only: { FILE: [new] } }';
  const yaml = `version: ${version}\nbuild: { roots: [p, q] }\n${breaking}`;
  const config = await new BufConfigs(treeOf({ 'buf.yaml': yaml })).of('p/a.proto');
  expect(config?.breakingOf('p/a.proto')).toMatchObject({ ignore, ignoreOnly: new Map([['FILE', only]]) });
});

test('a module of its own breaking section is asked before the common one', async () => {
  const yaml = 'modules: [{ path: a, breaking: { use: [WIRE] } }, { path: b }]\nbreaking: { use: [FILE] }';
  const config = await new BufConfigs(treeOf({ 'buf.yaml': yaml })).of('a/x.proto');
  expect(config?.breakingOf('a/x.proto')?.use).toEqual(['WIRE']);
  expect(config?.breakingOf('b/x.proto')?.use).toEqual(['FILE']);
});
