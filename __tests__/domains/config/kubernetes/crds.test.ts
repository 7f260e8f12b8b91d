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

test('the definitions of one maker that go together are one finding', async () => {
  const files = {
    'a.yaml': crd(OLD, 'shops'),
    'b.yaml': crd(OLD, 'carts'),
    'c.yaml': crd(OLD, 'x').replace('example.com', 'example.org'),
  };
  const found = await findingsOf(config, files, {});
  expect(found.map(({ outcome, also }) => `${outcome} ${also.length + 1}`)).toEqual(['removed 2', 'removed 1']);
});

test('the same field lost by definitions of several files is one finding', async () => {
  const [before, after] = [OLD, OLD.replace('b: { type: string }, ', '')].map((schema) => ({
    'a.yaml': crd(schema, 'shops'),
    'b.yaml': crd(schema, 'carts'),
  }));
  expect((await findingsOf(config, before ?? {}, after ?? {})).map(({ also }) => also.length)).toEqual([1]);
});

test('nothing and an empty text are one default', async () => {
  const empty = OLD.replace('a: { type: string }', 'a: { type: string, default: "" }');
  expect(await said(crd(OLD), crd(empty))).toEqual([]);
  expect(await said(crd(empty), crd(OLD))).toEqual([]);
});

test('what only controllers write weighs less', async () => {
  const [status, lost] = ['{ a: { type: string }, b: { type: string } }', '{ a: { type: string } }'].map(
    (inner) => `{ status: { type: object, properties: ${inner} } }`,
  );
  expect((await findingsOf(config, crd(status ?? ''), crd(lost ?? ''))).map(({ risk }) => risk)).toEqual(['medium']);
});

test('a rule that only binds fields that are new refuses no object', async () => {
  const ruled = (rule: string, fresh = '{ type: string }') =>
    crd(
      `{ a: { type: object, properties: { old: { type: string }, fresh: ${fresh} }, x-kubernetes-validations: [{ rule: "${rule}" }] } }`,
    );
  const before = crd('{ a: { type: object, properties: { old: { type: string } } } }');
  expect(await said(before, ruled('!(has(self.old) && has(self.fresh))'))).toEqual([]);
  expect(await said(before, ruled('!has(self.old)'))).toMatchObject([{ outcome: 'validation-added' }]);
  expect(
    await said(before, ruled('!(has(self.old) && has(self.fresh))', '{ type: string, default: x }')),
  ).toMatchObject([{ outcome: 'validation-added' }]);
});

test('what a folder keeps of one version weighs less', async () => {
  expect((await findingsOf(config, { 'bundle/1.3.1/crd.yaml': crd(OLD) }, {})).map(({ risk }) => risk)).toEqual([
    'medium',
  ]);
  expect((await findingsOf(config, { 'istio-1-16/crd.yaml': crd(OLD) }, {})).map(({ risk }) => risk)).toEqual([
    'medium',
  ]);
  expect((await findingsOf(config, { 'bundle/crd.yaml': crd(OLD) }, {})).map(({ risk }) => risk)).toEqual(['critical']);
});
