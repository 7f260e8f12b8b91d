import { expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const chart = (...dependencies: readonly string[]): string =>
  `name: shop\nversion: 1.0.0\ndependencies: [${dependencies.map((each) => `{ ${each} }`).join(', ')}]\n`;
const guard = (labels: string): string =>
  `{{- if .Values.db.enabled }}\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: shop-db }\nspec: { podSelector: { matchLabels: ${labels} }, policyTypes: [Ingress] }\n{{- end }}\n`;
const SET =
  'apiVersion: apps/v1\nkind: StatefulSet\nmetadata: { name: db }\nspec: { template: { spec: { containers: [{ name: db, image: db }] } } }\n';
const [DB, CACHE] = ['name: db, version: 1.0.0', 'name: cache, version: 1.0.0'];
const REMOVED = ['config/guard-removed'];

interface Case {
  readonly from: string;
  readonly to: string;
  readonly labels: string;
  readonly more?: Readonly<Record<string, string>>;
}

test.each<[string, Case, readonly string[]]>([
  ['of pods of a chart that is gone', { from: chart(DB, CACHE), to: chart(CACHE), labels: '{ app: db }' }, []],
  [
    'of pods of one that goes by another name',
    { from: chart(`${DB}, alias: store`), to: chart(), labels: '{ app: store }' },
    [],
  ],
  ['of pods of one that stays', { from: chart(DB, CACHE), to: chart(CACHE), labels: '{ app: cache }' }, REMOVED],
  ['of pods of one that only changed', { from: chart(DB), to: chart('name: db'), labels: '{ app: db }' }, REMOVED],
  ['of all pods', { from: chart(DB), to: chart(), labels: '{}' }, REMOVED],
  [
    'of pods that another chart brings now',
    { from: chart(DB), to: chart('name: db-ha'), labels: '{ app: db }' },
    REMOVED,
  ],
  [
    'of pods that it runs itself now',
    { from: chart(DB), to: chart(), labels: '{ app: db }', more: { 'shop/templates/db.yaml': SET } },
    REMOVED,
  ],
  ['of other pods, by another label', { from: chart(DB), to: chart(), labels: '{ app: api, uses: db }' }, REMOVED],
  ['of all pods of a tier', { from: chart(DB), to: chart(), labels: '{ tier: db }' }, REMOVED],
  [
    'of pods of a chart that it lists elsewhere',
    { from: chart(DB), to: chart(), labels: '{ app: db }', more: { 'shop/requirements.yaml': chart(DB) } },
    REMOVED,
  ],
])('a guard %s', async (_, { from, to, labels, more = {} }, expected) => {
  const before = { 'shop/Chart.yaml': from, 'shop/templates/policy.yaml': guard(labels) };
  const rules = (await findingsOf(config, before, { 'shop/Chart.yaml': to, ...more })).map(({ rule }) => rule);
  expect(rules.filter((rule) => rule === 'config/guard-removed')).toEqual(expected);
});

test.each([
  ['a copy of the chart', 'shop/charts/db/Chart.yaml', chart()],
  ['a packed copy of the chart', 'shop/charts/db-1.0.0.tgz', 'packed'],
  ['a workload of that name', 'shop/templates/own.yaml', SET],
])('a guard stays told of where %s was there before', async (_, path, text) => {
  const before = { 'shop/Chart.yaml': chart(DB), 'shop/templates/policy.yaml': guard('{ app: db }'), [path]: text };
  const found = await findingsOf(config, before, { 'shop/Chart.yaml': chart(), [path]: text });
  expect(found.map(({ rule }) => rule)).toContain('config/guard-removed');
});

test('a guard of pods of several names is told of', async () => {
  const several = guard('{}').replace(
    'matchLabels: {}',
    'matchExpressions: [{ key: app, operator: In, values: [db, api] }]',
  );
  const before = { 'shop/Chart.yaml': chart(DB), 'shop/templates/policy.yaml': several };
  const found = await findingsOf(config, before, { 'shop/Chart.yaml': chart() });
  expect(found.map(({ rule }) => rule)).toContain('config/guard-removed');
});

test('a guard of another chart is none of its business', async () => {
  const policy = { 'web/Chart.yaml': chart(DB), 'web/templates/policy.yaml': guard('{ app: db }') };
  const found = await findingsOf(
    config,
    { 'shop/Chart.yaml': chart(DB), ...policy },
    { 'shop/Chart.yaml': chart(), 'web/Chart.yaml': chart(DB) },
  );
  expect(found.map(({ rule }) => rule)).toContain('config/guard-removed');
});
