import { expect, test } from 'vitest';
import { guardBetween, guardsIn, holdsWith } from '../../../src/domains/config/guards.ts';
import { parse } from '../../../src/domains/config/parse.ts';
import { at } from '../../../src/domains/config/tree.ts';

const shown = (text: string) =>
  guardsIn(text).flatMap(({ condition, from, to, asks }) => (asks === 'other' ? [] : [`${from}-${to} ${condition}`]));

test.each([
  ['one value', '{{- if .Values.a.b }}\nx: 1\n{{- end }}', ['1-3 .Values.a.b']],
  ['the root, and a with', 'a:\n{{ with $.Values.a }}\n{{ end }}', ['2-3 $.Values.a']],
  ['several that must all be set', '{{ if and .A.B (deref .A.B) }}{{ end }}', ['1-1 and .A.B (deref .A.B)']],
  [
    'what must be set, whatever else is asked',
    '{{ if and .A.a (eq .A.b "x") }}{{ else }}{{ end }}{{ if (and .A.a (or .A.b (not .A.c))) }}{{ end }}',
    ['1-1 and .A.a (eq .A.b "x")', '1-1 (and .A.a (or .A.b (not .A.c)))'],
  ],
  [
    'what asks for nothing to be set',
    '{{ if and (not .A.a) (eq .A.b "x") }}{{ end }}{{ if and .A.a "x" }}{{ end }}',
    [],
  ],
  ['one within another', '{{ if .A.a }}\n{{ if .A.b }}\n{{ end }}\n{{ end }}', ['2-3 .A.b', '1-4 .A.a']],
  ['its other branch', '{{ if .A.a }}\n{{ else }}\n{{ end }}', ['1-2 .A.a', '2-3 not .A.a']],
  ['another condition in its place', '{{ if .A.a }}\n{{ else if .A.b }}\n{{ end }}', ['1-2 .A.a', '2-3 .A.b']],
  ['other blocks end too', '{{ define "x" }}{{ range .A.b }}{{ if .A.a }}{{ end }}{{ end }}{{ end }}', ['1-1 .A.a']],
  [
    'what may hold where nobody sets it',
    '{{ if not .A.a }}{{ end }}{{ if eq .A.a .A.b }}{{ end }}{{ if or .A.a .A.b }}{{ end }}',
    [],
  ],
  [
    'a default, a pipe, a text',
    '{{ if default .A.t .A.a }}{{ end }}{{ if .A.a | x }}{{ end }}{{ if f "x" .A.a }}{{ end }}',
    [],
  ],
  ['an end without a beginning', '{{ end }}{{ else }}{{ end }}', []],
  ['Jinja', '{% if a.b %}\n{% endif %}', ['1-2 a.b']],
])('%s', (_, text, guards) => {
  expect(shown(text)).toEqual(guards);
});

test('a node stands under a condition where its owner does not', () => {
  const text = 'spec:\n  {{ if .Values.a }}\n  a:\n    b: 1\n  {{ end }}\n  c: 1\n';
  const root = parse(text, 'templates/a.yaml').documents[0]?.root;
  const [spec, a, b, c] = [at(root, 'spec'), at(root, 'spec', 'a'), at(root, 'spec', 'a', 'b'), at(root, 'spec', 'c')];
  expect(guardBetween(guardsIn(text), spec, a)).toMatchObject({ condition: '.Values.a' });
  expect(guardBetween(guardsIn(text), a, b)).toBeUndefined();
  expect(guardBetween(guardsIn(text), spec, c)).toBeUndefined();
  expect(guardBetween(guardsIn(text), undefined, a)).toBeUndefined();
});

test.each([
  ['.Values.a.b', 'a: { b: true }', true],
  ['.Values.a', 'a: { b: false }', true],
  ['$.Values.a', 'a: text', true],
  ['and .Values.a .Values.b', 'a: true\nb: 1', true],
  ['and .Values.a .Values.b', 'a: true\nb: false', false],
  ['.Values.a', 'a: {}', false],
  ['.Values.a', 'a: ""', false],
  ['.Values.a', 'a: 0', false],
  ['.Values.a', 'a:', false],
  ['.Values.a', 'b: true', false],
  ['.Driver.a', 'a: true', false],
  ['not .Values.a', 'a: true', false],
  ['and .Values.a (not .Values.b)', 'a: true\nb: false', true],
  ['and .Values.a (not .Values.b)', 'a: false\nb: true', false],
])('%s with %s', (condition, values, holds) => {
  const root = parse(values, 'values.yaml').documents[0]?.root;
  expect(root && holdsWith(condition, root)).toBe(holds);
});
