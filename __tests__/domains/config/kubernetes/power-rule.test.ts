import { expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const role = (grant: string, kind = 'ClusterRole') =>
  `apiVersion: rbac.authorization.k8s.io/v1\nkind: ${kind}\nmetadata: { name: r }\nrules:\n  - { ${grant} }\n`;
const nothing = role('apiGroups: [""], resources: [configmaps], resourceNames: [own], verbs: [get]');

test.each([
  [
    'apiGroups: ["*"], resources: ["*"], verbs: ["*"]',
    '`ClusterRole/r` may now do everything to every resource, cluster-wide.',
  ],
  [
    'apiGroups: [monitoring.coreos.com], resources: [prometheusrules/status], verbs: ["*"]',
    '`ClusterRole/r` may now do everything to `prometheusrules/status.monitoring.coreos.com` in every namespace.',
  ],
  [
    'apiGroups: [apps], resources: ["*"], verbs: [get]',
    '`ClusterRole/r` may now `get` every resource of `apps`, cluster-wide.',
  ],
  [
    'apiGroups: [""], resources: ["*"], verbs: [list]',
    '`ClusterRole/r` may now `list` every core resource, cluster-wide.',
  ],
  [
    'apiGroups: ["*"], resources: [pods], verbs: [list]',
    '`ClusterRole/r` may now `list` `pods` of every API group in every namespace.',
  ],
  [
    'apiGroups: [""], resources: [nodes/status], verbs: [patch]',
    '`ClusterRole/r` may now `patch` `nodes/status`, cluster-wide.',
  ],
  [
    'apiGroups: [apiextensions.k8s.io], resources: [customresourcedefinitions], verbs: [get, delete]',
    '`ClusterRole/r` may now `delete` `customresourcedefinitions.apiextensions.k8s.io` (and 1 more), cluster-wide.',
  ],
  ['nonResourceURLs: [/metrics], verbs: [get]', '`ClusterRole/r` may now `get` `/metrics` of the API server.'],
])('%s', async (grant, message) => {
  const findings = await findingsOf(config, nothing, `${nothing}  - { ${grant} }\n`);
  expect(findings.map((finding) => finding.message)).toEqual([message]);
});
