import { expect, test } from 'vitest';
import { isUntouched } from '../../../../src/domains/protobuf/diff/untouched.ts';
import { parseProto } from '../../../../src/domains/protobuf/parser/file.ts';

const first = (text: string) => parseProto(text, 'a.proto').messages.slice(0, 1);

test.each<[string, string, string, boolean]>([
  ['the same text elsewhere in the file', 'message A { int32 a = 1; }', '\n// moved\nmessage A { int32 a = 1; }', true],
  ['another comment within', 'message A { int32 a = 1; }', 'message A { /* b */ int32 a = 1; }', false],
  ['another edition', 'syntax = "proto3"; message A {}', 'edition = "2023"; message A {}', false],
  [
    'features of the file',
    'edition = "2023"; message A {}',
    'edition = "2023"; option features.x = Y; message A {}',
    false,
  ],
])('%s', (_, before, after, expected) => {
  const [[old], [now]] = [first(before), first(after)];
  expect(old !== undefined && now !== undefined && isUntouched({ before: old, after: now })).toBe(expected);
});
