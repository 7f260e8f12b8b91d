import { expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const daemon = (rest: string) => `apiVersion: apps/v1
kind: DaemonSet
metadata: { name: agent }
spec:
  template:
    spec:
      ${rest}
      containers: [{ name: agent, image: agent }]
`;
const guarded = '{{- if .Values.agent.hostPID }}\n      hostPID: true\n      {{- end }}';
const template = 'c/templates/agent.yaml';
const told = async (before: Record<string, string>, after: Record<string, string>) =>
  (await findingsOf(config, before, after))
    .filter(({ risk }) => risk !== 'info')
    .map(({ rule, risk, also }) => `${rule} ${risk} ${also.length}`);

test.each([
  ['set on demand', 'agent: {}', 'config/host-pid low 0'],
  ['set, though nobody wrote the values', undefined, 'config/host-pid medium 0'],
  ['set by the values as they come', 'agent: { hostPID: true }', 'config/host-pid critical 1'],
  ['set by values that cannot be read', 'a: {', 'config/host-pid medium 0'],
])('%s', async (_, values, finding) => {
  const files = values === undefined ? {} : { 'c/values.yaml': values };
  const before = values === undefined ? {} : { 'c/values.yaml': 'agent: {}' };
  const found = await told({ ...before, [template]: daemon('') }, { ...files, [template]: daemon(guarded) });
  expect(found.filter((line) => line.startsWith('config/host-pid'))).toEqual([finding]);
});

test('what its owner is guarded by says nothing of it', async () => {
  const whole = (rest: string) => `{{- if .Values.agent.enabled }}\n${daemon(rest)}{{- end }}\n`;
  expect(await told({ [template]: whole('') }, { [template]: whole('hostPID: true') })).toEqual([
    'config/host-pid critical 0',
  ]);
});

test.each([
  ['30', '120', []],
  ['30', '30', []],
  ['30', '5', ['config/no-grace-period medium 0']],
  ['30', undefined, ['config/no-grace-period medium 0']],
])('seconds that were %s and that values fill in with %s', async (from, values, expected) => {
  const seconds = (value: string) => daemon(`terminationGracePeriodSeconds: ${value}`);
  const found = await told(
    { 'c/values.yaml': 'a: 1\n', [template]: seconds(from) },
    {
      'c/values.yaml': `a: 1\n${values === undefined ? '' : `grace: "${values}"\n`}`,
      [template]: seconds('{{ .Values.grace }}'),
    },
  );
  expect(found.filter((line) => line.startsWith('config/no-grace'))).toEqual(expected);
});
