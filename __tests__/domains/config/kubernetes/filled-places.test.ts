import { expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const chart = (container: string, pod = ''): string => `apiVersion: apps/v1
kind: Deployment
metadata: { name: a }
spec:
  template:
    spec:
${pod}      containers:
        - name: a
          image: {{ .Values.image }}
${container}`;

const CONTEXT = `securityContext:
  runAsNonRoot: true
  allowPrivilegeEscalation: false
  seccompProfile:
    type: RuntimeDefault
  capabilities:
    drop: [ALL]
`;
const indented = (by: number, text: string): string => text.replaceAll(/^(?=.)/gm, ' '.repeat(by));
const CONTAINER = indented(10, CONTEXT);
const POD = indented(6, CONTEXT.replaceAll(/^ +(?:allow|capa|  drop).*\n/gm, ''));
const OF_POD = ['runs-as-root', 'seccomp-unconfined'];
const ALL = ['capability-kept', ...OF_POD, 'privilege-escalation'];
const filledContext = (by: number): string =>
  indented(by, `{{- with .Values.x }}\nsecurityContext:\n  {{- toYaml . | nindent ${by + 2} }}\n{{- end }}\n`);
const action = (by: number, name: string): string => indented(by, `{{- include "${name}" . | nindent ${by} }}\n`);

test.each([
  ['a security context that is gone', chart(CONTAINER), chart(''), ALL],
  ['a security context filled in under a condition', chart(CONTAINER), chart(filledContext(10)), []],
  [
    'a security context filled in on its line',
    chart(CONTAINER),
    chart('          securityContext: {{- toYaml .Values.x | nindent 12 }}\n'),
    [],
  ],
  ['a security context that another template writes', chart(CONTAINER), chart(action(10, 'x.securityContext')), []],
  [
    'a security context that says less, and is filled with more',
    chart(CONTAINER),
    chart(
      '          securityContext:\n            runAsUser: 1000\n            {{- toYaml .Values.x | nindent 12 }}\n',
    ),
    [],
  ],
  [
    'a security context that says less',
    chart(CONTAINER),
    chart('          securityContext:\n            runAsUser: 1000\n'),
    ALL,
  ],
  [
    'a part that is filled in',
    chart(CONTAINER),
    chart(CONTAINER.replace(/(capabilities:)[^]*/, '$1 {{ toYaml .Values.x | nindent 14 }}\n')),
    [],
  ],
  [
    'what is gone where the pod was filled before',
    chart(CONTAINER, action(6, 'x.tolerations')),
    chart('', action(6, 'x.tolerations')),
    ALL,
  ],
  ['what is gone of a pod', chart('', POD), chart(''), OF_POD],
  ['what is filled in of a pod', chart('', POD), chart('', filledContext(6)), []],
  ['what another template writes of a pod', chart('', POD), chart('', action(6, 'x.securityContext')), []],
  [
    'what is gone of a pod that other templates filled before',
    chart('', POD + action(6, 'x.tolerations')),
    chart('', action(6, 'x.tolerations')),
    OF_POD,
  ],
])('%s', async (_, before, after, rules) => {
  const path = 'charts/a/templates/a.yaml';
  const findings = await findingsOf(config, { [path]: before }, { [path]: after });
  const told = findings.filter(({ risk }) => risk !== 'info').map(({ rule }) => rule.replace('config/', ''));
  expect(told).toEqual(rules);
});
