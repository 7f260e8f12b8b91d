import { expect, test } from 'vitest';
import { withoutFragments } from '../../../src/domains/config/fragments.ts';
import { parse } from '../../../src/domains/config/parse.ts';

const lines = (...text: readonly string[]): string => text.join('\n');

test.each([
  [
    'a definition, with conditions in it',
    lines('{{- define "a" }}', '{{ if .x }}', 'users {', '{{ end }}', '{{ end }}', 'b: 1'),
    lines('', '', '', '', '', 'b: 1'),
  ],
  ['conditions stay', lines('{{ if .x }}', 'a: 1', '{{ end }}'), lines('{{ if .x }}', 'a: 1', '{{ end }}')],
  ['an end too many', lines('{{ end }}', '{{ define "a" }}', 'x', '{{ end }}'), lines('{{ end }}', '', '', '')],
  ['a definition without an end stays', lines('{{ define "a" }}', 'x'), lines('{{ define "a" }}', 'x')],
  [
    'an entry below one that has a value',
    lines('a:', '  - name: b', '    {{- range .c }}', '      {{ $key }}: {{ $value }}', '    {{- end }}', '    d: e'),
    lines('a:', '  - name: b', '    {{- range .c }}', '', '    {{- end }}', '    d: e'),
  ],
  ['entries of a block', lines('a:', '  {{ $key }}: {{ $value }}'), lines('a:', '  {{ $key }}: {{ $value }}')],
  ['entries beside others', lines('a: b', '{{ $key }}: {{ $value }}'), lines('a: b', '{{ $key }}: {{ $value }}')],
  ['an empty collection alone', lines('a:', '  []', '  { }', 'b: []'), lines('a:', '', '', 'b: []')],
])('%s', (_, text, expected) => {
  expect(withoutFragments(text)).toBe(expected);
});

test.each([
  [
    'a file of nothing but names',
    '{{- define "name" -}}\n{{ include "x" . }}-api\n{{- end }}\n{{ define "labels" }}\na: 1\n{{ end }}',
    0,
  ],
  ['a definition beside an object', '{{ define "conf" }}\nusers [ {\n{{ end }}\nkind: Secret', 1],
  ['a list or none', 'a:\n{{ if .x }}\n  - b\n{{ else }}\n  []\n{{ end }}', 1],
])('is read: %s', (_, text, documents) => {
  expect(parse(text, 'templates/_a.yaml').documents).toHaveLength(documents);
});
