import { expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const binding = (...subjects: readonly string[]) =>
  `apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: b }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: reader }
subjects:
${subjects.map((subject) => `  - { ${subject} }\n`).join('')}`;
const CI = 'kind: ServiceAccount, name: ci, namespace: build';
const EVERYONE = 'kind: Group, name: system:authenticated';
const NOBODY = 'kind: User, name: system:anonymous';

const said = async (before: string, after: string) =>
  (await findingsOf(config, before, after)).map(({ rule, outcome }) => `${rule} ${outcome}`);

test.each([
  ['the order of subjects', binding(CI, EVERYONE), binding(EVERYONE, CI), []],
  [
    'one more is named by the widest',
    binding(CI),
    binding(CI, EVERYONE, NOBODY),
    ['config/binding-holder-added anonymous'],
  ],
  ['one less', binding(CI, EVERYONE), binding(CI), ['config/binding-narrowed narrowed']],
  [
    'a holder whose namespace another template fills in',
    binding("kind: ServiceAccount, name: ci, namespace: '{{ .Values.namespace }}'"),
    binding("kind: ServiceAccount, name: ci, namespace: '{{ .Release.Namespace }}'"),
    [],
  ],
  ['a binding that is gone', binding(CI), '', []],
])('%s', async (_, before, after, expected) => {
  expect(await said(before, after)).toEqual(expected);
});
