import { expect, test } from 'vitest';
import type { ExampleFiles } from '../../../../src/core/types.ts';
import { protobuf } from '../../../../src/domains/protobuf/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

test.each<[string, ExampleFiles, ExampleFiles]>([
  ['a file', 'option (o) = 1;', 'option (o) = 2;'],
  ['a message', 'message A { option (o) = 1; }', 'message A { option (o) = 2; }'],
  ['a field', 'message A { optional int32 n = 1 [(o) = 1]; }', 'message A { optional int32 n = 1 [(o) = 2]; }'],
  ['a oneof', 'message A { oneof x { option (o) = 1; } }', 'message A { oneof x { option (o) = 2; } }'],
  ['an enum', 'enum E { option (o) = 1; Z = 0; }', 'enum E { option (o) = 2; Z = 0; }'],
  ['an enum value', 'enum E { Z = 0 [(o) = 1]; }', 'enum E { Z = 0 [(o) = 2]; }'],
  ['a service', 'service S { option (o) = 1; }', 'service S { option (o) = 2; }'],
  [
    'an rpc',
    'service S { rpc R(A) returns (A) { option (o) = 1; } }',
    'service S { rpc R(A) returns (A) { option (o) = 2; } }',
  ],
  ['an extension', 'extend A { optional int32 n = 1 [(o) = 1]; }', 'extend A { optional int32 n = 1 [(o) = 2]; }'],
])('of %s', async (_, before, after) => {
  const findings = await findingsOf(protobuf, before, after);
  expect(findings.map(({ rule, change }) => [rule, Reflect.get(change, 'from'), Reflect.get(change, 'to')])).toEqual([
    ['protobuf/custom-option-changed', '1', '2'],
  ]);
});

test('one option on several elements is one finding that shows them all', async () => {
  const [finding, ...others] = await findingsOf(
    protobuf,
    'message A {\n optional int32 a = 1;\n optional int32 b = 2;\n}',
    'message A {\n optional int32 a = 1 [(o).x = 1];\n optional int32 b = 2 [(o).x = 1];\n}',
  );
  expect(finding?.message).toBe('`(o)` changes on 2 elements; on `A.a` `(o).x` goes from `unset` to `1`.');
  expect([finding?.after?.line, finding?.also.map(({ after }) => after?.line), others]).toEqual([2, [3], []]);
});

test('what looks like a secret is never told', async () => {
  const key = `AKIA${'ABCD'.repeat(4)}`;
  const facts = await findingsOf(protobuf, 'option (o) = "x";', `option (o) = "${key}";`);
  expect(JSON.stringify(facts)).not.toContain(key);
});
