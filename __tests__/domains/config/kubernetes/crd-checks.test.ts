import { expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { definitionOf } from '../../../../src/domains/config/kubernetes/examples.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const KEEPS = 'x-kubernetes-preserve-unknown-fields: true';
const root = (more: string, spec: string) =>
  definitionOf('{ type: string }').replace(
    '{ type: object, properties: {',
    `{ type: object${more}, properties: { spec: { ${spec} },`,
  );

test.each([
  ['a pattern that names the values there were', '{ enum: [System] }', '{ pattern: "^(System|.+/.+)$" }', []],
  ['a pattern that does not', '{ enum: [System, User] }', '{ pattern: "^System$" }', ['low pattern-added']],
  ['a pattern of words', '{}', '{ pattern: "^[a-z0-9.-]+$" }', ['low pattern-added']],
  ['a duration in other units', '{ default: 1h }', '{ default: 1h0m0s }', []],
  ['another duration', '{ default: 1h }', '{ default: 1h0m30s }', ['medium default-changed']],
  ['a quantity in other units', '{ default: 1Gi }', '{ default: 1024Mi }', []],
  ['another quantity', '{ default: 1Gi }', '{ default: 1000Mi }', ['medium default-changed']],
  ['a default that only the controller had', '{}', '{ default: a }', ['low default-changed']],
  ['a default that only the controller has', '{ default: a }', '{}', ['low default-changed']],
  [
    'an image of another release',
    '{ default: "r.example.com/shop-1:1.0" }',
    '{ default: "example.org/shop-2:2.0" }',
    ['low default-changed'],
  ],
  [
    'another tag of an image',
    '{ default: "shop:3.8.1-web" }',
    '{ default: "shop:3.8.2-web" }',
    ['low default-changed'],
  ],
  ['a tag of another image', '{ default: "shop:3.8" }', '{ default: "bank:3.8" }', ['medium default-changed']],
  ['a null of a field', '{ nullable: true }', '{}', ['low null-refused']],
  ['a null of a list', '{ items: { nullable: true } }', '{ items: {} }', ['high null-refused']],
  ['a number that need not be whole', '{ type: integer }', '{ type: number }', []],
  ['a number that must be whole', '{ type: number }', '{ type: integer }', ['high type-changed']],
  ['a share or a version, nobody knows', '{ default: "1.1" }', '{ default: "1.10" }', ['medium default-changed']],
  ['an empty value is lost', '{ enum: [a, ""] }', '{ enum: [a] }', ['medium enum-narrowed']],
])('%s', async (_, before, after, expected) => {
  const found = await findingsOf(config, definitionOf(before), definitionOf(after));
  expect(found.map(({ risk, outcome }) => `${risk} ${outcome}`)).toEqual(expected);
});

test('an empty value is shown', async () => {
  const [found] = await findingsOf(config, definitionOf('{ enum: [a, ""] }'), definitionOf('{ enum: [a] }'));
  expect(found?.message).toBe('`size` of `shops.example.com` takes fewer values: it loses `""`.');
});

test.each([
  [
    'the root, and its spec was described',
    root(`, ${KEEPS}`, 'type: object, properties: {}'),
    root('', 'type: object, properties: {}'),
    0,
  ],
  ['the root, and its spec keeps now', root(`, ${KEEPS}`, 'type: object'), root('', `type: object, ${KEEPS}`), 0],
  ['the root, and its spec with it', root(`, ${KEEPS}`, 'type: object'), root('', 'type: object'), 1],
  ['the spec', root('', `type: object, ${KEEPS}`), root('', 'type: object'), 1],
])('unknown fields no longer kept by %s', async (_, before, after, count) => {
  const found = await findingsOf(config, before, after);
  expect(found.map(({ outcome }) => outcome)).toEqual(Array(count).fill('unknown-refused'));
});
