import { expect, test } from 'vitest';
import { readsIn, readsOfChart } from '../../../../src/domains/config/readers/charts.ts';
import { treeOf } from '../../../support/trees.ts';

const shown = (text: string) =>
  readsIn(text, 't.yaml').map(
    ({ line, keys, guards, isBare }) =>
      `${line} ${keys.join('.')}${isBare ? ' bare' : ''}${guards.length > 0 ? ` after ${guards.join()}` : ''}`,
  );

test.each([
  ['printed as it is', 'a: 1\nb: {{ .Values.a.b }}', ['2 a.b bare']],
  ['trimmed, quoted, from the root', '{{- $.Values.a | quote -}}', ['1 a bare']],
  ['with a default', '{{ .Values.a | default 1 }}', ['1 a']],
  ['through a function', '{{ toYaml .Values.a | nindent 2 }}', ['1 a']],
  ['two at once', '{{ and .Values.a .Values.a.b }}', ['1 a after a.b', '1 a.b after a']],
  [
    'under a condition',
    '{{ if .Values.a }}\n{{ .Values.a.b }}\n{{ end }}\n{{ .Values.c }}',
    ['1 a', '2 a.b bare after a', '4 c bare'],
  ],
  [
    'past else',
    '{{ if .Values.a }}\n{{ else if .Values.b }}{{ .Values.c }}{{ else }}{{ .Values.d }}{{ end }}{{ .Values.e }}',
    ['1 a', '2 b', '2 c bare after b', '2 d bare', '2 e bare'],
  ],
  [
    'asked for by its name',
    '{{ if hasKey .Values.a "b" }}{{ .Values.a.b }}{{ end }}',
    ['1 a after a.b', '1 a.b bare after a,a.b'],
  ],
  ['in a named template', '{{ define "x" }}{{ .Values.a }}{{ end }}{{ .Values.b }}', ['1 a bare', '1 b bare']],
  ['safe by parentheses', '{{ (.Values.a).b }}', ['1 a']],
  ['a comment', '{{/* .Values.a */}}{{- /* {{ .Values.b }} */ -}}', []],
  ['text outside of actions', '# .Values.a', []],
  ['other fields', '{{ .Release.Values.a }}{{ $x.Values.a }}', []],
  ['an action over several lines', '{{ include "x"\n  (dict "a" .Values.a) }}\n{{ .Values.b }}', ['1 a', '3 b bare']],
])('%s', (_, text, reads) => {
  expect(shown(text)).toEqual(reads);
});

test('only the templates of the chart itself', async () => {
  const text = '{{ .Values.a }}';
  const tree = treeOf({
    'c/templates/x.tpl': text,
    'c/charts/s/templates/x.yaml': text,
    'c/x.yaml': text,
    'd/t': '\0',
  });
  expect((await readsOfChart(tree, 'c')).map(({ path }) => path)).toEqual(['c/templates/x.tpl']);
  expect(await readsOfChart(treeOf({ 'templates/x.yaml': text, 'templates/y.tgz': '\0' }), '')).toHaveLength(1);
});

test('values of subcharts are not those of the chart', async () => {
  const template = '{{ .Values.db.a }}{{ .Values.mq.a }}{{ .Values.global.a }}{{ .Values.own.a }}';
  const tree = treeOf({
    'c/Chart.yaml': 'name: c\ndependencies:\n  - name: postgres\n    alias: db\n',
    'c/requirements.yaml': 'dependencies:\n- name: "mq"\n',
    'c/templates/x.yaml': template,
  });
  expect((await readsOfChart(tree, 'c')).map(({ keys }) => keys[0])).toEqual(['own']);
});

test('a template without end costs no time', () => {
  expect(readsIn('{{ '.repeat(100_000), 't')).toEqual([]);
  expect(readsIn('{{/* '.repeat(50_000), 't')).toEqual([]);
  expect(readsIn(`{{${' '.repeat(200_000)}`, 't')).toEqual([]);
});
