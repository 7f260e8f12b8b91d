import { expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const object = (name: string, namespace = 'shop', kind = 'Deployment') =>
  `apiVersion: apps/v1\nkind: ${kind}\nmetadata: { name: ${name}, namespace: ${namespace} }\nspec: { replicas: 3, paused: false, minReadySeconds: 5 }\n`;
const many = (namespace: string) => ['a', 'b', 'c'].map((name) => object(name, namespace)).join('---\n');

const account = (name: string, used: string): string =>
  `apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: ${name}, labels: { app: web, team: shop } }\nautomountServiceAccountToken: false\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { serviceAccountName: ${used}, containers: [{ name: web }] }\n`;

const secret = (name: string): string =>
  `apiVersion: v1\nkind: Secret\nmetadata: { name: ${name}, labels: { app: web, team: shop } }\ntype: Opaque\nimmutable: false\n`;
const custom = (used: string): string =>
  `apiVersion: example.com/v1\nkind: Shop\nmetadata: { name: shop }\nspec: { users: [{ name: ${used} }] }\n`;

const store = (name: string): string =>
  `apiVersion: external-secrets.io/v1\nkind: SecretStore\nmetadata: { name: ${name} }\nspec: { provider: { vault: { server: https://vault.example.com, path: secret, version: v2 } } }\n`;

const said = async (before: string, after: string) =>
  (await findingsOf(config, before, after))
    .filter(({ rule }) => rule === 'config/object-renamed')
    .map(({ message, also, risk }) => `${message} ${also.length}${risk === 'low' ? ' low' : ''}`);

test.each([
  ['a name', object('web'), object('shop'), ['The name of a `Deployment` goes from `web` to `shop`. 0']],
  [
    'many that move together are one move',
    many('one'),
    many('two'),
    ['The namespace of a `Deployment` goes from `one` to `two`. 2'],
  ],
  [
    'names of which the same word changed',
    `${object('a-web-x')}---\n${object('b-web', 'other')}`,
    `${object('a-shop-x')}---\n${object('b-shop', 'other')}`,
    ['The name of a `Deployment` goes from `a-web-x` to `a-shop-x`. 1'],
  ],
  [
    'names of which different words changed',
    `${object('a-web-x')}---\n${object('b-web', 'other')}`,
    `${object('a-shop-x')}---\n${object('b-inn', 'other')}`,
    [
      'The name of a `Deployment` goes from `a-web-x` to `a-shop-x`. 0',
      'The name of a `Deployment` goes from `b-web` to `b-inn`. 0',
    ],
  ],
  ['an account that its pods follow, of whom that is told', account('web', 'web'), account('front', 'front'), []],
  [
    'an account that its pods do not follow',
    account('web', 'web'),
    account('front', 'web'),
    ['The name of a `ServiceAccount` goes from `web` to `front`. 0'],
  ],
  [
    'a name that another object has had, and keeps',
    `${object('web')}---\n${object('web')}`,
    `${object('web')}---\n${object('shop')}`,
    [],
  ],
  [
    'a Secret that a custom object follows',
    `${secret('web')}---\n${custom('web')}`,
    `${secret('front')}---\n${custom('front')}`,
    ['The name of a `Secret` goes from `web` to `front`. 0 low'],
  ],
  [
    'a Secret that a custom object does not follow',
    `${secret('web')}---\n${custom('web')}`,
    `${secret('front')}---\n${custom('web')}`,
    ['The name of a `Secret` goes from `web` to `front`. 0'],
  ],
  [
    'a store that those who read from it follow',
    `${store('web')}---\n${custom('web')}`,
    `${store('front')}---\n${custom('front')}`,
    ['The name of a `SecretStore` goes from `web` to `front`. 0 low'],
  ],
  [
    'an account that its pods follow under the prefix that Kustomize sets',
    account('web', 'web'),
    `${account('front', 'shop-front')}---\n${custom('web')}`,
    [],
  ],
  ['a name and a namespace: another object', object('web'), object('shop', 'other'), []],
  ['a version in the name', object('web-1.2'), object('web-1.3'), []],
  ['a name that a template gives', object('web'), object('"{{ .Release.Name }}"'), []],
  [
    'a role and its reach have facts of their own',
    object('web', 'shop', 'Role'),
    object('web', 'shop', 'ClusterRole'),
    [],
  ],
])('%s', async (_, before, after, expected) => {
  expect(await said(before, after)).toEqual(expected);
});

const definition = (kind: string): string =>
  `apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: { name: ${kind.toLowerCase()}s.example.com }\nspec: { group: example.com, names: { kind: ${kind}, plural: ${kind.toLowerCase()}s }, versions: [] }\n`;
const made = (kind: string, group = 'example.com'): string =>
  `---\napiVersion: ${group}/v1\nkind: ${kind}\nmetadata: { name: a }\nspec: { size: 3, colour: red, paused: false }\n`;
const TOLD = ['`a` was a `Shop` and is now a `Store`. 0'];

test.each([
  ['of a definition that gives way', definition('Shop') + made('Shop'), definition('Store') + made('Store'), []],
  ['of a definition that stays', definition('Shop') + made('Shop'), definition('Shop') + made('Store'), TOLD],
  [
    'of another group than the definition',
    definition('Shop') + made('Shop', 'other.com'),
    definition('Store') + made('Store', 'other.com'),
    TOLD,
  ],
  [
    'that stays, of which one copy of the definition goes',
    `${definition('Shop')}${made('Shop')}`,
    made('Shop').replace('name: a', 'name: b'),
    ['The name of a `Shop` goes from `a` to `b`. 0'],
  ],
  [
    'in a file of settings',
    'apiVersion: example.com/v1\nkind: Shop\nproject: a\n',
    'apiVersion: example.com/v1\nkind: Store\nproject: a\n',
    [],
  ],
])('a kind %s', async (_, before, after, expected) => {
  expect(await said(before, after)).toEqual(expected);
});
