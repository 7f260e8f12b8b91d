import { expect, test } from 'vitest';
import { pairUnits } from '../../../../src/domains/protobuf/diff/pair.ts';
import type { FilePair } from '../../../../src/domains/protobuf/diff/unit.ts';
import { parseProto } from '../../../../src/domains/protobuf/parser/file.ts';

type Texts = Readonly<Record<string, string>>;

const pairsOf = (before: Texts, after: Texts): FilePair[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].map((path) => ({
    file: { path, status: 'modified' },
    before: parse(before[path], path),
    after: parse(after[path], path),
  }));

const parse = (text: string | undefined, path: string) => (text === undefined ? undefined : parseProto(text, path));

const USER = '{ int32 id = 1; string name = 2; bool admin = 3; }';

test.each<[string, Texts, Texts, string[]]>([
  ['in its file', { a: 'message A {}' }, { a: 'message A { int32 n = 1; }' }, ['same A A']],
  ['in another file', { a: 'message A {}' }, { b: 'message A {}' }, ['same A A']],
  [
    'of two copies, each in its own',
    { 'x/a': 'message A {}', 'y/a': 'message A {}' },
    { 'y/a': 'message A {}', 'x/a': 'message A {}' },
    ['same A A', 'same A A'],
  ],
  ['by its shape', { a: `message User ${USER}` }, { a: `message Person ${USER}` }, ['renamed User Person']],
  [
    'with what surrounds it',
    { a: `message User { message Kind {} int32 id = 1; string name = 2; bool admin = 3; }` },
    { a: `message Person { message Kind {} int32 id = 1; string name = 2; bool admin = 3; }` },
    ['renamed User Person', 'within User.Kind Person.Kind'],
  ],
  [
    'with its package, the others after it',
    { a: `package p.v1; message User ${USER} message Empty {}` },
    { a: `package p.v2; message User ${USER} message Empty {}` },
    ['package p.v1.User p.v2.User', 'package p.v1.Empty p.v2.Empty'],
  ],
  ['not by a shape that says nothing', { a: 'message User {}' }, { a: 'message Order {}' }, []],
  [
    'not where two are as likely',
    { a: `message User ${USER}` },
    { a: `message Person ${USER} message Member ${USER}` },
    [],
  ],
])('a type is found again %s', (_, before, after, expected) => {
  const { matched } = pairUnits(pairsOf(before, after));
  expect(matched.map((match) => `${match.by} ${match.before.fullName} ${match.after.fullName}`)).toEqual(expected);
});
