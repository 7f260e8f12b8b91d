import { expect, test } from 'vitest';
import { parse } from '../../../src/domains/config/parse.ts';
import {
  at,
  branchesOf,
  isChoice,
  isDynamic,
  itemsAt,
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
