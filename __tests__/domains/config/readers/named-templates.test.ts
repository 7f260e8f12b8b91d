import { expect, test } from 'vitest';
import { unrendered } from '../../../../src/domains/config/readers/named-templates.ts';

const A = '{{ define "a" }}\n{{ if .x }}1{{ end }}\n{{ end }}\n{{ .y }}';

test.each<[string, Readonly<Record<string, string>>, readonly number[]]>([
  ['one that nothing includes', { 't/_a.tpl': A }, [1, 2, 3]],
  ['one that is included', { 't/_a.tpl': A, 't/b.yaml': '{{ include "a" . | nindent 2 }}' }, []],
  ['one that is used as a template', { 't/_a.tpl': A, 't/b.yaml': '{{- template "a" . -}}' }, []],
  ['one whose name is put together', { 't/_a.tpl': A, 't/b.yaml': '{{ include (print "a") . }}' }, []],
  [
    'one that another uses, which is included',
    { 't/_a.tpl': A, 't/b.yaml': `{{ define "b" }}{{ include "a" . }}{{ end }}{{ include "b" . }}` },
    [],
  ],
  [
    'one that another uses, which nothing includes',
    { 't/_a.tpl': A, 't/b.yaml': `{{ define "b" }}{{ include "a" . }}{{ end }}` },
    [1, 2, 3],
  ],
  ['one that uses itself', { 't/_a.tpl': `${A}{{ define "c" }}{{ include "c" . }}{{ end }}` }, [1, 2, 3, 4]],
  ['a block, which is rendered where it stands', { 't/_a.tpl': '{{ block "a" . }}\n{{ .x }}{{ end }}' }, []],
  [
    'one beside a file that is rendered whole',
    { 't/_a.tpl': A, 't/b.yaml': '{{ include (print $.Template.BasePath "/c.yaml") . }}' },
    [1, 2, 3],
  ],
  ['one in a comment only', { 't/_a.tpl': A, 't/b.yaml': '{{/* include "a" */}}' }, [1, 2, 3]],
])('%s', (_, files, lines) => {
  const templates = Object.entries(files).map(([path, text]) => ({ path, text }));
  const isUnrendered = unrendered(templates);
  expect([1, 2, 3, 4].filter((line) => isUnrendered('t/_a.tpl', line))).toEqual(lines);
});
