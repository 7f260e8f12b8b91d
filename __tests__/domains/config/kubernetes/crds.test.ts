import { expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const crd = (properties: string, name = 'shops', versions = ['v1']): string => `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: ${name}.example.com }
spec:
  versions:
${versions.map((version) => `    - { name: ${version}, served: true, schema: { openAPIV3Schema: { type: object, properties: ${properties} } } }`).join('\n')}
`;
const OLD =
  '{ a: { type: string }, b: { type: string }, c: { type: array, items: { type: object, properties: { d: { type: string } } } } }';

const said = async (before: string, after: string) =>
  (await findingsOf(config, before, after)).map(({ rule, outcome, also, message }) => ({
    rule,
    outcome,
    places: also.length + 1,
    message,
  }));

test('one kind of break in many fields and versions is one finding', async () => {
  const now = OLD.replaceAll('type: string', 'type: integer');
  const versions = ['v1', 'v1beta1'];
  expect(await said(crd(OLD, 'shops', versions), crd(now, 'shops', versions))).toEqual([
    {
      rule: 'config/crd-field-broken',
      outcome: 'type-changed',
      places: 1,
      message: 'The type of `a` (and 2 more) of `shops.example.com` goes from `string` to `integer`.',
    },
  ]);
});

test('the same new rule in several definitions is one finding', async () => {
  const now = OLD.replace('a: { type: string }', 'a: { type: string, pattern: ^a }');
  const [before, after] = [OLD, now].map((schema) => ['shops', 'carts'].map((name) => crd(schema, name)).join('---\n'));
  expect(await said(before ?? '', after ?? '')).toMatchObject([{ outcome: 'pattern-added', places: 2 }]);
});

test('a field deep below is named by its path', async () => {
  expect(await said(crd(OLD), crd(OLD.replace('d:', 'e:')))).toMatchObject([
    { outcome: 'field-removed', message: '`c[].d` of `shops.example.com` was removed.' },
  ]);
});
