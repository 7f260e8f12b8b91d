import { expect, test } from 'vitest';
import { isJsonPatch } from '../../../../src/domains/config/kustomize/json-patch.ts';
import { removalsOfMerge, removalsOfOperations, without } from '../../../../src/domains/config/kustomize/removals.ts';
import { signature } from '../../../../src/domains/config/likeness.ts';
import { parse } from '../../../../src/domains/config/parse.ts';

const rootOf = (text: string) => parse(text, 'a.yaml').documents[0]?.root;

function removed(text: string): readonly string[] {
  const root = rootOf(text);
  if (root === undefined) return [];
  const removals = isJsonPatch(root) ? removalsOfOperations(root) : removalsOfMerge(root);
  return removals.map(
    ({ path, line, instead }) => `${line} ${path.join('/')}${instead ? ` = ${signature(instead)}` : ''}`,
  );
}

test.each<[patch: string, removals: string[]]>([
  ['- { op: remove, path: /a/0/b~1c }', ['1 a/0/b/c']],
  ['- { op: move, from: /a, path: /b }', ['1 a']],
  ['- { op: remove, path: /a }\n- { op: add, path: /a, value: 1 }', []],
  ['- { op: add, path: /a, value: 1 }\n- { op: remove, path: /a }', ['2 a']],
  ['- { op: replace, path: /a, value: null }', []],
  ['- { op: remove, path: / }', ['1 ']],
  ['a: null\nb:\n  c: ~', ['1 a', '3 b/c']],
  ['a:\n  b: 1\n  $patch: delete', ['3 a']],
  ['a:\n- name: x\n  $patch: delete\n- name: y\n  b: null\n- c: null', ['3 a/name=x', '5 a/name=y/b']],
  ['a: { $patch: replace, b: 1 }', ['1 a = {"b":["1"]}']],
  ['a:\n- $patch: replace\n- name: x', ['2 a = [{"name":"x"}]']],
  ['$patch: delete\nkind: X', ['1 ']],
  ['a: { $patch: merge, b: 1 }', []],
])('what is taken away by %j', (patch, removals) => {
  expect(removed(patch)).toEqual(removals);
});

test.each<[path: string[], left: string | undefined]>([
  [['a'], 'l: [{ name: x, b: 1 }, { name: y }]'],
  [['l', '0'], 'a: 1\nl: [{ name: y }]'],
  [['l', 'name=y'], 'a: 1\nl: [{ name: x, b: 1 }]'],
  [['l', 'name=x', 'b'], 'a: 1\nl: [{ name: x }, { name: y }]'],
  [['l', '7'], undefined],
  [['l', 'name=z'], undefined],
  [['a', 'b'], undefined],
  [['z'], undefined],
])('an object without %j', (path, left) => {
  const root = rootOf('a: 1\nl: [{ name: x, b: 1 }, { name: y }]');
  const [is, expected] = [root && without(root, path), left === undefined ? undefined : rootOf(left)];
  expect(is && signature(is)).toBe(expected && signature(expected));
});
