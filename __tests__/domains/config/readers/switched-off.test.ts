import { expect, test } from 'vitest';
import type { ExampleFiles } from '../../../../src/core/types.ts';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const POD =
  'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: agent }\nspec: { template: { spec: { containers: [{ name: a, image: a, securityContext: { privileged: true } }] } } }\n';
const switched = (condition: string, above = ''): Record<string, string> => ({
  'charts/agent/Chart.yaml': 'apiVersion: v2\nname: agent\nversion: 1.0.0\n',
  'charts/agent/templates/agent.yaml': `${above}{{- if ${condition} }}\n${POD}{{- end }}\n`,
  'charts/agent/values.yaml': 'on: true\noff: false\n',
});

type Row = [what: string, after: ExampleFiles, risk: string];

test.each<Row>([
  ...[
    '.Release.Name',
    '.Chart.AppVersion',
    '.Release.IsInstall',
    '.Values',
    'toString .Values.off',
    'not .Values.off',
    '.Values.on',
    'and .Values.on .Release.Name',
  ].map((condition): Row => [`a new template, if ${condition}`, switched(condition), 'high']),
  [
    'a new template, if a variable that was given something else',
    switched('$on', '{{- $on := .Values.off }}\n{{- $on = true }}\n'),
    'high',
  ],
  ...['.Values.off', '.Values.none', 'and .Values.on .Values.off', '$.Values.none.of'].map((condition): Row => [
    `a new template, if ${condition}`,
    switched(condition),
    'low',
  ]),
  [
    'a new template whose chart has no values',
    Object.fromEntries(Object.entries(switched('.Values.off')).filter(([path]) => !path.endsWith('values.yaml'))),
    'high',
  ],
  [
    'a new template that a chart above switches on',
    { ...switched('.Values.off'), 'charts/values.yaml': 'agent: { off: true }\n' },
    'high',
  ],
  [
    'a new template that a release switches on, in a text',
    { ...switched('.Values.a.off'), 'apps/agent.yaml': 'helm:\n  values: |\n    a:\n      off: true\n' },
    'high',
  ],
  [
    'a new template that other values leave switched off',
    { ...switched('.Values.off'), 'charts/values-prod.yaml': 'agent: { off: false }\n' },
    'low',
  ],
])('%s', async (_, after, risk) => {
  const findings = await findingsOf(config, {}, after);
  expect(findings.filter(({ rule }) => rule === 'config/privileged-container').map((each) => each.risk)).toEqual([
    risk,
  ]);
});

const AGENT = 'agent:\n  enabled: false\n  securityContext: { privileged: true }\n';
const TEMPLATE = '{{- if .Values.agent.enabled }}\nkind: List\n{{- end }}\n';
const chart = (values: string, template = TEMPLATE): Record<string, string> => ({
  'charts/web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
  'charts/web/templates/agent.yaml': template,
  'charts/web/values.yaml': `on: true\n${values}`,
});

test.each<[what: string, before: ExampleFiles, after: ExampleFiles, risks: readonly string[]]>([
  ['that is off', chart(''), chart(AGENT), ['low']],
  ['that is on', chart(''), chart(AGENT.replace('false', 'true')), ['high']],
  ['whose switch no template asks for', chart(''), chart(AGENT, 'kind: List\n'), ['high']],
  ...[
    '{{- if not .Values.agent.enabled }}\nkind: List\n{{- end }}\n',
    '{{- if or .Values.on .Values.agent.enabled }}\nkind: List\n{{- end }}\n',
    '{{- if .Values.useragent.enabled }}\nkind: List\n{{- end }}\n',
    'kind: List # agent.enabled\n',
    `${TEMPLATE}{{- toYaml .Values.agent.securityContext }}\n`,
    `${TEMPLATE}{{- toYaml .Values.agent }}\n`,
    `${TEMPLATE}{{- toYaml (index .Values "agent") }}\n`,
  ].map((template): [string, ExampleFiles, ExampleFiles, readonly string[]] => [
    `whose template is ${template}`,
    chart(''),
    chart(AGENT, template),
    ['high'],
  ]),
  [
    'all of which stands under its switch',
    chart(''),
    chart(
      AGENT,
      '{{- if and .Values.on .Values.agent.enabled }}\na: {{ .Values.agent.securityContext }}\n{{- end }}\nb: {{ .Values.agent.name }}\n',
    ),
    ['low'],
  ],
  [
    'that other values have on, and the change leaves alone',
    { ...chart(''), 'charts/web/values-eu.yaml': 'agent: { enabled: true }\n' },
    { ...chart(AGENT), 'charts/web/values-eu.yaml': 'agent: { enabled: true }\n' },
    ['high'],
  ],
  ['that was there', chart('agent: { enabled: false }\n'), chart(AGENT), ['high']],
  [
    'that a release switches on',
    chart(''),
    { ...chart(AGENT), 'prod/values.yaml': 'web: { agent: { enabled: true } }\n' },
    ['high'],
  ],
  [
    'that a chart lists under a condition',
    chart('', ''),
    {
      ...chart(AGENT, ''),
      'charts/web/Chart.yaml':
        'apiVersion: v2\nname: web\nversion: 1.0.0\ndependencies: [{ name: agent, condition: agent.enabled }]\n',
    },
    ['low'],
  ],
])('a new part of a chart %s', async (_, before, after, risks) => {
  const findings = await findingsOf(config, before, after);
  const told = findings.filter(({ rule }) => rule === 'config/privileged-container');
  expect(told.map((each) => each.risk)).toEqual(risks);
});
