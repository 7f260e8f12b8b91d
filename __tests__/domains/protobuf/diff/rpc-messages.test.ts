import { expect, test } from 'vitest';
import { protobuf } from '../../../../src/domains/protobuf/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const KEPT = 'package p; service S {\n rpc Stay(K) returns (K);\n';

test.each<[string, string, string, string[]]>([
  [
    'request and response, with what only they hold',
    `${KEPT} rpc R(A) returns (B);\n}\nmessage K {}\nmessage A { C c = 1; }\nmessage B {}\nmessage C { C again = 1; }`,
    `${KEPT}}\nmessage K {}`,
    ['rpc-removed with-messages 4'],
  ],
  [
    'not a message that something else used',
    `${KEPT} rpc R(A) returns (K);\n}\nmessage K { A a = 1; }\nmessage A {}`,
    `${KEPT}}\nmessage K { bytes a = 1; }`,
    ['field-type-changed message-bytes 1', 'rpc-removed removed 1', 'type-removed message 1'],
  ],
  [
    'not a message that nothing used',
    `${KEPT} rpc R(K) returns (K);\n}\nmessage K {}\nmessage A {}`,
    `${KEPT}}\nmessage K {}`,
    ['rpc-removed removed 1', 'type-removed message 1'],
  ],
  [
    'several rpcs of one service are one',
    `${KEPT} rpc Q(A) returns (K);\n rpc R(A) returns (B);\n}\nmessage K {}\nmessage A {}\nmessage B {}`,
    `${KEPT}}\nmessage K {}`,
    ['rpc-removed with-messages 4'],
  ],
])('what goes with its rpc: %s', async (_, before, after, expected) => {
  const found = await findingsOf(protobuf, before, after);
  const told = found.map(({ rule, outcome, also }) => `${rule.replace('protobuf/', '')} ${outcome} ${also.length + 1}`);
  expect(told.toSorted()).toEqual(expected);
});

test('the rpc speaks, and names what went with it', async () => {
  const before = `${KEPT} rpc R(A) returns (K);\n}\nmessage K {}\nmessage A {}`;
  const [found] = await findingsOf(protobuf, before, `${KEPT}}\nmessage K {}`);
  expect([found?.before?.line, found?.message]).toEqual([3, '`R` was removed from service `p.S`. With it went `A`.']);
});
