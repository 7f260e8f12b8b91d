import { describe, expect, test } from 'vitest';
import {
  isClosed,
  isDelimited,
  isPacked,
  isUnstable,
  jsonNameFrom,
  jsonNameOf,
  presenceOf,
  verifiesUtf8,
} from '../../../src/domains/protobuf/features.ts';
import { parseProto } from '../../../src/domains/protobuf/parser/file.ts';

const HEADS = { proto2: 'syntax = "proto2";', proto3: 'syntax = "proto3";', '2023': 'edition = "2023";' };

describe.each([
  ['proto2', { presence: 'explicit', packed: false, utf8: false, delimited: false, closed: true }],
  ['proto3', { presence: 'implicit', packed: true, utf8: true, delimited: false, closed: false }],
  ['2023', { presence: 'explicit', packed: true, utf8: true, delimited: false, closed: false }],
] as const)('defaults of %s', (edition, expected) => {
  test('hold for plain elements', () => {
    const { messages, enums } = parseProto(
      `${HEADS[edition]} message A { string s = 1; repeated int32 n = 2; } enum E { Z = 0; }`,
      'a',
    );
    const [s, n] = messages[0]?.fields ?? [];
    if (s === undefined || n === undefined || enums[0] === undefined) throw new Error('no fields');
    expect({
      presence: presenceOf(s, false),
      packed: isPacked(n),
      utf8: verifiesUtf8(s),
      delimited: isDelimited(s),
      closed: isClosed(enums[0]),
    }).toEqual(expected);
  });
});

describe('presence', () => {
  test.each([
    ['required', 'syntax = "proto2"; message A { required int32 n = 1; }', 'required'],
    [
      'required by feature',
      'edition = "2023"; message A { int32 n = 1 [features.field_presence = LEGACY_REQUIRED]; }',
      'required',
    ],
    ['optional in proto3', 'syntax = "proto3"; message A { optional int32 n = 1; }', 'explicit'],
    ['in a oneof', 'syntax = "proto3"; message A { oneof x { int32 n = 1; } }', 'explicit'],
    [
      'implicit by the file',
      'edition = "2023"; option features.field_presence = IMPLICIT; message A { int32 n = 1; }',
      'implicit',
    ],
    [
      'the field over the file',
      'edition = "2023"; option features.field_presence = IMPLICIT; message A { int32 n = 1 [features.field_presence = EXPLICIT]; }',
      'explicit',
    ],
    [
      'inherited by nested messages',
      'edition = "2023"; message O { option features = { field_presence: IMPLICIT }; message A { int32 n = 1; } }',
      'implicit',
    ],
  ])('%s', (_, source, expected) => {
    const field = parseProto(source, 'a').messages.flatMap(({ fields }) => fields)[0];
    expect(field && presenceOf(field, false)).toBe(expected);
  });
});

test.each([
  ['user_id', 'userId'],
  ['user__id', 'userId'],
  ['_user', 'User'],
  ['id_', 'id'],
  ['a1_b2', 'a1B2'],
  ['x_1', 'x1'],
  ['userId', 'userId'],
])('the JSON name of %s is %s', (name, expected) => {
  expect(jsonNameFrom(name)).toBe(expected);
});

test('json_name wins over the name', () => {
  const field = parseProto('message A { string a_b = 1 [json_name = "x\\"y"]; }', 'a').messages[0]?.fields[0];
  expect(field && jsonNameOf(field)).toBe('x"y');
});

test.each([
  ['acme.v1', false],
  ['acme.v1alpha', true],
  ['acme.v1alpha1', true],
  ['acme.v1p2beta3', true],
  ['acme.v1test', true],
  ['acme.v1development', true],
  ['acme.v1beta1.sub', false],
  ['alpha', false],
])('package %s is unstable: %s', (name, expected) => {
  expect(isUnstable(name)).toBe(expected);
});
