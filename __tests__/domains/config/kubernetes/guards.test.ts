import { expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import type { ExampleFiles } from '../../../../src/core/types.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const guard =
  'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: db }\nspec: { podSelector: {} }\n';
const pod = 'apiVersion: v1\nkind: Pod\nmetadata: { name: db }\nspec: { containers: [{ name: db }] }\n';
const labelled = guard
  .replace('{}', '{ matchLabels: { app: cache } }')
  .replace('} }\n', '}, policyTypes: [Ingress], ingress: [{ from: [] }] }\n');
const release =
  'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: cache }\nspec: { interval: 1m }\n';
const mesh = (spec: string): string =>
  `apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: { name: db }\nspec: { ${spec} }\n`;

const service = (selector: string): string =>
  `apiVersion: v1\nkind: Service\nmetadata: { name: s }\nspec: { selector: { ${selector} }, ports: [{ port: 80 }] }\n`;
const admission = (kind: string, spec: string): string =>
  `apiVersion: admissionregistration.k8s.io/v1\nkind: ${kind}\nmetadata: { name: safe }\nspec: { ${spec} }\n`;
const policy = admission('ValidatingAdmissionPolicy', 'failurePolicy: Fail');
const bound = admission('ValidatingAdmissionPolicyBinding', 'policyName: safe, validationActions: [Deny]');
const crd =
  'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: { name: shops.example.com }\nspec: { group: example.com }\n';

const rulesOf = async (before: ExampleFiles, after: ExampleFiles) =>
  (await findingsOf(config, before, after)).map(({ rule }) => rule);

const hook = (version: string): string =>
  `apiVersion: ${version}\nkind: ValidatingWebhookConfiguration\nmetadata: { name: guard }\nwebhooks: []\n`;

test.each<[string, ExampleFiles, ExampleFiles, readonly string[]]>([
  ['alone', { 'db/policy.yaml': guard }, {}, ['config/guard-removed']],
  ['with its workload, in a file beside it', { 'db/policy.yaml': guard, 'db/pod.yaml': pod }, {}, []],
  ['with a workload of another folder', { 'db/policy.yaml': guard, 'web/pod.yaml': pod }, {}, ['config/guard-removed']],
  [
    'with a workload of another folder that it names',
    {
      'net/policy.yaml': guard.replace('{}', '{ matchExpressions: [{ key: app, operator: In, values: [db] }] }'),
      'apps/db.yaml': pod,
    },
    {},
    [],
  ],
  ['with the release that brings its pods', { 'net/policy.yaml': labelled, 'apps/db.yaml': release }, {}, []],
  ['by another name', { 'a.yaml': labelled }, { 'b.yaml': labelled.replace('name: db', 'name: store') }, []],
  [
    'with its workload, by another name',
    { 'a.yaml': labelled },
    { 'b.yaml': labelled.replace('name: db', 'name: dbs').replace('cache', 'caches') },
    [],
  ],
  [
    'another beside it',
    { 'a.yaml': labelled },
    { 'b.yaml': guard.replace('db', 'web') },
    ['config/guard-removed', 'config/guard-added'],
  ],
  ['one of two copies', { 'a.yaml': guard, 'b.yaml': guard }, { 'c.yaml': guard }, []],
  ['one that let everybody in', { 'a.yaml': mesh('rules: [{}]') }, {}, []],
  ['one that let some in', { 'a.yaml': mesh('rules: [{ from: [] }]') }, {}, ['config/guard-removed']],
  ['one that kept everybody out', { 'a.yaml': mesh('action: DENY, rules: [{}]') }, {}, ['config/guard-removed']],
  ['with the Service of its pods', { 'a.yaml': labelled, 'b.yaml': service('app: cache') }, {}, []],
  ['with a Service of others', { 'a.yaml': labelled, 'b.yaml': service('app: web') }, {}, ['config/guard-removed']],
  ['a policy with what binds it', { 'a.yaml': `${policy}---\n${bound}` }, {}, ['config/guard-removed']],
  [
    'a policy and what binds it, in files of their own',
    { 'a.yaml': policy, 'b.yaml': bound },
    {},
    ['config/guard-removed'],
  ],
  [
    'a policy and what binds another',
    { 'a.yaml': policy, 'b.yaml': bound.replace('policyName: safe', 'policyName: strict') },
    {},
    ['config/guard-removed', 'config/guard-removed'],
  ],
  ['with the definitions it guards', { 'crds/a.yaml': policy, 'crds/b.yaml': crd }, {}, ['config/crd-withdrawn']],
  [
    'moved to another file, of an API version that a template chooses',
    { 'db/templates/hook.yaml': hook('admissionregistration.k8s.io/v1') },
    { 'net/templates/hook.yaml': hook('{{ .Values.api }}') },
    [],
  ],
  ['moved to another file', { 'db/policy.yaml': guard }, { 'net/policy.yaml': guard }, []],
])('%s', async (_, before, after, expected) => {
  expect(await rulesOf(before, after)).toEqual(expected);
});
