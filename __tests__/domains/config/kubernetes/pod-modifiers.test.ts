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

test.each([
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
