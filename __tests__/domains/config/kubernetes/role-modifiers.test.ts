import { expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const role = (kind: string, ...rules: readonly string[]): string => `apiVersion: rbac.authorization.k8s.io/v1
kind: ${kind}
metadata: { name: operator }
rules:
${rules.map((rule) => `  - { ${rule} }\n`).join('')}`;
const own = (resources: string, verbs = '[get, create, delete]'): string =>
  `apiGroups: [sale.example.com], resources: ${resources}, verbs: ${verbs}`;
const apps = (resources: string): string => `apiGroups: [apps], resources: ${resources}, verbs: [create]`;
const CONFIG = 'apiGroups: [""], resources: [configmaps], verbs: [delete]';
const FOREIGN = 'apiGroups: [cert.example.org], resources: [certificates], verbs: [delete]';
const DEFINITION = `---
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: shops.sale.example.com }
spec: { group: sale.example.com, scope: Namespaced, names: { kind: Shop, plural: shops } }
`;

const judged = async (before: string, after: string) =>
  (await findingsOf(config, before, after)).map(({ rule, risk }) => `${risk} ${rule}`);

test.each([
  ['a custom object more', own('[carts]'), [own('[carts, shops]')], 'low config/role-delete'],
  ['all verbs on one more', own('[carts]', '["*"]'), [own('[carts, shops]', '["*"]')], 'low config/role-wildcard'],
  [
    'more than it did to others',
    own('[carts]', '[get]'),
    [own('[carts]', '[get, delete]')],
    'medium config/role-delete',
  ],
  [
    'all verbs on one more object of the cluster',
    'apiGroups: [batch], resources: [jobs/log], verbs: ["*"]',
    ['apiGroups: [batch], resources: [jobs/log, jobs/trace], verbs: ["*"]'],
    'medium config/role-wildcard',
  ],
  ['all of its group', own('[carts]'), [own('[carts]'), own('["*"]')], 'high config/role-wildcard'],
  ['a foreign object', own('[carts]'), [own('[carts]'), FOREIGN], 'medium config/role-delete'],
  [
    'its own and an object of the cluster',
    own('[carts]'),
    [own('[carts, shops]'), CONFIG],
    'medium config/role-delete',
  ],
  ['the status of what it writes', own('[carts]'), [own('[carts, carts/status]')], 'info config/role-delete'],
  [
    'another kind that runs pods',
    apps('[deployments]'),
    [apps('[deployments, daemonsets]')],
    'low config/role-run-pods',
  ],
  [
    'the first kind that runs pods',
    own('[carts]'),
    [own('[carts]'), apps('[daemonsets]')],
    'high config/role-run-pods',
  ],
])('%s', async (_, before, after, expected) => {
  expect(await judged(role('ClusterRole', before), role('ClusterRole', ...after))).toEqual([expected]);
});

test.each([
  ['Role', 'ClusterRole', CONFIG, 'medium config/role-delete'],
  ['ClusterRole', 'Role', CONFIG, 'low config/role-delete'],
  ['ClusterRole', 'Role', apps('[deployments]'), 'high config/role-run-pods'],
])('a %s that becomes a %s and gains { %s }', async (from, to, rule, expected) => {
  expect(await judged(role(from, own('[carts]')), role(to, own('[carts]'), rule))).toEqual([expected]);
});

test('a new role for objects that are defined beside it', async () => {
  const fresh = role('ClusterRole', own('[shops]', '["*"]'));
  expect(await judged('', fresh)).toEqual(['medium config/role-wildcard']);
  expect(await judged('', `${fresh}${DEFINITION}`)).toEqual(['low config/role-wildcard']);
});

test.each([
  ['operator-token', 'info'],
  ['operators', 'low'],
  ['db', 'low'],
])('a new role that reads the secret %s', async (name, risk) => {
  const rule = `apiGroups: [""], resources: [secrets], resourceNames: [${name}], verbs: [get]`;
  expect(await judged('', role('ClusterRole', rule))).toEqual([`${risk} config/role-read-secrets`]);
});

test.each([
  ['{{ $each }}', 'low'],
  ['{{ . }}', 'low'],
  ['{{ .Values.name }}', 'medium'],
  ['{{ $each }}-hook', 'medium'],
])('a role that may now write the webhook %s', async (name, risk) => {
  const rule = `apiGroups: [admissionregistration.k8s.io], resources: [mutatingwebhookconfigurations], resourceNames: ['${name}'], verbs: [patch]`;
  expect(await judged(role('ClusterRole', CONFIG), role('ClusterRole', CONFIG, rule))).toEqual([
    `${risk} config/role-write-admission`,
  ]);
});

test.each([
  ['deploy/role.yaml', 'medium'],
  ['examples/role.yaml', 'low'],
  ['tests/role.yaml', 'low'],
])('a new role in %s', async (path, risk) => {
  const findings = await findingsOf(
    config,
    '',
    role('ClusterRole', 'apiGroups: [""], resources: [secrets], verbs: [get]'),
    {
      path,
    },
  );
  expect(findings.map((finding) => finding.risk)).toEqual([risk]);
});

test.each([
  ['reads of the kubelet', 'apiGroups: [""], resources: [nodes/proxy], verbs: [get]', 'medium'],
  ['pods', 'apiGroups: [apps], resources: [deployments], verbs: [create]', 'medium'],
  ['rights of its own making', 'apiGroups: [rbac.authorization.k8s.io], resources: [roles], verbs: [escalate]', 'high'],
  ['everything', 'apiGroups: ["*"], resources: ["*"], verbs: ["*"]', 'high'],
])('a new role of %s', async (_, rule, risk) => {
  const findings = await findingsOf(config, '', role('ClusterRole', rule));
  expect(findings.map((finding) => finding.risk)).toEqual([risk]);
});

test.each([
  ['rbac/role-1.5.yaml', 'rbac/role-1.6.yaml', []],
  ['dev/role.yaml', 'prod/role.yaml', ['high config/role-read-secrets']],
])('a role of %s once more in %s', async (old, fresh, expected) => {
  const secrets = role('ClusterRole', 'apiGroups: [""], resources: [secrets], verbs: [get]');
  const other = role('ClusterRole', CONFIG).replace('operator', 'cleaner');
  const findings = await findingsOf(
    config,
    { [old]: `${secrets}---\n${other}` },
    { [old]: `${secrets}---\n${other.replace('[delete]', '[]')}`, [fresh]: secrets },
  );
  expect(findings.filter(({ risk }) => risk !== 'info').map(({ rule, risk }) => `${risk} ${rule}`)).toEqual(expected);
});

test.each([
  ['deploy/role.yaml', 'critical'],
  ['examples/role.yaml', 'high'],
  ['tests/role.yaml', 'low'],
])('a role that stays in %s and gains', async (path, risk) => {
  const secrets = 'apiGroups: [""], resources: [secrets], verbs: [get]';
  const [before, after] = [role('ClusterRole', CONFIG), role('ClusterRole', CONFIG, secrets)];
  const findings = await findingsOf(config, before, after, { path });
  expect(findings.map((finding) => finding.risk)).toEqual([risk]);
});

test.each([
  ['deploy/policy.yaml', 'high'],
  ['tests/policy.yaml', 'low'],
  ['examples/policy.yaml', 'low'],
])('a guard that goes from %s', async (path, risk) => {
  const guard = 'apiVersion: kyverno.io/v1\nkind: ClusterPolicy\nmetadata: { name: a }\nspec: { rules: [] }\n';
  const findings = await findingsOf(config, { [path]: guard }, {});
  expect(findings.filter(({ rule }) => rule === 'config/guard-removed').map((finding) => finding.risk)).toEqual([risk]);
});

test('what a new role takes over from one that gives it up', async () => {
  const secrets = 'apiGroups: [""], resources: [secrets], verbs: [get]';
  const both = (first: readonly string[], kind: string, second: readonly string[]): Record<string, string> => ({
    'a.yaml': role('ClusterRole', ...first),
    ...(second.length === 0 ? {} : { 'b.yaml': role(kind, ...second).replace('operator', 'reader') }),
  });
  const told = async (kind: string, kept: readonly string[]) =>
    (await findingsOf(config, both([CONFIG, secrets], kind, []), both(kept, kind, [secrets])))
      .filter(({ risk }) => risk !== 'info')
      .map(({ risk }) => risk);
  expect(await told('ClusterRole', [CONFIG])).toEqual(['low']);
  expect(await told('Role', [CONFIG])).toEqual(['low']);
  expect(await told('Role', [CONFIG, secrets])).toEqual(['medium']);
});

test('the same grants in two roles are one finding, led by the one that reaches further', async () => {
  const both = (...rules: readonly string[]): Record<string, string> => ({
    'chart/templates/role.yaml': role('Role', ...rules),
    'chart/templates/cluster.yaml': role('ClusterRole', ...rules),
  });
  const read = 'apiGroups: [""], resources: [configmaps], verbs: [list]';
  const [finding, ...more] = await findingsOf(config, both(FOREIGN), both(FOREIGN, read));
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ risk: 'medium', after: { path: 'chart/templates/cluster.yaml' } });
  expect(finding?.also.map(({ after }) => after?.path)).toEqual(['chart/templates/role.yaml']);
});

test('other grants in two roles are two findings', async () => {
  const other = 'apiGroups: [""], resources: [configmaps], verbs: [list]';
  const before = { 'a/role.yaml': role('Role', FOREIGN), 'b/role.yaml': role('ClusterRole', FOREIGN) };
  const after = { 'a/role.yaml': role('Role', FOREIGN, other), 'b/role.yaml': role('ClusterRole', FOREIGN, CONFIG) };
  expect(await findingsOf(config, before, after)).toHaveLength(2);
});
