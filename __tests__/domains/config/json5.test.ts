import { expect, test } from 'vitest';
import { asJson } from '../../../src/domains/config/json5.ts';
import { readJson } from '../../../src/domains/config/json.ts';
import { at, textAt } from '../../../src/domains/config/tree.ts';

test.each([
  ["{ a: 'b' }", '{ "a": "b" }'],
  [`{ 'a-b': "it's: c", }`, `{ "a-b": "it's: c", }`],
  [`{ a: 'say "b: c"' }`, `{ "a": "say \\"b: c\\"" }`],
  [`{ a: 'it\\'s', b: 'x\\\\' }`, `{ "a": "it's", "b": "x\\\\" }`],
  ['{ // a: b\n  $c_1 : true }', '{ // a: b\n  "$c_1" : true }'],
  ['{ /* a: b */ c: [1.5, null] }', '{ /* a: b */ "c": [1.5, null] }'],
  ['/* a: b', '/* a: b'],
])('%s', (text, json) => {
  expect(asJson(text)).toBe(json);
});

test('lines stay where they were', () => {
  const root = readJson(asJson("{\n  // first\n  extends: ['a'],\n  rules: [{ automerge: true }],\n}\n"))?.root;
  expect(textAt(root, 'extends')).toBeUndefined();
  expect(at(root, 'rules')?.line).toBe(4);
});
