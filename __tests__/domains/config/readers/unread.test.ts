import { expect, test } from 'vitest';
import type { ExampleFiles } from '../../../../src/core/types.ts';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const chart = (read: string, on: boolean): ExampleFiles => ({
  'c/Chart.yaml': 'apiVersion: v2\nname: c\nversion: 1.0.0\n',
  'c/values.yaml': `a: b\ntls: { enabled: ${on} }\n`,
  'c/templates/a.yaml': `apiVersion: v1\nkind: Shop\nmetadata: { name: a }\nspec:\n  size: 1\n${read}`,
});
const BEFORE = chart('  a: {{ .Values.tls.enabled }}\n', true);

test.each<[what: string, read: string, findings: string[]]>([
  ['nobody', '', ['encryption-disabled low']],
  ['who names it elsewhere', '  a: {{ .Values.mtls.enabled }}\n', ['encryption-disabled low']],
  ['a path', '  a: {{ .Values.tls.enabled | quote }}\n', ['encryption-disabled critical']],
  ['an index', '  a: {{ index .Values "tls" "enabled" }}\n', ['encryption-disabled critical']],
  [
    'a block of all values',
    '  {{- with .Values }}\n  a: {{ .tls.enabled }}\n  {{- end }}\n',
    ['encryption-disabled critical'],
  ],
  ['a variable', '  {{- $tls := get .Values "tls" }}\n  a: {{ $tls.enabled }}\n', ['encryption-disabled critical']],
])('a value switched off that is read by %s', async (_, read, expected) => {
  const findings = await findingsOf(config, BEFORE, chart(read, false));
  expect(
    findings.flatMap(({ rule, risk }) => (risk === 'info' ? [] : [`${rule.slice('config/'.length)} ${risk}`])),
  ).toEqual(expected);
});
