import { expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const crd = (schema: string) =>
  `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: shops.example.com }
spec: { versions: [{ name: v1, served: true, schema: { openAPIV3Schema: ${schema} } }] }
`;
const text = (more = '') => crd(`{ type: object, properties: { size: { type: string${more} } } }`);

test.each([
  ['a new default', text(), text(', default: a'), 'The default of `size` of `shops.example.com` is now `a`.'],
  [
    'another default',
    text(', default: a'),
    text(', default: b'),
    'The default of `size` of `shops.example.com` goes from `a` to `b`.',
  ],
  [
    'the root',
    crd('{ type: object, x-kubernetes-preserve-unknown-fields: true }'),
    crd('{ type: object }'),
    'The root of `shops.example.com` no longer keeps fields that the schema does not list.',
  ],
])('%s', async (_, before, after, message) => {
  expect((await findingsOf(config, before, after)).map((finding) => finding.message)).toEqual([message]);
});
