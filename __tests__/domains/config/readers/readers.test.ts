import { expect, test } from 'vitest';
import type { ExampleFiles } from '../../../../src/core/types.ts';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { chart } from '../../../../src/domains/config/readers/outcomes.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

async function said(before: ExampleFiles, after: ExampleFiles) {
  const findings = await findingsOf(config, before, after);
  return findings.map(
    ({ rule, outcome, risk, before: old, after: now }) =>
      `${risk} ${rule.slice('config/'.length)}/${outcome} ${old?.path}:${old?.line} ${now?.path}:${now?.line}`,
  );
}

const TEMPLATE = 'chart/templates/web.yaml';
const VALUES = 'chart/values.yaml';
const template = (text: string, values: readonly [string, string] = ['z: 1\na:\n  b: x1\n', 'z: 1\n']) =>
  [chart(values[0], text), chart(values[1], text)] as const;

test.each([
  ['below what is gone', template('y: 1\nx: {{ .Values.a.b }}'), [`high key-removed/stops ${VALUES}:2 ${TEMPLATE}:2`]],
  [
    'in a condition below what is gone',
    template('{{ if .Values.a.b }}{{ end }}'),
    [`high key-removed/stops ${VALUES}:2 ${TEMPLATE}:1`],
  ],
  [
    'looked at before',
    template('{{ if .Values.a }}{{ .Values.a.b }}{{ end }}'),
    [`low key-removed/internal ${VALUES}:2 ${VALUES}:1`],
  ],
  ['with a default', template('{{ .Values.a | default "x" }}'), [`low key-removed/internal ${VALUES}:2 ${VALUES}:1`]],
  ['optional as a block', template('{{ toYaml .Values.a }}'), [`low key-removed/internal ${VALUES}:2 ${VALUES}:1`]],
  ['not read', template('{{ .Values.ab }}'), [`low key-removed/internal ${VALUES}:2 ${VALUES}:1`]],
  [
    'a rename that the template has not heard of',
    template('{{ if .Values.user_id }}{{ end }}', ['user_id: x1', 'userId: x1']),
    [`medium key-renamed/empty ${VALUES}:1 ${TEMPLATE}:1`],
  ],
  [
    'a rename with both names read',
    template('{{ .Values.userId | default .Values.user_id }}', ['user_id: x1', 'userId: x1']),
    [`low key-renamed/internal ${VALUES}:1 ${VALUES}:1`],
  ],
  [
    'a rename with the old name asked for',
    template('{{ if hasKey .Values "user_id" }}{{ .Values.user_id }}{{ else }}{{ .Values.userId }}{{ end }}', [
      'user_id: x1',
      'userId: x1',
    ]),
    [`low key-renamed/internal ${VALUES}:1 ${VALUES}:1`],
  ],
])('%s', async (_, [before, after], findings) => {
  expect(await said(before, after)).toEqual(findings);
});

test.each([
  ['NOTES.txt', 'low key-removed/empty'],
  ['tests/try.yaml', 'low key-removed/empty'],
  ['web.yaml', 'medium key-removed/empty'],
])('a value that `%s` prints', async (name, expected) => {
  const of = (values: string) => ({ [VALUES]: values, [`chart/templates/${name}`]: 'x: {{ .Values.a }}' });
  const [first = ''] = await said(of('z: 1\na: x1'), of('z: 1'));
  expect(first.split(' ').slice(0, 2).join(' ')).toBe(expected);
});

test('values that are no default of a chart', async () => {
  const text = '{{ .Values.a.b }}';
  const of = (values: string) => ({ 'chart/values-dev.yaml': values, [TEMPLATE]: text });
  expect(await said(of('z: 1\na: { b: x1 }'), of('z: 1'))).toEqual([
    'low key-removed/internal chart/values-dev.yaml:2 chart/values-dev.yaml:1',
  ]);
});

test('templates that changed along with a rename are its evidence', async () => {
  const findings = await findingsOf(
    config,
    chart('limit: acme-4711\nz: 1', 'x: {{ .Values.limit }}'),
    chart('most: acme-4711\nz: 1', 'x: {{ .Values.most }}'),
  );
  expect(findings.map(({ message }) => message)).toContain(
    '`limit` is now `most`: `chart/templates/web.yaml` changed along with it.',
  );
});

test('what may be a rename is said of the removal', async () => {
  const findings = await findingsOf(config, 'z: 1\nuser_name: alpha-1', 'z: 1\nuser_label: beta-2');
  expect(findings.map(({ message }) => message)).toEqual([
    '`user_name` was removed; `user_label`, new beside it, may take its place.',
  ]);
});

test('a file that takes up another style of names is one finding', async () => {
  const names = ['UserId', 'HostName', 'IpAddress'];
  const file = (spelled: (name: string) => string) => names.map((name, i) => `${spelled(name)}: acme-${i}`).join('\n');
  const before = file((name) => name);
  const after = file((name) => `${name.charAt(0).toLowerCase()}${name.slice(1)}`);
  const [finding, ...others] = await findingsOf(config, before, after);
  expect(others).toEqual([]);
  expect(finding?.also).toHaveLength(2);
});

test('a switch that gave way to a block is no rename, whoever reads it', async () => {
  const findings = await findingsOf(
    config,
    { 'app.yaml': 'z: 1\nenableContext: true', 'app.go': 'enableContext' },
    { 'app.yaml': 'z: 1\ncontext: { a: 1, b: 2 }', 'app.go': 'context' },
  );
  expect(findings.map(({ rule }) => rule)).toEqual(['config/key-removed']);
});
