import { expect, test } from 'vitest';
import { parse } from '../../../src/domains/config/parse.ts';
import {
  at,
  branchesOf,
  childrenOf,
  type ConfigNode,
  isChoice,
  isDynamic,
  itemsAt,
  nodesIn,
  someWithin,
  switchOf,
  textAt,
  textsOf,
} from '../../../src/domains/config/tree.ts';

const rootOf = (text: string) => parse(text, 'a.yaml').documents[0]?.root;

test.each([
  ['yes', true],
  ['True', true],
  ['required', true],
  ['"off"', false],
  ['0', false],
  ['maybe', undefined],
  ['[yes]', undefined],
])('%s as a switch: %s', (text, on) => {
  expect(switchOf(at(rootOf(`a: ${text}`), 'a'))).toBe(on);
});

test.each([
  ["'{{ .Values.x }}'", true],
  ['${X}', true],
  ['$(X)', true],
  ['!Ref X', true],
  ['ENC[x]', true],
  ['US$ 5', false],
  ['x', false],
])('%s is filled in later: %s', (text, dynamic) => {
  expect(isDynamic(at(rootOf(`a: ${text}`), 'a'))).toBe(dynamic);
});

test.each([
  ['!If [A, x, y]', true, 2],
  ['{ "Fn::If": [A, x, !If [B, y, z]] }', true, 3],
  ['!If [A, { b: c }, y]', false, 2],
  ['[A, x, y]', false, 1],
  ['x', false, 1],
])('%s is a choice between values: %s, of so many: %i', (text, choice, branches) => {
  const node = at(rootOf(`a: ${text}`), 'a');
  expect(node && isChoice(node)).toBe(choice);
  expect(branchesOf(node)).toHaveLength(branches);
});

test('what is not there is not found', () => {
  const root = rootOf('a: { b: ~, c: [1, ~, 2] }');
  expect(textAt(root, 'a', 'b')).toBeUndefined();
  expect(at(root, 'a', 'b', 'c')).toBeUndefined();
  expect(itemsAt(root, 'a')).toEqual([]);
  expect(textsOf(at(root, 'a', 'c'))).toEqual(['1', '2']);
});

test.each([
  ['a: { b: [x, { c: y }] }', 'x,y'],
  ['[[[x]]]', 'x'],
  ['x', 'x'],
  ['{}', ''],
  ['a: &same [x]\nb: *same', 'x,x'],
])('all texts in %s: %s', (text, texts) => {
  const root = rootOf(text);
  const found = [...(root === undefined ? [] : nodesIn(root))].flatMap((node) =>
    node.kind === 'scalar' ? [node.text] : [],
  );
  expect(found.toSorted().join()).toBe(texts);
});

test.each([
  ['a: { b: [x, { c: y }] }', 'y', true],
  ['a: { y: x }', 'y', false],
  ['a: [kept, { y: y }]', 'y', false],
  ['y', 'y', true],
])('whether some text in %s is %s, but not beside `kept`: %s', (text, asked, isThere) => {
  const root = rootOf(text);
  const isAsked = (node: ConfigNode) => node.kind === 'scalar' && node.text === asked;
  const unlessKept = (node: ConfigNode) => (textsOf(node).includes('kept') ? [] : childrenOf(node));
  expect(root && someWithin(root, isAsked, unlessKept)).toBe(isThere);
});
