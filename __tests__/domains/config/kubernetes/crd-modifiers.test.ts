import { expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { definitionOf } from '../../../../src/domains/config/kubernetes/examples.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const TEXT = '{ type: string }';
const inside = (schema: string) => definitionOf(`{ type: object, properties: { a: ${schema} } }`);
const status = (schema: string) =>
  definitionOf(TEXT).replace('properties: {', `properties: { status: { type: object, properties: ${schema} },`);

const NUMBER = '{ type: integer }';
const written = (by: string, required: string, schema = NUMBER) =>
  definitionOf(schema)
    .replace('metadata: {', `metadata: { annotations: { controller-gen.kubebuilder.io/version: ${by} },`)
    .replace('required: []', `required: [${required}]`);
const withColour = written('v0.19.0', 'colour', '{ type: string }, colour: { type: string }');

test.each([
  ['a field that another generator requires', written('v0.14.0', ''), written('v0.19.0', 'size'), 'medium'],
  ['a field that the first generator requires', definitionOf(NUMBER), written('v0.19.0', 'size'), 'medium'],
  ['a text that another generator requires', written('v0.14.0', '', TEXT), written('v0.19.0', 'size', TEXT), 'low'],
  ['a text that comes with another generator', written('v0.14.0', '', TEXT), withColour, 'medium'],
  ['a text that the same generator requires', written('v0.14.0', '', TEXT), written('v0.14.0', 'size', TEXT), 'high'],
  ['a field that the same generator requires', written('v0.14.0', ''), written('v0.14.0', 'size'), 'high'],
  ['a type by another generator', written('v0.14.0', '', TEXT), written('v0.19.0', ''), 'high'],
  [
    'a default that is another version',
    inside('{ type: string, default: v1.30.2 }'),
    inside('{ type: string, default: v1.31.0-beta.1 }'),
    'low',
  ],
  [
    'a default that is an older version',
    inside('{ type: string, default: v1.31.0 }'),
    inside('{ type: string, default: v1.9.2 }'),
    'medium',
  ],
  [
    'a default that is a share',
    inside('{ type: number, default: 0.1 }'),
    inside('{ type: number, default: 0.9 }'),
    'medium',
  ],
  [
    'a default that is another version without a letter',
    inside('{ type: string, default: 3.9.4 }'),
    inside('{ type: string, default: 3.10.0 }'),
    'low',
  ],
  [
    'a default that is no version',
    inside('{ type: string, default: v1.30.2 }'),
    inside('{ type: string, default: latest }'),
    'medium',
  ],
  [
    'a field of the status',
    status('{ a: { type: string }, b: { type: string } }'),
    status('{ a: { type: string } }'),
    'low',
  ],
  ['a type in the status', status('{ a: { type: string } }'), status('{ a: { type: integer } }'), 'low'],
  ['a field', inside(TEXT), definitionOf('{ type: object, properties: {} }'), 'high'],
  [
    'a number of another size',
    definitionOf('{ type: integer, format: int64 }'),
    definitionOf('{ type: integer, format: int32 }'),
    'low',
  ],
  [
    'another notation',
    definitionOf('{ type: string, format: date }'),
    definitionOf('{ type: string, format: uri }'),
    'medium',
  ],
  [
    'a default that is nothing',
    definitionOf('{ type: integer }'),
    definitionOf('{ type: integer, default: 0 }'),
    'low',
  ],
  ['a default', definitionOf('{ type: integer, default: 2 }'), definitionOf('{ type: integer, default: 3 }'), 'medium'],
  [
    'a field that was to go',
    inside('{ type: string, description: "Deprecated: use b." }'),
    definitionOf('{ type: object, properties: {} }'),
    'medium',
  ],
  [
    'a field that did nothing any more',
    inside('{ type: string, description: This feature has been removed as of v0.5.0. }'),
    definitionOf('{ type: object, properties: {} }'),
    'medium',
  ],
  [
    'a field that says what it does with others that go',
    inside(
      '{ type: string, description: Deletes volumes that are no longer used. What to do when nodes have been removed. }',
    ),
    definitionOf('{ type: object, properties: {} }'),
    'high',
  ],
  [
    'a field that took the place of one that went',
    inside('{ type: string, description: "Replaces size, which is no longer supported." }'),
    definitionOf('{ type: object, properties: {} }'),
    'high',
  ],
  [
    'a field that says when others are removed',
    inside('{ type: string, description: Pods are removed after it. }'),
    definitionOf('{ type: object, properties: {} }'),
    'high',
  ],
])('%s', async (_, before, after, risk) => {
  expect((await findingsOf(config, before, after)).map((finding) => finding.risk)).toEqual([risk]);
});

test.each([
  ['bundle/1.3.1/crd.yaml', 'medium'],
  ['istio-1-16/crd.yaml', 'medium'],
  ['bundle/crd.yaml', 'critical'],
  ['test/e2e/testdata/crd.yaml', 'low'],
  ['pkg/testing/crd.yaml', 'low'],
  ['examples/crd.yaml', 'high'],
  ['docs/crd.yaml', 'high'],
])('a definition gone from %s', async (path, risk) => {
  expect((await findingsOf(config, { [path]: definitionOf(TEXT) }, {})).map((finding) => finding.risk)).toEqual([risk]);
});

test.each([
  ['test/e2e/crd.yaml', 'low'],
  ['examples/crd.yaml', 'medium'],
])('a field gone from a definition in %s', async (path, risk) => {
  const [before, after] = [inside(TEXT), definitionOf('{ type: object, properties: {} }')];
  expect((await findingsOf(config, { [path]: before }, { [path]: after })).map((finding) => finding.risk)).toEqual([
    risk,
  ]);
});

test.each([
  ['v1', '', 'high'],
  ['v1alpha1', '', 'medium'],
  ['v1', ', annotations: { channel: experimental }', 'medium'],
])('a field gone from %s%s', async (version, annotations, risk) => {
  const [before, after] = [inside(TEXT), definitionOf('{ type: object, properties: {} }')].map((text) =>
    text.replace('name: v1', `name: ${version}`).replace('example.com', `example.com${annotations}`),
  );
  expect((await findingsOf(config, before ?? '', after ?? '')).map((finding) => finding.risk)).toEqual([risk]);
});

const subresource = (version: string, subresources: string) =>
  definitionOf(TEXT).replace('name: v1', `name: ${version}\n      subresources: ${subresources}`);

test.each([
  ['v1', 'high'],
  ['v1alpha1', 'medium'],
])('the subresource `status` of %s', async (version, risk) => {
  const found = await findingsOf(config, subresource(version, '{ status: {} }'), subresource(version, '{}'));
  expect(found.map((finding) => finding.risk)).toEqual([risk]);
});

const storing = (stored: string, ...others: readonly string[]) => `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: shops.example.com }
spec:
  versions:
${[stored, ...others].map((name) => `    - { name: ${name}, served: true, storage: ${name === stored} }`).join('\n')}
`;

test.each([
  ['one that is new', storing('v1beta1'), storing('v1', 'v1beta1'), 'medium'],
  ['one that was served before', storing('v1beta1', 'v1'), storing('v1', 'v1beta1'), 'low'],
  ['one that is new, from one on trial', storing('v1alpha1'), storing('v1', 'v1alpha1'), 'low'],
])('objects stored in another version, %s', async (_, before, after, risk) => {
  expect((await findingsOf(config, before, after)).map((finding) => finding.risk)).toEqual([risk]);
});
