import { expect, test } from 'vitest';
import { actions } from '../../../src/domains/config/actions.ts';

test.each([
  ['prints and controls', '{{ .a }} {{- if .b -}} {% endif %}', ['{{ .a }}', '{{- if .b -}}', '{% endif %}']],
  ['marks within a quoted text', '{{ f "{{ .a }}" }} {{ .b }}', ['{{ f "{{ .a }}" }}', '{{ .b }}']],
  ['marks within single quotes', "{{ f('{{ a }}') }}'", ["{{ f('{{ a }}') }}"]],
  ['marks within a raw text of lines', '{{`x {{ $a\n}} y`}} {{ .b }}', ['{{`x {{ $a\n}} y`}}', '{{ .b }}']],
  ['a quote that never closes', '{{ it\'s }} {{ "x }}', ["{{ it's }}", '{{ "x }}']],
  ['a quote in a comment', "{{/* it's */}} '{{ .b }}'", ["{{/* it's */}}", '{{ .b }}']],
  [
    'actions in a comment',
    '{{/* {{ .a }} */}} {{- /* {{ .b }} */ -}} {{ .c }}',
    ['{{/* {{ .a }} */}}', '{{- /* {{ .b }} */ -}}', '{{ .c }}'],
  ],
  ['a comment that never ends', '{{/* {{ .a }} {{ .b }} */', ['{{/* {{ .a }}', '{{ .b }}']],
  ['a hash of the shell', '${#list[@]} {{ .a }}', ['{{ .a }}']],
  ['one that never ends, before others', '{% x {{ .a }} {# y {{ .b }}', ['{{ .a }}', '{{ .b }}']],
])('%s', (_, text, expected) => {
  expect([...actions(text)].map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test('what controls says what it asks', () => {
  expect([...actions('{{- else if (eq .a "}}") }}')]).toMatchObject([{ word: 'else if', condition: '(eq .a "}}")' }]);
});
