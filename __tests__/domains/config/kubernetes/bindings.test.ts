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
const cluster = binding('kind: ServiceAccount, name: ci, namespace: build', 'kind: User, name: jo')
  .replace('kind: RoleBinding', 'kind: ClusterRoleBinding')
  .replace('kind: Role,', 'kind: ClusterRole,');
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
  ['a holder whose namespace is left open', binding(CI), binding('kind: ServiceAccount, name: ci'), []],
  [
    'a holder whose namespace was left empty for whoever applies it',
    binding("kind: ServiceAccount, name: default, namespace: ''"),
    binding('kind: ServiceAccount, name: default, namespace: default'),
    [],
  ],
  [
    'a holder whose namespace is empty, in the place of another',
    binding(CI),
    binding("kind: ServiceAccount, name: default, namespace: ''"),
    ['config/binding-holder-added broad'],
  ],
  [
    'a holder of another namespace',
    binding(CI),
    binding('kind: ServiceAccount, name: ci, namespace: prod'),
    ['config/binding-holder-added replaced'],
  ],
  [
    'one holder in the place of another',
    binding(CI),
    binding('kind: User, name: jo'),
    ['config/binding-holder-added replaced'],
  ],
  [
    'two holders in the place of one',
    binding(CI),
    binding('kind: User, name: jo', 'kind: User, name: al'),
    ['config/binding-holder-added single'],
  ],
  [
    'one holder in the place of two',
    binding(CI, 'kind: User, name: al'),
    binding('kind: User, name: jo'),
    ['config/binding-holder-added replaced'],
  ],
  ['everybody in the place of one', binding(CI), binding(EVERYONE), ['config/binding-holder-added broad']],
  [
    'one name of a template in the place of another',
    binding('kind: ServiceAccount, name: \'{{ template "x.fullname" . }}\''),
    binding('kind: ServiceAccount, name: \'{{ include "x.serviceAccountName" . }}\''),
    [],
  ],
  [
    'one name of a template beside another',
    binding('kind: ServiceAccount, name: \'{{ include "x.fullname" . }}\''),
    binding(
      'kind: ServiceAccount, name: \'{{ include "x.fullname" . }}\'',
      'kind: ServiceAccount, name: \'{{ include "x.other" . }}\'',
    ),
    ['config/binding-holder-added single'],
  ],
  [
    'a group of the values in the place of an account',
    binding('kind: ServiceAccount, name: \'{{ include "x.fullname" . }}\''),
    binding("kind: Group, name: '{{ .Values.group }}'"),
    ['config/binding-holder-added replaced'],
  ],
  [
    'a literal name in the place of that of a template',
    binding('kind: ServiceAccount, name: \'{{ include "x.fullname" . }}\''),
    binding('kind: ServiceAccount, name: ci'),
    ['config/binding-holder-added replaced'],
  ],
  [
    'another binding with another holder',
    binding(CI),
    binding('kind: User, name: jo').replace('name: b', 'name: c'),
    [],
  ],
  [
    'another binding for everybody',
    binding(CI),
    binding(EVERYONE).replace('name: b', 'name: c'),
    ['config/binding-holder-added broad'],
  ],
  ['kept to one namespace, with a role of it', cluster, binding(CI), ['config/binding-narrowed narrowed']],
  [
    'kept to one namespace, with a stronger role',
    cluster,
    binding(CI).replace('kind: Role, name: reader', 'kind: ClusterRole, name: cluster-admin'),
    ['config/binding-role-changed cluster-admin', 'config/binding-narrowed narrowed'],
  ],
  [
    'a role that the values name in the place of one that the chart names',
    binding(CI).replace('name: reader', 'name: \'{{ include "x.fullname" . }}\''),
    binding(CI).replace('name: reader', "name: '{{ .Values.role }}'"),
    [],
  ],
  [
    'a role that a template chose among two',
    binding(CI).replace('name: reader', 'name: \'{{ if .Values.own }} reader {{ else }} "cluster-admin" {{ end }}\''),
    binding(CI).replace('name: reader', 'name: cluster-admin'),
    [],
  ],
  [
    'a role that no template chose',
    binding(CI).replace('kind: Role, name: reader', "kind: ClusterRole, name: '{{ .Values.role }}'"),
    binding(CI).replace('kind: Role, name: reader', 'kind: ClusterRole, name: cluster-admin'),
    ['config/binding-role-changed cluster-admin'],
  ],
  ['a binding that is gone', binding(CI), '', []],
])('%s', async (_, before, after, expected) => {
  expect(await said(before, after)).toEqual(expected);
});
