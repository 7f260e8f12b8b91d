import { expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { object } from '../../../../src/domains/config/kubernetes/examples.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const path = 'charts/web/templates/service.yaml';
const service = (port: string, name = 'http') => ({
  [path]: object('v1', 'Service')(`ports:\n    - name: ${name}\n${port}`),
});
const either = (one: string, other: string) =>
  `{{- if .Values.tls }}\n      port: ${one}\n{{- else }}\n      port: ${other}\n{{- end }}`;
const TEMPLATE = '{{ .Values.port }}';

test.each([
  ['filled in as before, or another', `      port: ${TEMPLATE}`, either('443', TEMPLATE), []],
  ['the same, or another', '      port: 80', either('443', '80'), []],
  ['filled in now', '      port: 80', `      port: ${TEMPLATE}`, []],
  ['one of two others', '      port: 80', either('443', '8080'), ['service-port-removed']],
])('a port that is %s', async (_, before, after, rules) => {
  const found = await findingsOf(config, service(before), service(after, 'web'));
  const told = found.map(({ rule }) => rule.slice('config/'.length));
  expect(told.filter((rule) => rule === 'service-port-removed')).toEqual(rules);
});

test('a port that gets a name had no other', async () => {
  const unnamed = { [path]: object('v1', 'Service')('ports:\n    - port: 80\n    - { name: x, port: 1 }') };
  const found = await findingsOf(config, unnamed, service('      port: 80\n    - { name: x, port: 1 }'));
  expect(found.filter(({ rule }) => rule === 'config/service-port-renamed')).toEqual([]);
});
