import { expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const role = (kind: string, rules: string, labels = '{}'): string => `apiVersion: rbac.authorization.k8s.io/v1
kind: ${kind}
metadata: { name: app, labels: ${labels} }
rules:
${rules}
`;
const PODS = '  - { apiGroups: [""], resources: [pods], verbs: [get] }';
const SECRETS = '  - { apiGroups: [""], resources: [secrets], verbs: [get] }';
const ONE_SECRET = '  - { apiGroups: [""], resources: [secrets], resourceNames: [tls], verbs: [get] }';
const EXEC = '  - { apiGroups: [""], resources: [pods/exec], verbs: [create] }';
const SHOPS = '  - { apiGroups: [shop.example.com], resources: ["*"], verbs: [get] }';
const TEMPLATED = '{ "rbac.authorization.k8s.io/aggregate-to-{{ . }}": "true" }';
const EDIT = '{ rbac.authorization.k8s.io/aggregate-to-edit: "true" }';

const judged = async (before: string, after: string) =>
  (await findingsOf(config, before, after)).map(
    ({ rule, risk, after: place }) => `${risk} ${rule} @${place?.line ?? 0}`,
  );

test.each([
  [
    'widened',
    role('ClusterRole', PODS),
    role('ClusterRole', `${PODS}\n${SECRETS}`),
    'critical config/role-read-secrets @6',
  ],
  ['of a namespace', role('Role', PODS), role('Role', `${PODS}\n${SECRETS}`), 'high config/role-read-secrets @6'],
  ['new', '', role('ClusterRole', SECRETS), 'medium config/role-read-secrets @5'],
  [
    'bound to one object',
    role('Role', PODS),
    role('Role', `${PODS}\n${ONE_SECRET}`),
    'medium config/role-read-secrets @6',
  ],
  ['one name to any', role('Role', ONE_SECRET), role('Role', SECRETS), 'high config/role-read-secrets @5'],
  ['made cluster-wide', role('Role', PODS), role('ClusterRole', PODS), 'medium config/role-read @5'],
  ['aggregated', role('ClusterRole', EXEC), role('ClusterRole', EXEC, EDIT), 'critical config/role-enter-pods @5'],
  [
    'aggregated to whom a template names',
    role('ClusterRole', PODS, TEMPLATED),
    role('ClusterRole', `${PODS}\n${EXEC}`, TEMPLATED),
    'high config/role-enter-pods @6',
  ],
  [
    'aggregated, all of one API group',
    role('ClusterRole', PODS, EDIT),
    role('ClusterRole', `${PODS}\n${SHOPS}`, EDIT),
    'medium config/role-wildcard @6',
  ],
  [
    'aggregated, of little harm',
    role('ClusterRole', PODS),
    role('ClusterRole', PODS, EDIT),
    'medium config/role-read @5',
  ],
])('%s', async (_, before, after, expected) => {
  expect(await judged(before, after)).toEqual([expected]);
});

test.each([
  ['rules in another order', role('Role', `${PODS}\n${SECRETS}`), role('Role', `${SECRETS}\n${PODS}`)],
  [
    'a rule that a template fills in',
    role('Role', PODS),
    role('Role', `${PODS}\n  - { apiGroups: ["{{ .group }}"], resources: [x], verbs: [get] }`),
  ],
])('%s says nothing', async (_, before, after) => {
  expect(await judged(before, after)).toEqual([]);
});
