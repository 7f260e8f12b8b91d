import { expect, test } from 'vitest';
import { config } from '../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../support/rule-tester.ts';

const role = (rules: string): string =>
  `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: app }\nrules: [${rules}]\n`;
const SECRETS = role('{ apiGroups: [""], resources: [secrets], verbs: [get] }');

const PODS = role('{ apiGroups: [""], resources: [pods], verbs: [get] }');
const OTHER = SECRETS.replace('name: app', 'name: other');

test.each([
  ['the manifest of the next release', 'releases/app-1.2.0.yaml', 'releases/app-1.3.0-rc1.yaml', ['low']],
  ['a first release, beside what it was made of', 'releases/app.yaml', 'releases/app-1.3.0.yaml', ['medium']],
  ['a first release', 'config/app.yaml', 'releases/app-1.3.0.yaml', ['medium']],
  ['a release of another product', 'releases/web-1.2.0.yaml', 'releases/app-1.3.0.yaml', ['medium']],
  ['a release of another folder', 'old/app-1.2.0.yaml', 'releases/app-1.3.0.yaml', ['medium']],
  ['the folder of the next release', 'app/1.2/role.yaml', 'app/1.3/role.yaml', ['low']],
  ['a folder of another product', 'web/1.2/role.yaml', 'app/1.3/role.yaml', ['medium']],
  ['another file of the next release', 'app/1.2/role.yaml', 'app/1.3/account.yaml', ['medium']],
])('a role in %s', async (_, known, added, risks) => {
  const findings = await findingsOf(config, { [known]: OTHER }, { [known]: OTHER, [added]: SECRETS });
  expect(findings.filter(({ rule }) => rule === 'config/role-read-secrets').map(({ risk }) => risk)).toEqual(risks);
});

test('what changes in a file of a series is no new file', async () => {
  const files = { 'app-1.2.0.yaml': SECRETS };
  const findings = await findingsOf(
    config,
    { ...files, 'app-1.3.0.yaml': role('{ apiGroups: [""], resources: [pods], verbs: [get] }') },
    { ...files, 'app-1.3.0.yaml': SECRETS },
  );
  expect(findings.map(({ risk }) => risk)).toContain('critical');
});

test.each([
  ['that takes the place of the one before', {}, 'critical'],
  ['that takes the place of the oldest', { 'app/1.2.0/role.yaml': SECRETS }, 'low'],
])('a folder %s', async (_, others, risk) => {
  const before = { 'app/1.1.0/role.yaml': PODS, ...others };
  const after = { 'app/1.3.0/role.yaml': PODS.replace('pods', 'secrets'), ...others };
  const found = await findingsOf(config, before, after);
  expect(found.filter(({ rule }) => rule === 'config/role-read-secrets').map((finding) => finding.risk)).toEqual([
    risk,
  ]);
});

const POLICY =
  'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: a }\nspec: { podSelector: {} }\n';
const KEPT = 'apiVersion: v1\nkind: Service\nmetadata: { name: a }\nspec: { ports: [{ port: 80 }] }\n';

test.each([
  ['the folder of an old release', ['app/1.2/policy.yaml', 'app/1.3-alpha.8dc789c5/policy.yaml'], 'low'],
  ['the folder of what stood before a release', ['app/1.2.0-rc1/policy.yaml', 'app/1.2.0/policy.yaml'], 'low'],
  ['the folder of a release of more numbers', ['app/1.2/policy.yaml', 'app/1.2.1/policy.yaml'], 'low'],
  ['the folder of an old release, by its number', ['app/1.9.0/policy.yaml', 'app/1.10.0/policy.yaml'], 'low'],
  ['the folder of the newest release', ['app/1.1.0/policy.yaml', 'app/1.0.0/policy.yaml'], 'high'],
  ['the folder of the newest of many', ['app/1.10/policy.yaml', 'app/1.9/policy.yaml', 'app/1.2/policy.yaml'], 'high'],
  [
    'the folder of a release, which one before it stays',
    ['app/1.2.0/policy.yaml', 'app/1.2.0-rc1/policy.yaml'],
    'high',
  ],
  ['a folder of another time before a release', ['app/1.2-rc1/policy.yaml', 'app/1.2-rc2/policy.yaml'], 'high'],
  ['an address', ['hosts/10.0.0.1/policy.yaml', 'hosts/10.0.0.2/policy.yaml'], 'high'],
  ['the folder of the only release', ['app/1.2/policy.yaml'], 'high'],
  ['the folder of a release, which others hold nothing of', ['app/1.2/policy.yaml', 'app/1.3/other.yaml'], 'high'],
])('a policy that goes with %s', async (_, [gone = '', ...others], risk) => {
  const kept = Object.fromEntries(
    [...others, 'app/service.yaml'].map((path) => [path, path.endsWith('policy.yaml') ? POLICY : KEPT]),
  );
  const found = await findingsOf(config, { ...kept, [gone]: POLICY }, kept);
  expect(found.filter(({ rule }) => rule === 'config/guard-removed').map((finding) => finding.risk)).toEqual([risk]);
});
