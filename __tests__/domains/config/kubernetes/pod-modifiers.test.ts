import { expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const runs = (kind: string, pod: string, container = ''): string =>
  `apiVersion: apps/v1\nkind: ${kind}\nmetadata: { name: a }\nspec: { template: { spec: { ${pod}containers: [{ name: a, image: a${container} }] } } }\n`;
const limit = (memory: string): string => runs('Deployment', '', `, resources: { limits: { memory: ${memory} } }`);
const LOGS = 'volumes: [{ name: a, hostPath: { path: /var/log } }], ';
const PRIVILEGED = ', securityContext: { privileged: true }';

test.each([
  ['less memory in a release of others', 'cmd/kodata/source/1.4/a.yaml', limit('1Gi'), limit('64Mi'), 'low'],
  ['less memory in what a program holds of its own', 'cmd/kodata/a.yaml', limit('1Gi'), limit('64Mi'), 'medium'],
  ['a new agent that reads logs', 'a.yaml', '', runs('DaemonSet', LOGS), 'low'],
  ['a new server that reads logs', 'a.yaml', '', runs('Deployment', LOGS), 'medium'],
  ['an agent that reads logs now', 'a.yaml', runs('DaemonSet', ''), runs('DaemonSet', LOGS), 'high'],
  ['a new privileged agent', 'a.yaml', '', runs('DaemonSet', '', PRIVILEGED), 'medium'],
  ['an agent that is privileged now', 'a.yaml', runs('DaemonSet', ''), runs('DaemonSet', '', PRIVILEGED), 'critical'],
])('%s', async (_, path, before, after, risk) => {
  const findings = await findingsOf(config, before === '' ? {} : { [path]: before }, { [path]: after });
  expect(findings.map((finding) => finding.risk)).toEqual([risk]);
});
