import { expect, test } from 'vitest';
import { UserError } from '../../../../src/core/errors.ts';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { inputOf } from '../../../../src/example.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const definition = (more = '', name = 'shops.example.com') => `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: ${name} }
spec: { group: example.com, names: { kind: Shop, plural: shops }, versions: [{ name: v1, served: true }] }
${more}`;
const PATCH = `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: shops.example.com }
spec: { conversion: { strategy: None } }
`;
const object = (kind: string) => `apiVersion: example.com/v1\nkind: ${kind}\nmetadata: { name: a }\n`;
const UNREADABLE = `${definition()}---\na: 'b`;

test.each([
  ['in its folder', 'crds/b.yaml', definition('x: 1'), []],
  ['in another', 'charts/b.yaml', definition('x: 1'), ['low copy-removed']],
  ['in a template that cannot be read', 'crds/b.yaml', UNREADABLE, []],
  ['in one of tests', 'crds/testdata/b.yaml', definition('x: 1'), ['critical removed']],
  ['in one that keeps an old release', 'crds/v1.2.3/b.yaml', definition('x: 1'), ['critical removed']],
  ['as a patch', 'crds/b.yaml', PATCH, ['critical removed']],
  ['under another name', 'crds/b.yaml', definition('', 'carts.example.com'), ['critical removed']],
  ['in none, and neither do objects of it', 'shops/a.yaml', object('Cart'), ['critical removed']],
  ['in none, though objects of it do', 'shops/a.yaml', object('Shop'), ['critical removed']],
  ['in what a build fills in', 'crds/b.yaml.in', definition('x: 1'), []],
])('a definition that still stands %s', async (_, path, other, expected) => {
  const found = await findingsOf(config, { 'crds/a.yaml': definition(), [path]: other }, { [path]: other });
  expect(found.map(({ risk, outcome }) => `${risk} ${outcome}`)).toEqual(expected);
});

test('that objects of one still stand here is no excuse for others of its group', async () => {
  const carts = definition('', 'carts.example.com')
    .replaceAll('Shop', 'Cart')
    .replaceAll('plural: shops', 'plural: carts');
  const gone = { 'crds/a.yaml': definition(), 'crds/b.yaml': carts };
  const found = await findingsOf(config, { ...gone, 'a.yaml': object('Cart') }, { 'a.yaml': object('Cart') });
  expect(found.map(({ risk, outcome, also }) => `${risk} ${outcome} ${also.length}`)).toEqual(['critical removed 1']);
});

test('a release that goes leaves its definitions to those that stay', async () => {
  const stays = { 'app/1.3.0/crd.yaml': definition() };
  const found = await findingsOf(config, { 'app/1.2.0/crd.yaml': definition(), ...stays }, stays);
  expect(found.map(({ risk, outcome }) => `${risk} ${outcome}`)).toEqual(['low copy-removed']);
});

test('a definition that gave way to another still stands elsewhere', async () => {
  const [old, now] = [definition(), definition('', 'stores.example.com')];
  const found = await findingsOf(config, { 'a/x.yaml': old, 'b/x.yaml': old }, { 'a/x.yaml': now, 'b/x.yaml': old });
  expect(found.map(({ message }) => message)).toEqual([
    'The definition `shops.example.com` was removed here; `b/x.yaml` still holds it.',
  ]);
});

const CHART = 'name: shop\nversion: 1.0.0\n';
const SHOP = { 'shop/Chart.yaml': CHART };

test.each([
  ['the crds of a chart', 'shop/crds/a.yaml', [SHOP, SHOP], 'medium'],
  ['the templates of a chart', 'shop/templates/a.yaml', [SHOP, SHOP], 'critical'],
  ['a chart that goes with it', 'shop/templates/a.yaml', [SHOP, {}], 'low'],
  [
    'a part of a chart that stays',
    'shop/charts/a/templates/a.yaml',
    [{ ...SHOP, 'shop/charts/a/Chart.yaml': CHART }, SHOP],
    'critical',
  ],
  ['no chart', 'shop/crds/a.yaml', [{}, {}], 'critical'],
] as const)('a definition gone from %s', async (_, path, [before, after], risk) => {
  const found = await findingsOf(config, { [path]: definition(), ...before }, after);
  expect(found.filter(({ outcome }) => outcome === 'removed').map((finding) => finding.risk)).toEqual([risk]);
});

test('a clone that lacks the others is no reason to fail', async () => {
  const path = 'crds/a.yaml';
  const input = inputOf({ [path]: definition(), 'b/b.yaml': definition() }, { 'b/b.yaml': definition() }, path);
  const lacking = (): Promise<never> =>
    Promise.reject(new UserError('the object is not in this clone', 'Complete it.'));
  const facts = await config.analyze({ ...input, head: { ...input.head, read: lacking, grep: lacking } });
  expect(facts.flatMap((fact) => (fact.kind === 'crd-broken' ? [fact.what] : []))).toEqual(['removed']);
});
