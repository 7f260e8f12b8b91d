import { expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import type { ExampleFiles } from '../../../../src/core/types.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const PROBE = ', readinessProbe: { periodSeconds: 10 }';
const workload = (probe = '', labels = '{ app: web, tier: front }', containers = `[{ name: web${probe} }]`) =>
  `apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  template:
    metadata: { labels: ${labels} }
    spec: { containers: ${containers} }
`;
const service = (selector = '{ app: web }', namespace = 'shop') =>
  `apiVersion: v1\nkind: Service\nmetadata: { name: front, namespace: ${namespace} }\nspec: { selector: ${selector} }\n`;
const both = (one: string, other: string) => `${one}---\n${other}`;

const said = async (before: ExampleFiles, after: ExampleFiles) =>
  (await findingsOf(config, before, after)).map(({ rule, outcome, risk }) => `${rule} ${outcome} ${risk}`);

const SERVED = ['config/readiness-removed served high'];
const REMOVED = ['config/readiness-removed removed medium'];

test.each([
  ['a service of the same file', both(workload(PROBE), service()), both(workload(), service()), SERVED],
  ['no service', workload(PROBE), workload(), REMOVED],
  [
    'a service of other pods',
    both(workload(PROBE), service('{ app: db }')),
    both(workload(), service('{ app: db }')),
    REMOVED,
  ],
  ['a service without a selector', both(workload(PROBE), service('{}')), both(workload(), service('{}')), REMOVED],
  [
    'a service of another namespace',
    both(workload(PROBE), service('{ app: web }', 'other')),
    both(workload(), service('{ app: web }', 'other')),
    REMOVED,
  ],
  ['a container that is gone', workload(PROBE), workload('', '{ app: web }', '[{ name: shop }]'), []],
  ['a probe that stays', workload(PROBE), workload(PROBE, '{ tier: front, app: web }'), []],
])('%s', async (_, before, after, expected) => {
  expect(await said(before, after)).toEqual(expected);
});

test('a service of another file of the change', async () => {
  const before = { 'web.yaml': workload(PROBE), 'service.yaml': service('{ tier: front }') };
  const after = { 'web.yaml': workload(), 'service.yaml': service('{ app: web }') };
  expect(await said(before, after)).toContain(SERVED[0]);
});
