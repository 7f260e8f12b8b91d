import { expect, test } from 'vitest';
import { withoutBeginnings } from '../../../src/domains/config/begun-blocks.ts';
import { mask } from '../../../src/domains/config/mask.ts';
import { parse } from '../../../src/domains/config/parse.ts';
import { at, type ConfigNode, entriesOf } from '../../../src/domains/config/tree.ts';

/** A tree as plain data: scalars by their text, keys with their lines. */
function plain(node: ConfigNode): unknown {
  if (node.kind === 'scalar') return node.text;
  if (node.kind === 'list') return node.items.map(plain);
  return Object.fromEntries(entriesOf(node).map(([key, value]) => [`${key}:${value.line}`, plain(value)]));
}

const ACTION = '{{- include "labels" . | nindent 4 }}';

test.each([
  ['entries below a key', `a: ${ACTION}\n    b: 1\nc: 2`, { 'a:1': { 'b:2': '1' }, 'c:3': '2' }],
  ['a trimmed end', 'a: {{- toYaml .x | nindent 2 -}}\n  b: 1', { 'a:1': { 'b:2': '1' } }],
  ['a comment behind', `a: ${ACTION} # standard\n  b: 1`, { 'a:1': { 'b:2': '1' } }],
  ['items below a key', `a: ${ACTION}\n  - b`, { 'a:1': ['b'] }],
  ['items as deep as the key', `a: ${ACTION}\n- b`, { 'a:1': ['b'] }],
  ['the key of an item', `l:\n- a: ${ACTION}\n    b: 1\n  c: 2`, { 'l:1': [{ 'a:2': { 'b:3': '1' }, 'c:4': '2' }] }],
  ['an item', `l:\n  - ${ACTION}\n    b: 1\n  - c`, { 'l:1': [{ 'b:3': '1' }, 'c'] }],
  ['a key that is an action', `{{ .key }}: ${ACTION}\n  b: 1`, { '{{ .key }}:1': { 'b:2': '1' } }],
  [
    'entries under a condition',
    `a: ${ACTION}\n  {{- if .x }}\n  # why\n  b: 1\n  {{- end }}`,
    { 'a:1': { 'b:4': '1' } },
  ],
  ['a condition as the value', 'a: {{ if .x }}{{ toYaml .x }}{{ end }}\n  "b": 1', { 'a:1': { 'b:2': '1' } }],
  ['a condition over lines', 'a: {{- if .x }}\n  {{- toYaml .x }}\n  {{- end }}\n  b: 1', { 'a:1': { 'b:4': '1' } }],
  ['a text that an action begins', 'a: |- {{ tpl .x . | nindent 2 }}\n  b: 1', { 'a:1': 'b: 1' }],
  [
    'a text that is an action',
    `a: |- ${ACTION}\nb: |-${ACTION}`,
    {
      'a:1': '{{ include "labels" . | nindent 4 }}',
      'b:2': '{{ include "labels" . | nindent 4 }}',
    },
  ],
  ['nothing below', `a: ${ACTION}\nb: 1`, { 'a:1': '{{ include "labels" . | nindent 4 }}', 'b:2': '1' }],
  ['a text over lines', 'a: {{ .x }}\n  and more', { 'a:1': '{{ .x }} and more' }],
  ['a value of more than actions', 'a: {{ .x }}:{{ .y }}\nb: 1', { 'a:1': '{{ .x }}:{{ .y }}', 'b:2': '1' }],
  [
    'within a text of many lines',
    `a: |\n  b: ${ACTION}\n    c: 1\nd: 2`,
    {
      'a:1': 'b: {{ include "labels" . | nindent 4 }}\n  c: 1\n',
      'd:4': '2',
    },
  ],
  ['within a text that is an item', 'l:\n- |\n  b: {{ .x }}\n    c: 1\n- d', { 'l:1': ['b: {{ .x }}\n  c: 1\n', 'd'] }],
])('%s', (_, text, expected) => {
  expect(parse(text, 'templates/a.yaml').documents.map(({ root }) => plain(root))).toEqual([expected]);
});

test('a block of a chart is compared by what stands in the file', () => {
  const root = parse(`metadata:\n  labels: ${ACTION}\n    app: web\nspec: {}`, 'templates/a.yaml').documents[0]?.root;
  expect(at(root, 'metadata', 'labels', 'app')?.line).toBe(3);
});

test('many beginnings take no longer than their lines', () => {
  const text = mask('a: {{ .x }}\n'.repeat(50_000) + '\n'.repeat(50_000)).text;
  expect(withoutBeginnings(text.split('\n'))).toHaveLength(100_001);
});
