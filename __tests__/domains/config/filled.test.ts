import { expect, test } from 'vitest';
import { filledIn } from '../../../src/domains/config/filled.ts';

test.each([
  ['by the indentation that it asks for', 'a:\n  b:\n{{ toYaml .Values.b | nindent 4 }}', [2]],
  ['by its own', 'a:\n  b:\n  {{- toYaml .Values.b }}\nc: 1', [1]],
  ['under a condition', 'a:\n  {{- with .Values.b }}\n  b:\n    {{- toYaml . | nindent 4 }}\n  {{- end }}', [3]],
  ['beside what stands there', 'a:\n  b: 1\n  {{- include "x" . | nindent 2 }}', [1]],
  ['an item', 'a:\n  - name: x\n    {{- toYaml .Values.b | nindent 4 }}', [2]],
  ['a key of an item', 'a:\n  - env:\n    {{- toYaml .Values.b | nindent 6 }}', [2]],
  ['after what is as deep', 'a:\n  b:\n    c: 1\nd:\n  {{- toYaml .Values.d | nindent 2 }}', [4]],
  [
    'by conditions, variables and comments: nothing',
    'a:\n  {{ if .b }}\n  {{ $x := 1 }}\n  {{/* x */}}\n  {{ end }}',
    [],
  ],
  ['by a value: nothing', 'a:\n  b: {{ .Values.b }}', []],
  ['the whole document: nothing', '{{ include "x" . }}\na: 1', []],
])('%s', (_, text, lines) => {
  expect([...filledIn(text).keys()]).toEqual(lines);
});

test('the actions that fill a line, as they stand there', () => {
  const text = 'a:\n  {{- toYaml .Values.a | nindent 2 }}\n  {{ include "b" . }}\nc:\n  {{- include "c" . }}';
  expect([...filledIn(text)]).toEqual([
    [1, ['toYaml .Values.a | nindent 2', 'include "b" .']],
    [4, ['include "c" .']],
  ]);
});
