import { expect, test } from 'vitest';
import type { ExampleFiles } from '../../../src/core/types.ts';
import { protobuf } from '../../../src/domains/protobuf/analyzer.ts';
import { findingsOf } from '../../support/rule-tester.ts';

const USER = 'import "b.proto"; message A { B b = 1; } message X { B b = 1; }';
const B = 'message B { int32 n = 1; }';

test.each<[string, ExampleFiles, ExampleFiles, string[]]>([
  [
    'a file that went and whose users stayed',
    { 'a.proto': USER, 'c.proto': USER, 'b.proto': B },
    { 'a.proto': USER, 'c.proto': USER },
    ['`a.proto` and 1 more import `b.proto`, which is gone.'],
  ],
  [
    'a type that went and whose users stayed',
    { 'a.proto': USER, 'b.proto': `${B} message C {}` },
    { 'a.proto': USER, 'b.proto': 'message C {}' },
    ['`A.b` and 1 more name `B`, which is gone.'],
  ],
  [
    'a type that went to another package',
    { 'a.proto': 'import "b.proto"; message A { p.B b = 1; }', 'b.proto': `package p; ${B}` },
    { 'a.proto': 'import "b.proto"; message A { p.B b = 1; }', 'b.proto': `package q; ${B}` },
    ['`A.b` names `p.B`, which is gone.'],
  ],
  [
    'a user with a type of its own by that name',
    { 'a.proto': 'import "b.proto"; package q; message B {} message A { B b = 1; }', 'b.proto': `package p; ${B}` },
    { 'a.proto': 'import "b.proto"; package q; message B {} message A { B b = 1; }', 'b.proto': 'package p;' },
    [],
  ],
  [
    'a file that another root still has',
    { 'a.proto': USER, 'b.proto': B, 'copy/b.proto': B },
    { 'a.proto': USER, 'copy/b.proto': B },
    [],
  ],
  [
    'users that moved along',
    { 'a.proto': USER, 'b.proto': B },
    { 'a.proto': USER.replace('b.proto', 'd/b.proto'), 'd/b.proto': B },
    [],
  ],
])('%s', async (_, before, after, expected) => {
  const findings = await findingsOf(protobuf, before, after);
  expect(findings.filter(({ rule }) => rule.endsWith('-lost')).map(({ message }) => message)).toEqual(expected);
});
