import { expect, test } from 'vitest';
import { protobuf } from '../../../../src/domains/protobuf/analyzer.ts';
import { inputOf } from '../../../../src/example.ts';

const of = (field: string, head = 'syntax = "proto2";'): string => `${head} message A { ${field} } message B {}`;
const EDITION = 'edition = "2023";';

test.each<[string, string, string, string[]]>([
  ['packing', of('repeated int32 n = 1;'), of('repeated int32 n = 1 [packed = true];'), ['packed expanded -> packed']],
  [
    'no packing of text',
    of('repeated string s = 1;', EDITION),
    of('repeated string s = 1; int32 n = 2 [features.repeated_field_encoding = EXPANDED];', EDITION),
    [],
  ],
  [
    'how a message is set off',
    of('B b = 1;', EDITION),
    of('B b = 1 [features.message_encoding = DELIMITED];', EDITION),
    ['delimited length-prefixed -> delimited'],
  ],
  [
    'whether text is checked, keys of maps included',
    of('map<string, int32> m = 1;', EDITION),
    of('map<string, int32> m = 1 [features.utf8_validation = NONE];', EDITION),
    ['utf8 checked -> unchecked'],
  ],
  [
    'no check of what is no text',
    of('bytes b = 1;', EDITION),
    of('bytes b = 1 [features.utf8_validation = NONE];', EDITION),
    [],
  ],
  [
    'how JavaScript holds it',
    of('optional int64 n = 1;'),
    of('optional int64 n = 1 [jstype = JS_STRING];'),
    ['jstype JS_NORMAL -> JS_STRING'],
  ],
  [
    'how C++ holds it',
    of('optional string s = 1;'),
    of('optional string s = 1 [ctype = CORD];'),
    ['cpp-string STRING -> CORD'],
  ],
  ['not of what became repeated', of('optional string s = 1;'), of('repeated string s = 1 [ctype = CORD];'), []],
])('%s', async (_, before, after, expected) => {
  const changes = await protobuf.analyze(inputOf(before, after, 'a.proto'));
  const told = changes.flatMap((change) =>
    change.kind === 'field-encoding-changed' ? [`${change.setting} ${change.from} -> ${change.to}`] : [],
  );
  expect(told).toEqual(expected);
});
