import { expect, test } from 'vitest';
import { protobuf } from '../../../../src/domains/protobuf/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

test.each<[string, string, string, string[]]>([
  [
    'with its field, and what only it holds with it',
    'message A { B b = 1; } message B { C c = 1; } message C {}',
    'message A { reserved 1; reserved "b"; }',
    ['field-removed reserved', 'type-removed unused'],
  ],
  [
    'with all fields that used it',
    'message A { E e = 1; } message B { repeated E e = 1; } enum E { Z = 0; }',
    'message A {} message B {}',
    ['field-removed unreserved', 'field-removed unreserved', 'type-removed unused'],
  ],
  [
    'not where one of them got another type',
    'message A { E e = 1; } message B { E e = 1; } enum E { Z = 0; }',
    'message A {} message B { int32 e = 1; }',
    ['field-removed unreserved', 'field-type-changed enum-integer', 'type-removed enum'],
  ],
  [
    'not where nothing used it',
    'message A { int32 n = 1; } message B {}',
    'message A {}',
    ['field-removed unreserved', 'type-removed message'],
  ],
  [
    'not where an extension uses it',
    'message A { B b = 1; extensions 5; } message B {} extend A { B x = 5; }',
    'message A { extensions 5; }',
    ['field-removed unreserved', 'type-removed extension', 'type-removed message'],
  ],
  [
    'with its service, and what only it holds with it',
    'service S { rpc R(A) returns (A); } message A { B b = 1; E e = 2; } message B {} enum E { Z = 0; } message K {}',
    'message K {}',
    ['type-removed service-with-types'],
  ],
  [
    'with all services that used it',
    'service S { rpc R(A) returns (A); } service T { rpc R(A) returns (A); } message A {} message K {}',
    'message K {}',
    ['type-removed service-with-types'],
  ],
  [
    'not where another service that stays used it',
    'service S { rpc R(A) returns (A); } service T { rpc R(A) returns (K); } message A {} message K {}',
    'service T { rpc R(K) returns (K); } message K {}',
    ['rpc-type-changed same-shape', 'type-removed message', 'type-removed service'],
  ],
])('a type goes %s', async (_, before, after, expected) => {
  const found = await findingsOf(protobuf, before, after);
  expect(found.map(({ rule, outcome }) => `${rule.replace('protobuf/', '')} ${outcome}`).toSorted()).toEqual(expected);
});
