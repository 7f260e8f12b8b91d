import { expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const object = (kind: string, spec: string, metadata = 'name: web') =>
  `apiVersion: ${kind === 'Job' ? 'batch/v1' : 'v1'}\nkind: ${kind}\nmetadata: { ${metadata} }\n${spec}\n`;
const job = (image: string, metadata?: string) =>
  object('Job', `spec: { template: { spec: { containers: [{ name: web, image: ${image} }] } } }`, metadata);
const volume = (spec: string) => object('PersistentVolume', `spec: { ${spec} }`);
const map = (rest: string) => object('ConfigMap', rest);

const REFUSED = ['config/immutable-job', 'config/immutable-field', 'config/immutable-object'];

test.each([
  ['a job with another image', job('a'), job('b'), ['config/immutable-job']],
  [
    'a job with two changes is refused once',
    job('a'),
    job('b').replace('name: web, image', 'name: app, image'),
    ['config/immutable-job'],
  ],
  ['a job under another name', job('a'), job('b', 'name: web2'), []],
  ['a job that gets a name of its own each time', job('a', 'generateName: web-'), job('b', 'generateName: web-'), []],
  [
    'a job of a hook',
    job('a', 'name: web, annotations: { helm.sh/hook: pre-install }'),
    job('b', 'name: web, annotations: { helm.sh/hook: pre-install }'),
    [],
  ],
  ['a job of a template', job('{{ .Values.a }}'), job('{{ .Values.b }}'), []],
  ['a job that is new', '', job('b'), []],
  [
    'where a volume lies',
    volume('nfs: { server: a, path: / }'),
    volume('nfs: { server: b, path: / }'),
    ['config/immutable-object'],
  ],
  [
    'how large a volume is',
    volume('capacity: { storage: 1Gi }, nfs: { server: a }'),
    volume('capacity: { storage: 2Gi }, nfs: { server: a }'),
    [],
  ],
  [
    'a frozen map',
    map('immutable: true\ndata: { a: b }'),
    map('immutable: true\ndata: { a: c }'),
    ['config/immutable-object'],
  ],
  [
    'a frozen map that thaws',
    map('immutable: true\ndata: { a: b }'),
    map('immutable: false\ndata: { a: b }'),
    ['config/immutable-object'],
  ],
  ['a map that freezes', map('data: { a: b }'), map('immutable: true\ndata: { a: b }'), []],
  ['a map', map('data: { a: b }'), map('data: { a: c }'), []],
  [
    'a frozen map in another order',
    map('immutable: true\ndata: { a: b, c: d }'),
    map('data: { c: d, a: "b" }\nimmutable: true'),
    [],
  ],
])('%s', async (_, before, after, expected) => {
  const rules = (await findingsOf(config, before, after)).map(({ rule }) => rule);
  expect(rules.filter((rule) => REFUSED.includes(rule))).toEqual(expected);
});

const seeding = (pod: string): string => object('Job', `spec: { template: { spec: { ${pod} } } }`);
const image = (name: string, more = ''): string => seeding(`containers: [{ name: web, image: ${name}${more} }]`);

test.each([
  ['another release', image('"shop/web:1.0"'), image('"shop/web:1.1"'), 'low release'],
  ['another release, elsewhere', image('"web:1.0"'), image('"web:1.1"', ', resources: {}'), 'low release'],
  ['the registry of every image', image('shop/web'), image('docker.io/shop/web'), 'low program'],
  ['the registry of another', image('shop/web'), image('quay.io/shop/web'), 'medium flip'],
  ['the owner of official images', image('web'), image('index.docker.io/library/web'), 'low program'],
  ['an image by the name of an official one', image('web'), image('library/shop/web'), 'medium flip'],
  ['how it is fetched', image('web', ', imagePullPolicy: Always'), image('web'), 'low program'],
  ['how much it gets', image('web'), image('web', ', resources: { limits: { cpu: 1 } }'), 'low program'],
  [
    'where it runs',
    image('web'),
    seeding('containers: [{ name: web, image: web }], nodeSelector: { a: b }, priorityClassName: high'),
    'low program',
  ],
  [
    'where it runs, and as whom',
    image('web'),
    seeding('containers: [{ name: web, image: web }], nodeSelector: { a: b }, serviceAccountName: admin'),
    'medium flip',
  ],
  ['what it is told', image('web'), image('web', ', args: [b]'), 'medium flip'],
  [
    'a variable by the name of a field',
    image('web', ', env: [{ name: resources, value: a }]'),
    image('web', ', env: [{ name: resources, value: b }]'),
    'medium flip',
  ],
])('of a job: %s', async (_, before, after, expected) => {
  const findings = await findingsOf(config, before, after);
  const told = findings.filter(({ rule }) => rule === 'config/immutable-job');
  expect(told.map(({ risk, outcome }) => `${risk} ${outcome}`)).toEqual([expected]);
});
