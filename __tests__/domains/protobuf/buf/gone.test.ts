import { expect, test } from 'vitest';
import { protobuf } from '../../../../src/domains/protobuf/analyzer.ts';
import { inputOf } from '../../../../src/example.ts';

const P = 'syntax = "proto3"; package p;';
const MANY = 'message M { int32 a = 1; int32 b = 2; int32 c = 3; }';

test.each<[string, Record<string, string>, Record<string, string>, string[]]>([
  [
    'a message that is gone',
    { 'a.proto': `${P} ${MANY} message K {}` },
    { 'a.proto': `${P} message K {}` },
    ['MESSAGE_NO_DELETE', 'PACKAGE_MESSAGE_NO_DELETE'],
  ],
  [
    'one that stands in another file',
    { 'a.proto': `${P} ${MANY} message K {}` },
    { 'a.proto': `${P} message K {}`, 'b.proto': `${P} ${MANY}` },
    ['MESSAGE_NO_DELETE'],
  ],
  ['a file that moved', { 'a.proto': `${P} ${MANY}` }, { 'b.proto': `${P} ${MANY}` }, ['FILE_NO_DELETE']],
  [
    'a package that became another',
    { 'a.proto': `${P} ${MANY}` },
    { 'a.proto': `syntax = "proto3"; package q; ${MANY}` },
    ['FILE_SAME_PACKAGE', 'PACKAGE_NO_DELETE'],
  ],
])('%s', async (_, before, after, expected) => {
  const changes = await protobuf.analyze(inputOf(before, after, ''));
  const rules = changes.flatMap((change) => (change.kind === 'file-unreadable' ? [] : (change.bufRules ?? [])));
  expect([...new Set(rules)].toSorted()).toEqual(expected.map((rule) => `buf:${rule}`));
});
