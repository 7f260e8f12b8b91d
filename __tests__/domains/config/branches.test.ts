import { expect, test } from 'vitest';
import { config } from '../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../support/rule-tester.ts';

const PATH = 'charts/app/templates/web.yaml';
const deployment = (...lines: string[]) =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec:\n${lines.map((line) => `  ${line}\n`).join('')}`;
const fork = (one: string, other: string) => [
  '{{- if .Values.off }}',
  `replicas: ${one}`,
  '{{- else }}',
  `replicas: ${other}`,
  '{{- end }}',
];
const IF = ['{{- if .Values.on }}', 'replicas: 3', '{{- end }}'];

test.each([
  ['a branch beside the old value', deployment(...IF), deployment(...fork('0', '3')), []],
  ['a branch before values of its own', deployment(...IF), deployment(...fork('0', '4')), []],
  ['one of two branches gone', deployment(...fork('3', '0')), deployment(...IF.with(1, 'replicas: 0')), []],
  ['branches as they were', deployment(...fork('0', '3')), deployment(...fork('0', '3'), 'paused: false'), []],
  [
    'a branch with another value',
    deployment(...fork('3', '5')),
    deployment(...fork('0', '5')),
    ['config/replicas-lowered'],
  ],
])('%s', async (_, before, after, rules) => {
  const findings = await findingsOf(config, before, after, { path: PATH });
  expect(findings.map(({ rule }) => rule).filter((rule) => rule !== 'config/condition-changed')).toEqual(rules);
});
