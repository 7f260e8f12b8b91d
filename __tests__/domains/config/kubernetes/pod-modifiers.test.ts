import { expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const runs = (kind: string, pod: string, container = ''): string =>
  `apiVersion: apps/v1\nkind: ${kind}\nmetadata: { name: a }\nspec: { template: { spec: { ${pod}containers: [{ name: a, image: a${container} }] } } }\n`;
const limit = (memory: string): string => runs('Deployment', '', `, resources: { limits: { memory: ${memory} } }`);
const seed = (step: string): string =>
  `apiVersion: batch/v1\nkind: Job\nmetadata: { name: seed }\nspec: { template: { spec: { containers: [{ name: a, image: a, args: [${step}] }] } } }\n`;
const LOGS = 'volumes: [{ name: a, hostPath: { path: /var/log } }], ';
const PRIVILEGED = ', securityContext: { privileged: true }';
const BESIDE = runs('DaemonSet', '').replace(
  'containers: [',
  'containers: [{ name: b, image: b, securityContext: { privileged: true } }, ',
);

const role = (...rules: readonly string[]): string =>
  `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: a }\nrules: [${rules.join(', ')}]\n`;
const SERVICES = '{ apiGroups: [""], resources: [services], verbs: [get] }';
const SETS = '{ apiGroups: [apps], resources: [statefulsets], verbs: [get] }';
const SECRETS = '{ apiGroups: [""], resources: [secrets], verbs: [get] }';

test.each([
  ['cmd/kodata/source/1.4/role.yaml', role(SERVICES), role(SERVICES, SETS), 'low'],
  ['cmd/kodata/source/1.4/secrets.yaml', role(SERVICES), role(SERVICES, SECRETS), 'critical'],
  ['config/role.yaml', role(SERVICES), role(SERVICES, SETS), 'medium'],
  ['cmd/kodata/source/1.4/a.yaml', limit('1Gi'), limit('64Mi'), 'low'],
  ['cmd/kodata/a.yaml', limit('1Gi'), limit('64Mi'), 'medium'],
  ['job-aks.yaml', seed('a'), seed('b'), 'low'],
  ['jobs.yaml', seed('a'), seed('b'), 'medium'],
  ['deploy/job.yaml', seed('a'), seed('b'), 'medium'],
  ['new-agent/logs.yaml', '', runs('DaemonSet', LOGS), 'low'],
  ['new-server/logs.yaml', '', runs('Deployment', LOGS), 'medium'],
  ['agent/logs.yaml', runs('DaemonSet', ''), runs('DaemonSet', LOGS), 'high'],
  ['new-agent/privileged.yaml', '', runs('DaemonSet', '', PRIVILEGED), 'medium'],
  ['agent/more.yaml', runs('DaemonSet', ''), BESIDE, 'high'],
  ['agent/privileged.yaml', runs('DaemonSet', ''), runs('DaemonSet', '', PRIVILEGED), 'critical'],
])('%s', async (path, before, after, risk) => {
  const findings = await findingsOf(config, before === '' ? {} : { [path]: before }, { [path]: after });
  expect(findings.map((finding) => finding.risk)).toEqual([risk]);
});
