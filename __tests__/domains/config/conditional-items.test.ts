import { expect, test } from 'vitest';
import { parse } from '../../../src/domains/config/parse.ts';
import { at, textsOf } from '../../../src/domains/config/tree.ts';

test.each([
  ['of a list', "a: ['b'{{- if .x }}, 'c', '{{ .d }}'{{- end }}]", ['b', 'c', '{{ .d }}']],
  ['with an apostrophe', `a: ["b"{{ if .x }}, "it's"{{ end }}, d]`, ['b', "it's", 'd']],
  ['after which more follows', "a: ['b'{{ if .x }}, 'c'{{ end }} , 'd']", ['b', 'c', 'd']],
  ['an action within a quoted text', "a: ['b{{ if .x }}c{{ end }}', 'd']", ['b{{ if .x }}c{{ end }}', 'd']],
])('items that a condition adds: %s', (_, text, expected) => {
  const [document] = parse(`${text}\nlast: 1`, 'templates/a.yaml').documents;
  expect(textsOf(at(document?.root, 'a'))).toEqual(expected);
  expect(at(document?.root, 'last')?.line).toBe(2);
});

test('a list whose text ends too far left stands beside one with such items', () => {
  const text = "a:\n  b: ['\n    c\n  ']\n  d: ['e'{{ if .x }}, 'f'{{ end }}]\n";
  const [document] = parse(text, 'templates/a.yaml').documents;
  expect(textsOf(at(document?.root, 'a', 'b'))).toEqual([' c ']);
  expect(textsOf(at(document?.root, 'a', 'd'))).toEqual(['e', 'f']);
});

test('a condition for one item of a line is none for the others', () => {
  const text = "a: ['b'{{ if .x }}, 'c'{{ end }}]\nd: {{ if .x }}e{{ end }}\n{{ if .y }}\nf: g\n{{ end }}\n";
  const guards = parse(text, 'templates/a.yaml').documents[0]?.guards ?? [];
  expect(guards.map(({ from, to }) => [from, to])).toEqual([
    [2, 2],
    [3, 5],
  ]);
});

test('a comma that a condition sets in a text of JSON is none of the document', () => {
  const text = 'data: |\n  {\n    "a": 1\n{{- if .x }},\n    "b": {{ .x }}\n{{- end }}\n  }\nlast: 1\n';
  const [document] = parse(text, 'templates/a.yaml').documents;
  expect(at(document?.root, 'last')?.line).toBe(8);
});
