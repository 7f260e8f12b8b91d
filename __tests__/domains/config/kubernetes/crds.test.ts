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
  expect(await said(crd(OLD), crd(OLD.replace('d:', 'weight:')))).toMatchObject([
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

const definition = ({
  name = 'shops',
  group = 'example.com',
  versions = ['v1'],
  stored = 'v1',
  properties = OLD,
} = {}) => `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: ${name}.${group} }
spec:
  group: ${group}
  names: { plural: ${name}, kind: Shop }
  versions:
${versions.map((version) => `    - { name: ${version}, served: true, storage: ${version === stored}, schema: { openAPIV3Schema: { type: object, properties: ${properties} } } }`).join('\n')}
`;

test.each([
  [
    'another name',
    definition(),
    definition({ name: 'stores', versions: ['v2'], stored: 'v2' }),
    [['critical', 'identity-changed', 'The definition `shops.example.com` gives way to `stores.example.com`.']],
  ],
  [
    'another group',
    definition(),
    definition({ group: 'example.org' }),
    [['critical', 'identity-changed', 'The definition `shops.example.com` gives way to `shops.example.org`.']],
  ],
  [
    'out of trial',
    definition({ group: 'example.x-k8s.io', versions: ['v1alpha1'], stored: 'v1alpha1' }),
    definition({ group: 'example.k8s.io' }),
    [['high', 'identity-changed', 'The definition `shops.example.x-k8s.io` gives way to `shops.example.k8s.io`.']],
  ],
  [
    'another plural under the same name',
    definition(),
    definition().replace('plural: shops', 'plural: stores'),
    [['critical', 'identity-changed', '`names.plural` of `shops.example.com` goes from `shops` to `stores`.']],
  ],
  [
    'a name that is filled in later',
    definition(),
    definition().replace('shops.example.com', '"{{ .Values.name }}.example.com"'),
    [],
  ],
  [
    'a stored version is withdrawn',
    definition(),
    definition({ versions: ['v2'], stored: 'v2' }),
    [
      [
        'critical',
        'version-removed',
        '`shops.example.com` no longer serves version `v1`, in which its objects were stored.',
      ],
    ],
  ],
  [
    'versions on trial are withdrawn',
    definition({ versions: ['v1', 'v1alpha2', 'v1alpha1'] }),
    definition(),
    [['medium', 'version-removed', '`shops.example.com` no longer serves version `v1alpha1` (and 1 more).']],
  ],
  [
    'a version on trial and another: the other is named',
    definition({ versions: ['v1', 'v1alpha1', 'v1beta1'] }),
    definition(),
    [['high', 'version-removed', '`shops.example.com` no longer serves version `v1beta1` (and 1 more).']],
  ],
  [
    'what every object has, spelt right',
    definition({ properties: '{ apiVerson: { type: string }, a: { type: string } }' }),
    definition({ properties: '{ apiVersion: { type: string }, a: { type: string } }' }),
    [],
  ],
  [
    'what every object has, described no more, and asked for',
    definition({ properties: '{ metadata: { type: object }, a: { type: string } }' }),
    definition({ properties: '{ a: { type: string } }, required: [metadata]' }),
    [],
  ],
  [
    'stricter in several ways',
    definition(),
    definition({
      properties: OLD.replace('a: { type: string }', 'a: { type: string, maxLength: 9, pattern: "^x" }').replace(
        'b: { type: string }',
        'b: { type: string, enum: [c] }',
      ),
    }),
    [['low', 'enum-added', '`b` (and 2 more) of `shops.example.com` now takes only `c`.']],
  ],
  [
    'a field of another type says no more than that',
    definition({ properties: '{ a: { type: string, default: b, maxLength: 3 } }' }),
    definition({ properties: '{ a: { type: object, properties: { b: { type: string } }, required: [b] } }' }),
    [['high', 'type-changed', 'The type of `a` of `shops.example.com` goes from `string` to `object`.']],
  ],
  [
    'required, and thus not null',
    definition({ properties: '{ a: { type: object, properties: { b: { type: string, nullable: true } } } }' }),
    definition({ properties: '{ a: { type: object, properties: { b: { type: string } }, required: [b] } }' }),
    [['high', 'required-added', '`a.b` of `shops.example.com` is now required, without a default.']],
  ],
  [
    'a required field under another name',
    definition({
      properties: '{ a: { type: object, properties: { my_size: { type: string } }, required: [my_size] } }',
    }),
    definition({ properties: '{ a: { type: object, properties: { mySize: { type: string } }, required: [mySize] } }' }),
    [['high', 'field-renamed', '`a.my_size` of `shops.example.com` is now `mySize`.']],
  ],
])('%s', async (_, before, after, expected) => {
  const found = await findingsOf(config, before, after);
  expect(found.map(({ risk, outcome, message }) => [risk, outcome, message])).toEqual(expected);
});

test('definitions renamed in the same way are one finding, in other ways several', async () => {
  const files = (prefix: string, group = 'example.com') => ({
    'a.yaml': definition({ name: `${prefix}shops` }),
    'b.yaml': definition({ name: `${prefix}carts`, group }),
  });
  const outcomes = async (after: Record<string, string>) =>
    (await findingsOf(config, files(''), after)).map(({ outcome, also }) => `${outcome} ${also.length + 1}`);
  expect(await outcomes(files('my'))).toEqual(['identity-changed 2']);
  expect(await outcomes(files('my', 'example.org'))).toEqual(['identity-changed 1', 'identity-changed 1']);
});

test('what one release checks in all its definitions is one finding', async () => {
  const properties = (size: string) => `{ spec: { type: object, properties: { size: ${size} } } }`;
  const files = (sizes: readonly string[]) =>
    Object.fromEntries(
      sizes.map((size, i) => [`${i}.yaml`, definition({ name: `shops${i}`, properties: properties(size) })]),
    );
  const found = await findingsOf(
    config,
    files(Array(3).fill('{ type: string }')),
    files(['{ type: string, maxLength: 9 }', '{ type: string, pattern: "^x" }', '{ type: string, enum: [a] }']),
  );
  expect(found.map(({ rule, also }) => `${rule} ${also.length + 1}`)).toEqual(['config/crd-narrowed 3']);
});

test('the same definition in files of another order is one finding', async () => {
  const [before, after] = [
    '{ b: { type: string }, a: { type: string }, c: { type: object } }',
    '{ c: { type: object } }',
  ];
  const other = '{ a: { type: string }, b: { type: string }, c: { type: object } }';
  const files = (one: string, two: string) => ({
    'a.yaml': definition({ properties: one }),
    'b.yaml': definition({ properties: two }),
  });
  const found = await findingsOf(config, files(before, other), files(after, after));
  expect(found.map(({ message, also }) => [message, also.length])).toEqual([
    ['`a` (and 1 more) of `shops.example.com` was removed.', 1],
  ]);
});

const having = (name: string, type: string, rest = ''): string =>
  `{ spec: { type: object, required: [${name}], properties: { ${name}: { type: ${type} }${rest} } } }`;

test.each([
  ['of another name', having('dest', 'string'), having('target', 'object'), ['field-renamed high']],
  [
    'beside one that went',
    having('dest', 'string', ', x: { type: string }'),
    having('target', 'string'),
    ['field-removed high', 'field-renamed high'],
  ],
  [
    'where the one that went could be left out',
    having('id', 'string', ', dest: { type: string }'),
    having('id', 'string', ', target: { type: string }').replace('[id]', '[id, target]'),
    ['field-removed high', 'required-added high'],
  ],
  [
    'that a generator put there as an example',
    '{ spec: { type: object, properties: { foo: { type: string, description: Foo is an example field of Shop. } } } }',
    '{ spec: { type: object, properties: { size: { type: integer } } } }',
    ['field-removed low'],
  ],
])('a field %s', async (_, before, after, expected) => {
  const found = await findingsOf(config, definition({ properties: before }), definition({ properties: after }));
  expect(found.map(({ outcome, risk }) => `${outcome} ${risk}`).toSorted()).toEqual(expected);
});
