import { expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const object = (kind: string, name: string, rest = '', namespace = 'shop') =>
  `apiVersion: v1\nkind: ${kind}\nmetadata: { name: ${name}, namespace: ${namespace} }\n${rest}`;
const pod = (spec: string, containers = '[{ name: web, image: web }]') =>
  object('Pod', 'web', `spec: { containers: ${containers}, ${spec} }\n`);
const all = (...documents: readonly string[]) => documents.join('---\n');

const reading = (map: string) => pod(`volumes: [{ name: v, configMap: { name: ${map} } }]`);
const mapOf = (name: string, namespace = 'shop') => object('ConfigMap', name, 'data: { a: b }\n', namespace);

const said = async (before: string | Record<string, string>, after: string | Record<string, string>) =>
  (await findingsOf(config, before, after))
    .filter(({ rule }) => rule === 'config/reference-broken')
    .map(({ message }) => message);

test.each([
  ['a map that is gone', all(mapOf('shop'), reading('shop')), reading('shop'), 1],
  ['a map that is gone together with its reader', all(mapOf('shop'), reading('shop')), '', 0],
  ['a map that was never there', reading('shop'), reading('shop').replace('image: web', 'image: shop'), 0],
  ['a map of another namespace', all(mapOf('shop', 'other'), reading('shop')), reading('shop'), 0],
  [
    'a secret that another object makes',
    all(object('Secret', 'db'), pod('volumes: [{ name: v, secret: { secretName: db } }]')),
    all(object('ExternalSecret', 'db'), pod('volumes: [{ name: v, secret: { secretName: db } }]')),
    0,
  ],
  [
    'a claim',
    all(
      object('PersistentVolumeClaim', 'data'),
      pod('volumes: [{ name: v, persistentVolumeClaim: { claimName: data } }]'),
    ),
    pod('volumes: [{ name: v, persistentVolumeClaim: { claimName: data } }]'),
    1,
  ],
  [
    'an account',
    all(object('ServiceAccount', 'web'), pod('serviceAccountName: web')),
    pod('serviceAccountName: web'),
    1,
  ],
  [
    'a name that a template gives',
    all(mapOf('shop'), reading('"{{ .Values.map }}"')),
    reading('"{{ .Values.map }}"'),
    0,
  ],
])('%s', async (_, before, after, count) => {
  expect(await said(before, after)).toHaveLength(count);
});

test('the keys that an object lost are one finding, whoever reads them', async () => {
  const env = (name: string, key: string) =>
    `{ name: ${name}, valueFrom: { secretKeyRef: { name: db, key: ${key} } } }`;
  const reader = pod('hostNetwork: false', `[{ name: web, image: web, env: [${env('A', 'a')}, ${env('B', 'b')}] }]`);
  const db = (data: string) => object('Secret', 'db', `data: { ${data} }\n`);
  const before = all(db('a: MQ==, b: Mg==, c: Mw=='), reader, reader.replace('name: web', 'name: shop'));
  expect(await said(before, before.replace('a: MQ==, b: Mg==, ', ''))).toEqual([
    '`Pod/web` still reads `a and 1 more of Secret/db`, which was removed or renamed.',
  ]);
  expect(await said(before, before.replace('a: MQ==, b: Mg==, c: Mw==', ''))).toEqual([
    '`Pod/web` still reads `a and 1 more of Secret/db`, which the repository leaves empty now.',
  ]);
});

test('the map and its reader may stand in two files', async () => {
  const files = { 'a/map.yaml': mapOf('shop'), 'a/pod.yaml': reading('shop') };
  const changed = { 'a/pod.yaml': reading('shop').replace('image: web', 'image: shop') };
  expect(await said(files, changed)).toEqual([
    '`Pod/web` still refers to `ConfigMap/shop`, which was removed or renamed.',
  ]);
});
