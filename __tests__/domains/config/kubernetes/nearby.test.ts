import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings.ts';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { inputOf, treeOf } from '../../../../src/example.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const object = (kind: string, name: string, rest: string) =>
  `apiVersion: ${kind === 'Deployment' ? 'apps/v1' : 'v1'}\nkind: ${kind}\nmetadata: { name: ${name} }\n${rest}\n`;
const map = (data: string) => object('ConfigMap', 'shop', `data: { ${data} }`);
const app = (labels = 'app: web', container = '') =>
  object(
    'Deployment',
    'web',
    `spec:
  replicas: 2
  template:
    metadata: { labels: { ${labels} } }
    spec:
      containers:
        - { name: web, image: web, env: [{ name: A, valueFrom: { configMapKeyRef: { name: shop, key: size } } }]${container} }`,
  );
const service = object('Service', 'web', 'spec: { selector: { app: web }, ports: [{ port: 80, targetPort: http }] }');
const PORTS = ', ports: [{ name: http, containerPort: 80 }]';

const said = async (before: Record<string, string>, after: Record<string, string>) =>
  (await findingsOf(config, before, after)).map(({ rule, outcome, after: place }) => [rule, outcome, place?.path]);

const BROKEN = 'config/reference-broken';

test.each([
  ['a map', { 'a/map.yaml': map('size: b') }, {}, { 'a/app.yaml': app() }, [[BROKEN, 'object', 'a/app.yaml']]],
  [
    'a key',
    { 'a/map.yaml': map('size: b, c: d') },
    { 'a/map.yaml': map('c: d') },
    { 'a/app.yaml': app() },
    [[BROKEN, 'key', 'a/app.yaml']],
  ],
  [
    'labels',
    { 'a/app.yaml': app('app: web') },
    { 'a/app.yaml': app('app: shop') },
    { 'a/service.yaml': service },
    [[BROKEN, 'pods', 'a/service.yaml']],
  ],
  [
    'a port',
    { 'a/app.yaml': app('app: web', PORTS) },
    { 'a/app.yaml': app('app: web', PORTS.replace('http', 'web')) },
    { 'a/service.yaml': service },
    [[BROKEN, 'port', 'a/service.yaml']],
  ],
  ['another folder', { 'a/map.yaml': map('size: b') }, {}, { 'b/app.yaml': app() }, []],
  ['a folder below', { 'a/map.yaml': map('size: b') }, {}, { 'a/b/app.yaml': app() }, []],
  [
    'the map stands beside as well',
    { 'a/map.yaml': map('size: b') },
    {},
    { 'a/app.yaml': app(), 'a/other.yaml': map('size: c') },
    [],
  ],
  [
    'another object makes it',
    { 'a/map.yaml': map('size: b') },
    {},
    {
      'a/app.yaml': app(),
      'a/kustomization.yaml':
        'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nconfigMapGenerator: [{ name: shop }]\n',
    },
    [],
  ],
  ['a file that cannot be read', { 'a/map.yaml': map('size: b') }, {}, { 'a/app.yaml': `${app()}\0` }, []],
  ['a file that is no YAML', { 'a/map.yaml': map('size: b') }, {}, { 'a/app.yaml': `${app()}  - {` }, []],
  [
    'a policy that goes leaves workloads that stay',
    { 'a/all.yaml': `${map('size: b')}---\n${object('NetworkPolicy', 'deny', 'spec: { podSelector: {} }')}` },
    { 'a/all.yaml': map('c: d') },
    { 'a/app.yaml': app() },
    [
      ['config/guard-removed', 'network', undefined],
      [BROKEN, 'key', 'a/app.yaml'],
    ],
  ],
])('%s', async (...[, before, after, around, expected]) => {
  const found = await said({ ...around, ...before }, { ...around, ...after });
  expect(found.filter(([rule]) => rule === BROKEN || rule === 'config/guard-removed')).toEqual(expected);
});

test('nothing is listed where nothing is lost', async () => {
  const asked: string[] = [];
  const watching = (files: Record<string, string>) => {
    const tree = treeOf(files);
    return {
      read: (path: string) => tree.read(path),
      list: (prefix?: string) => {
        asked.push(prefix ?? '');
        return tree.list(prefix);
      },
    };
  };
  const before = { 'a/map.yaml': map('size: b'), 'a/app.yaml': app() };
  const after = { ...before, 'a/map.yaml': map('size: c, more: d') };
  const input = inputOf(before, after, 'a/map.yaml', DEFAULT_SETTINGS);
  await config.analyze({ ...input, base: watching(before), head: watching(after) });
  expect(asked.filter((prefix) => prefix === 'a')).toEqual([]);
});

test('of a folder of many files some are read, and what they all miss is one finding', async () => {
  const around = Object.fromEntries(
    Array.from({ length: 300 }, (_, i) => [`a/${i}.yaml`, app().replace('name: web', `name: web${i}`)]),
  );
  const found = await findingsOf(config, { ...around, 'a/map.yaml': map('size: b') }, around);
  expect(found.filter(({ rule }) => rule === BROKEN).map(({ also }) => also.length)).toEqual([99]);
});
