import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import type { ExampleFiles } from '../../../src/core/types.ts';
import { protobuf } from '../../../src/domains/protobuf/analyzer.ts';
import { findingsOf } from '../../support/rule-tester.ts';

const OLD = 'message A { string s = 1; }';
const NEW = 'message A {}';
const left = (yaml: string, ...paths: string[]) => ({
  before: { 'buf.yaml': yaml, ...Object.fromEntries(paths.map((path) => [path, OLD])) },
  after: { 'buf.yaml': yaml, ...Object.fromEntries(paths.map((path) => [path, NEW])) },
});

test.each<[string, { before: ExampleFiles; after: ExampleFiles }, string[]]>([
  [
    'all that is left out is one finding',
    left('build: { excludes: [x] }', 'x/a.proto', 'x/b.proto'),
    ['file-excluded'],
  ],
  ['what is left in is compared', left('build: { excludes: [x] }', 'y/a.proto'), ['field-removed']],
  [
    'a change cannot leave its own schemas out',
    {
      before: { 'buf.yaml': 'version: v1', 'x/a.proto': OLD },
      after: { 'buf.yaml': 'build: { excludes: [x] }', 'x/a.proto': NEW },
    },
    ['field-removed'],
  ],
])('%s', async (_, { before, after }, expected) => {
  expect((await findingsOf(protobuf, before, after)).map(({ rule }) => rule.replace('protobuf/', ''))).toEqual(
    expected,
  );
});

test('settings have the last word', async () => {
  const { before, after } = left('build: { excludes: [x] }', 'x/a.proto');
  const settings = { ...DEFAULT_SETTINGS, protobuf: { ...DEFAULT_SETTINGS.protobuf, buf: false } };
  expect((await findingsOf(protobuf, before, after, { settings })).map(({ rule }) => rule)).toEqual([
    'protobuf/field-removed',
  ]);
});
