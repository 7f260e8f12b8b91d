import { expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const service = (labels: string) =>
  `apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { selector: { ${labels} }, ports: [{ port: 80 }] }\n`;
const deployment = (labels: string) => `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { ${labels} } }
  template:
    metadata: { labels: { ${labels} } }
    spec: { containers: [{ name: web, image: web }] }
`;
const MORE = 'app: web, tier: a';
const LONG =
  'app: web, app.kubernetes.io/name: a-shop-of-many-words, app.kubernetes.io/instance: the-one-of-production';

test.each([
  ['as its Deployment', [service(MORE), deployment(MORE)], ['immutable-field']],
  [
    'with one that it keeps, as its Deployment',
    [service(`${LONG}, profile: main`), deployment(LONG)],
    ['immutable-field'],
  ],
  ['otherwise than its Deployment', [service('tier: a'), deployment(MORE)], ['immutable-field', 'service-selector']],
  ['alone', [service(MORE), deployment('app: web')], ['service-selector']],
  [
    'for one that its Deployment asks for among others',
    [service(MORE), deployment(`${MORE}, b: c`)],
    ['immutable-field'],
  ],
  [
    'than another Deployment',
    [service(MORE), deployment('app: shop, tier: a')],
    ['immutable-field', 'service-selector'],
  ],
] as const)('a Service that asks for other labels, %s', async (_, [ofService, ofDeployment], rules) => {
  const found = await findingsOf(
    config,
    {
      'deployment.yaml': deployment('app: web'),
      'service.yaml': service(ofService.includes('profile') ? 'app: web, profile: main' : 'app: web'),
    },
    { 'deployment.yaml': ofDeployment, 'service.yaml': ofService },
  );
  const told = found.map(({ rule }) => rule.slice('config/'.length)).filter((rule) => /selector|immutable/.test(rule));
  expect(told).toEqual(rules);
});

const behind = (labels: string) =>
  deployment('app: web').replace('labels: { app: web }', `labels: { app: web, ${labels} }`);

test.each([
  ['labels that the pods had', ['app: web', MORE], ['tier: a', 'tier: a'], 'low'],
  ['labels that the pods get now', ['app: web', MORE], ['tier: b', 'tier: a'], 'medium'],
  ['labels that the pods had, and lose', ['app: web', MORE], ['tier: a', 'tier: b'], 'medium'],
  ['pods at last', ['app: x', 'app: web'], ['tier: a', 'tier: a'], 'low'],
] as const)('a Service that asks for %s', async (_, [before, after], [had, has], risk) => {
  const found = await findingsOf(
    config,
    { 'deployment.yaml': behind(had), 'service.yaml': service(before) },
    { 'deployment.yaml': behind(has), 'service.yaml': service(after) },
  );
  expect(found.filter(({ rule }) => rule === 'config/service-selector').map((finding) => finding.risk)).toEqual([risk]);
});

test('a Service that leaves one of two for the other', async () => {
  const other = deployment('app: shop').replace('name: web', 'name: shop');
  const beside = { 'a.yaml': deployment('app: web'), 'b.yaml': other };
  const found = await findingsOf(
    config,
    { ...beside, 'service.yaml': service('app: web') },
    { ...beside, 'service.yaml': service('app: shop') },
  );
  expect(found.map(({ risk, outcome }) => `${risk} ${outcome}`)).toEqual(['medium others']);
});

test('a Service that asks for less than before is told of beside its Deployment', async () => {
  const found = await findingsOf(
    config,
    { 's.yaml': service(MORE), 'd.yaml': deployment(MORE) },
    { 's.yaml': service('tier: a'), 'd.yaml': deployment('app: api, tier: a') },
  );
  expect(found.map(({ rule }) => rule)).toContain('config/service-selector');
});

test('a label that several workloads ask for from now on is one finding', async () => {
  const named = (name: string, labels: string) => deployment(labels).replaceAll('name: web', `name: ${name}`);
  const found = await findingsOf(
    config,
    { 'a.yaml': named('a', 'app: a'), 'b.yaml': named('b', 'app: b'), 'c.yaml': named('c', 'app: c') },
    { 'a.yaml': named('a', 'app: a, x: y'), 'b.yaml': named('b', 'app: b, x: y'), 'c.yaml': named('c', 'app: d') },
  );
  const fixed = found.filter(({ rule }) => rule === 'config/immutable-field');
  expect(fixed.map(({ also }) => also.length)).toEqual([1, 0]);
});

const policy = (selector: string): string =>
  `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: web }\nspec: { podSelector: { ${selector} }, policyTypes: [Ingress] }\n`;
const pods = (labels: string, name = 'web') =>
  `---\napiVersion: v1\nkind: Pod\nmetadata: { name: ${name}, labels: { ${labels} } }\nspec: { containers: [{ name: web, image: web }] }\n`;

test.each([
  ['that get the label', [pods('app: web'), pods(MORE)], 'low followed'],
  ['that had the label, and say nothing of others', [pods(MORE), pods(MORE)], 'medium narrowed'],
  ['that have it not', [pods('app: web'), pods('app: web')], 'medium narrowed'],
  [
    'of which one has it not',
    [pods('app: web') + pods('app: web', 'b'), pods(MORE) + pods('app: web', 'b')],
    'medium narrowed',
  ],
  ['that were none of its', [pods('app: b'), pods(MORE)], 'medium narrowed'],
])('a policy that asks for one label more of pods %s', async (_, [before, after], expected) => {
  const found = await findingsOf(
    config,
    { 'a.yaml': policy('matchLabels: { app: web }') + before },
    { 'a.yaml': policy(`matchLabels: { ${MORE} }`) + after },
  );
  const told = found.filter(({ rule }) => rule === 'config/network-policy-narrowed');
  expect(told.map(({ risk, outcome }) => `${risk} ${outcome}`)).toEqual([expected]);
});
