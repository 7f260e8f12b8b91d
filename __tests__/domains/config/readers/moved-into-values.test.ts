import { expect, test } from 'vitest';
import type { ExampleFiles } from '../../../../src/core/types.ts';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const podOf = (name: string, lines: string): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: ${name} }\nspec:\n  template:\n    spec:\n${lines}      containers: [{ name: a, image: a }]\n`;
const chart = (template: string, values: string, other = ''): ExampleFiles => ({
  'c/Chart.yaml': 'apiVersion: v2\nname: c\nversion: 1.0.0\n',
  'c/values.yaml': `a: b\n${values}`,
  'c/templates/a.yaml': podOf('a', template),
  'c/templates/b.yaml': podOf('b', other),
});
const READS = '      hostPID: {{ .Values.hostPID }}\n';
const ON = '      hostPID: true\n';

test.each<[what: string, before: ExampleFiles, after: ExampleFiles, findings: string[]]>([
  ['values say what the template said', chart(ON, ''), chart(READS, 'hostPID: true\n'), []],
  [
    'the template gives it up, and another reads the values',
    chart(ON, 'hostPID: false\n', READS),
    chart('      hostPID: false\n', 'hostPID: true\n', READS),
    ['host-pid critical'],
  ],
  [
    'the template reads what another read before',
    chart(ON, 'hostPID: false\n', READS),
    chart(READS, 'hostPID: true\n', READS),
    ['host-pid critical'],
  ],
  [
    'the template reads another value',
    chart(ON, ''),
    chart('      hostPID: {{ .Values.pid }}\n', 'pid: false\nhostPID: true\n'),
    ['host-pid critical'],
  ],
])('%s', async (_, before, after, expected) => {
  const findings = await findingsOf(config, before, after);
  expect(
    findings.flatMap(({ rule, risk }) => (risk === 'info' ? [] : [`${rule.slice('config/'.length)} ${risk}`])),
  ).toEqual(expected);
});
