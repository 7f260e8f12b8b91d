import { expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { definitionOf } from '../../../../src/domains/config/kubernetes/examples.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const CONTAINER = '{ image: { type: string }, terminationMessagePolicy: { type: string }, FIELDS }';
const pods = (fields: string) =>
  definitionOf(
    `{ type: object, properties: { containers: { type: array, items: { type: object, properties: ${CONTAINER.replace('FIELDS', fields)} } } } }`,
  );
const own = (fields: string) => definitionOf(`{ type: object, properties: { image: { type: string }, ${fields} } }`);
const [BEFORE, AFTER] = ['a: { type: string }, b: { type: integer }', 'a: { type: string, enum: [x] }'];

test('pods of another release of Kubernetes are one finding, and low', async () => {
  const found = await findingsOf(config, pods(BEFORE), pods(AFTER));
  expect(found.map(({ risk, also }) => [risk, also.length])).toEqual([['low', 0]]);
});

test('fields of the kind itself are its own', async () => {
  const found = await findingsOf(config, own(BEFORE), own(AFTER));
  expect(found.map(({ risk, outcome }) => `${risk} ${outcome}`)).toEqual(['high field-removed', 'low enum-added']);
});

test('pods that may no longer be given at all are a field that is gone', async () => {
  const found = await findingsOf(config, pods(BEFORE), definitionOf('{ type: object, properties: {} }'));
  expect(found.map(({ risk, outcome }) => `${risk} ${outcome}`)).toEqual(['high field-removed']);
});

const claims = (status: string) =>
  definitionOf(
    `{ type: array, items: { type: object, properties: { status: { type: object, properties: ${status} } } } }`,
  );
const TEXT = '{ type: string }';

test.each([
  [
    'the status of a claim of a volume',
    claims(`{ accessModes: ${TEXT}, capacity: ${TEXT}, phase: ${TEXT}, resizeStatus: ${TEXT} }`),
    claims(`{ accessModes: ${TEXT}, capacity: ${TEXT}, phase: ${TEXT} }`),
    'low',
  ],
  [
    'the status of something else',
    claims(`{ phase: ${TEXT}, resizeStatus: ${TEXT} }`),
    claims(`{ phase: ${TEXT} }`),
    'high',
  ],
  [
    'names of a host',
    definitionOf(`{ type: object, properties: { hostnames: ${TEXT}, ip: ${TEXT} } }`),
    definitionOf(`{ type: object, required: [ip], properties: { hostnames: ${TEXT}, ip: ${TEXT} } }`),
    'low',
  ],
  [
    'an address of its own',
    definitionOf(`{ type: object, properties: { hostname: ${TEXT}, ip: ${TEXT} } }`),
    definitionOf(`{ type: object, required: [ip], properties: { hostname: ${TEXT}, ip: ${TEXT} } }`),
    'high',
  ],
])('%s', async (_, before, after, risk) => {
  expect((await findingsOf(config, before, after)).map((finding) => finding.risk)).toEqual([risk]);
});

test('pods that are spelled out lose nothing that Kubernetes reads, and free text does', async () => {
  const kept = definitionOf('{ type: object, x-kubernetes-preserve-unknown-fields: true }');
  const [ofKubernetes, ofItsOwn] = [CONTAINER.replace('FIELDS', BEFORE), '{ image: { type: string } }'].map((fields) =>
    definitionOf(`{ type: object, properties: ${fields} }`),
  );
  const risks = async (after = '') => (await findingsOf(config, kept, after)).map(({ risk }) => risk);
  expect([await risks(ofKubernetes), await risks(ofItsOwn)]).toEqual([['low'], ['high']]);
});
