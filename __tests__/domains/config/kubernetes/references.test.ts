import { expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const workload = (kind: string, selector: string, label: string) =>
  `apiVersion: apps/v1
kind: ${kind}
metadata: { name: web }
spec:
  selector: { matchLabels: { ${selector} } }
  template:
    metadata: { labels: { ${label} } }
    spec: { containers: [{ name: web, ports: [{ name: http, containerPort: 80 }] }] }
`;

const rulesOf = async (before: string, after: string, path = 'web.yaml') =>
  (await findingsOf(config, before, after, { path })).map(({ rule }) => rule);

const MISSES = 'config/selector-misses-pods';

test.each(['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet'])('%s: labels that no longer match', async (kind) => {
  expect(await rulesOf(workload(kind, 'app: web', 'app: web'), workload(kind, 'app: web', 'app: shop'))).toEqual([
    MISSES,
  ]);
});

test.each([
  ['more labels than asked for', workload('Deployment', 'app: web', 'app: web, tier: front')],
  ['a Job makes its own selector', workload('Job', 'app: web', 'app: shop')],
])('%s', async (_, after) => {
  expect(await rulesOf('', after)).not.toContain(MISSES);
});

test('labels that a template fills in are unknown', async () => {
  const template = workload('Deployment', 'app: web', 'tier: front').replace(
    '    spec:',
    '    {{- include "x" . }}\n    spec:',
  );
  expect(await rulesOf('', template, 'charts/web/templates/web.yaml')).not.toContain(MISSES);
});
