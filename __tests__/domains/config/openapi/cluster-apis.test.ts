import { expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { definitionOf } from '../../../../src/domains/config/kubernetes/examples.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const SHOPS = '/apis/sale.example.com/v1/shops';
const TRIAL = '/apis/sale.example.com/v1alpha1/shops';

/** A description with one operation that takes and gives back a schema. */
const api = (path: string, schema: string): string => `swagger: '2.0'
info: { title: a, version: '1' }
paths:
  ${path}:
    post:
      operationId: create
      parameters: [{ in: body, name: body, schema: { $ref: '#/definitions/v1.Shop' } }]
      responses: { '200': { description: ok, schema: { $ref: '#/definitions/v1.Shop' } } }
definitions:
  v1.Shop: ${schema}
`;
const shop = (properties: string, required = '') =>
  `{ type: object, required: [${required}], properties: { ${properties} } }`;
const SIZE = 'size: { type: string }, open: { type: boolean }';
const OPEN = 'open: { type: boolean }';

const said = async (before: Record<string, string>, after: Record<string, string>) =>
  (await findingsOf(config, before, after)).map(({ rule, risk }) => `${rule.slice('config/'.length)} ${risk}`);

test.each<[what: string, before: string, after: string, findings: string[]]>([
  ['a field that is gone', api(SHOPS, shop(SIZE)), api(SHOPS, shop(OPEN)), ['api-property-removed high']],
  ['a field that is gone, on trial', api(TRIAL, shop(SIZE)), api(TRIAL, shop(OPEN)), ['api-property-removed medium']],
  [
    'a field of another API',
    api('/v1alpha1/shops', shop(SIZE)),
    api('/v1alpha1/shops', shop(OPEN)),
    ['api-property-removed high'],
  ],
  [
    'a field that may be left out',
    api(SHOPS, shop(SIZE, 'size')),
    api(SHOPS, shop(SIZE)),
    ['api-response-widened low'],
  ],
  [
    'a field of another API that may be left out',
    api('/shops', shop(SIZE, 'size')),
    api('/shops', shop(SIZE)),
    ['api-response-widened medium'],
  ],
  ['a field that is asked for', api(SHOPS, shop(SIZE)), api(SHOPS, shop(SIZE, 'size')), ['api-input-required high']],
  [
    'a status that is asked for',
    api(SHOPS, shop('status: {}')),
    api(SHOPS, shop('status: {}', 'status')),
    ['api-input-required low'],
  ],
])('%s', async (_, before, after, findings) => {
  expect(await said({ 'api.yaml': before }, { 'api.yaml': after })).toEqual(findings);
});

test.each<[what: string, definitions: string, risk: string]>([
  ['any API', 'a.Shop: { type: object }', 'high'],
  ['one of a cluster', 'io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta: { type: object }', 'low'],
  ['one of objects', 'a.Shop: { type: object, x-kubernetes-group-version-kind: [{ kind: Shop }] }', 'low'],
])('what is asked of callers by %s', async (_, definitions, risk) => {
  const described = (security: string): string =>
    `swagger: '2.0'\ninfo: { title: a, version: '1' }\npaths:\n  ${SHOPS}:\n    get: { ${security}responses: { '200': { description: ok } } }\nsecurityDefinitions: { key: { type: apiKey, name: a, in: header } }\ndefinitions: { ${definitions} }\n`;
  const found = await said({ 'api.yaml': described('security: [{ key: [] }], ') }, { 'api.yaml': described('') });
  expect(found).toEqual([`api-security-weakened ${risk}`]);
});

test('what tells which objects there are is answered by the server', async () => {
  const [before, after] = [api('/apis/sale.example.com', shop(SIZE)), api('/apis/bank.example.com', shop(SIZE))];
  expect(new Set(await said({ 'api.yaml': before }, { 'api.yaml': after }))).toEqual(
    new Set(['api-operation-moved low']),
  );
});

test('a field that the definition tells of is told once', async () => {
  const definition = (name: string) => definitionOf('{ type: integer }').replace('size:', `${name}:`);
  const before = { 'api.yaml': api(SHOPS, shop(SIZE)), 'crd.yaml': definition('size') };
  const after = { 'api.yaml': api(SHOPS, shop(OPEN)), 'crd.yaml': definition('weight') };
  expect(await said(before, after)).toEqual(['crd-field-broken high']);
  const TYPE = "{ $ref: '#/definitions/v1.Shop' }";
  const other = (schema: string) =>
    api('/shops', schema).replaceAll(`schema: ${TYPE}`, `schema: { type: object, properties: { shop: ${TYPE} } }`);
  expect(await said({ ...before, 'api.yaml': other(shop(SIZE)) }, { ...after, 'api.yaml': other(shop(OPEN)) })).toEqual(
    ['crd-field-broken high'],
  );
  expect(await said(before, { ...after, 'crd.yaml': definition('size') })).toEqual(['api-property-removed high']);
});
