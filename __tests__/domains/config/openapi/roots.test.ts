import { expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { inputOf, treeOf } from '../../../../src/example.ts';
import type { Tree } from '../../../../src/core/types.ts';

/** What a review of one changed file asks the tree of head for, beside the file itself. */
async function askedFor(path: string, before: string, after: string, around: Readonly<Record<string, string>> = {}) {
  const asked: string[] = [];
  const watched = (files: Readonly<Record<string, string>>): Tree => {
    const tree = treeOf(files);
    return {
      read: (name) => {
        if (name !== path) asked.push(name);
        return tree.read(name);
      },
      list: (prefix = '') => {
        asked.push(`${prefix}/`);
        return tree.list(prefix);
      },
    };
  };
  const input = inputOf({ ...around, [path]: before }, { ...around, [path]: after }, path);
  const facts = await config.analyze({ ...input, head: watched({ ...around, [path]: after }) });
  return { asked, kinds: facts.map(({ kind }) => kind) };
}

const ROOT = `openapi: 3.0.3
info: { title: shop, version: "1" }
paths:
  /me: { get: { responses: { '200': { content: { application/json: { schema: { $ref: 'PART' } } } } } } }
`;
const part = (type: string) => `type: object\nproperties: { id: { type: ${type} } }\n`;

test.each([
  ['settings with a type', 'a/app.yaml', 'type: daily\nin: 5\n', 'type: hourly\nin: 6\n'],
  [
    'settings with content',
    'a/app.yaml',
    'page: { content: text, schema: shop }\n',
    'page: { content: words, schema: shop }\n',
  ],
  ['a list', 'a/app.yaml', '[a, b]\n', '[a, c]\n'],
  ['a description', 'a/openapi.yaml', ROOT.replace('PART', '#/x'), ROOT.replace('PART', '#/y')],
])('%s: nothing else is asked for', async (_, path, before, after) => {
  expect((await askedFor(path, before, after)).asked).toEqual([]);
});

test('around a part its nearest folders are listed, and above them usual names are asked for', async () => {
  const { asked } = await askedFor('a/b/c/d/e/user.yaml', part('string'), part('integer'));
  expect(asked.filter((name) => name.endsWith('/'))).toEqual(['a/b/']);
  expect(asked.length).toBeLessThan(100);
});

test('a part that lies however deep asks for no more', async () => {
  const { asked } = await askedFor(`${'a/'.repeat(500)}user.yaml`, part('string'), part('integer'));
  expect(asked.length).toBeLessThan(200);
});

test.each([
  ['beside it', 'api/user.yaml', 'api/openapi.yaml', './user.yaml'],
  ['above it, under a name of its own', 'api/parts/user.yaml', 'api/api-public.v2.yaml', './parts/user.yaml'],
  ['above it, under any name', 'spec/parts/user.yaml', 'spec/Shop.v2.yaml', './parts/user.yaml'],
  ['at the top', 'api/v1/parts/x/user.yaml', 'openapi.yaml', './api/v1/parts/x/user.yaml'],
])('a description %s is found', async (_, path, root, reference) => {
  const around = { [root]: ROOT.replace('PART', reference) };
  expect((await askedFor(path, part('string'), part('integer'), around)).kinds).toContain('api-changed');
});

test('an operation in a file of its own', async () => {
  const root = `openapi: 3.0.3\npaths:\n  /me: { get: { $ref: './parts/get.yaml' } }\n`;
  const operation = (status: string) => `responses: { '${status}': { description: done } }\n`;
  const around = { 'api/openapi.yaml': root };
  expect((await askedFor('api/parts/get.yaml', operation('200'), operation('204'), around)).kinds).toEqual([
    'api-changed',
  ]);
});
