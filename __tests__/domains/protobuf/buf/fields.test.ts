import { expect, test } from 'vitest';
import { protobuf } from '../../../../src/domains/protobuf/analyzer.ts';
import { inputOf } from '../../../../src/example.ts';

const of = (body: string): string => `syntax = "proto2"; message A { ${body} }`;

/** Whether buf agrees is asked of it in parity-sections.test.ts. */
test.each<[string, string, string, string[]]>([
  [
    'a number that is free now',
    'optional int32 a = 1;',
    '',
    ['FIELD_NO_DELETE', 'FIELD_NO_DELETE_UNLESS_NAME_RESERVED', 'FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED'],
  ],
  ['a reserved number and name', 'optional int32 a = 1;', 'reserved 1; reserved "a";', ['FIELD_NO_DELETE']],
  [
    'another name',
    'optional int32 id = 1;',
    'optional int32 user_id = 1;',
    ['FIELD_SAME_JSON_NAME', 'FIELD_SAME_NAME'],
  ],
  [
    'more bits',
    'optional int32 a = 1;',
    'optional int64 a = 1;',
    ['FIELD_SAME_TYPE', 'FIELD_WIRE_JSON_COMPATIBLE_TYPE'],
  ],
  ['another sign', 'optional int32 a = 1;', 'optional uint32 a = 1;', ['FIELD_SAME_TYPE']],
  [
    'a swap of one type',
    'optional int32 a = 1; optional int32 b = 2;',
    'optional int32 b = 1; optional int32 a = 2;',
    ['FIELD_SAME_JSON_NAME', 'FIELD_SAME_NAME'],
  ],
])('%s', async (_, before, after, expected) => {
  const changes = await protobuf.analyze(inputOf(of(before), of(after), 'a.proto'));
  const rules = changes.flatMap((change) => (change.kind === 'file-unreadable' ? [] : (change.bufRules ?? [])));
  expect([...new Set(rules)].toSorted()).toEqual(expected.map((rule) => `buf:${rule}`));
});
