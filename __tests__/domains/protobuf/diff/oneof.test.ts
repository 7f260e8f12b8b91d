import { expect, test } from 'vitest';
import { protobuf } from '../../../../src/domains/protobuf/analyzer.ts';
import { inputOf } from '../../../../src/example.ts';

const of = (body: string): string => `syntax = "proto3"; message A { ${body} }`;

test.each<[string, string, string, string[]]>([
  ['a field with presence into a new one', 'optional int32 a = 1;', 'oneof o { int32 a = 1; }', ['a into-new']],
  ['a field without presence', 'int32 a = 1;', 'oneof o { int32 a = 1; }', ['a into-new-implicit']],
  [
    'several at once',
    'optional int32 a = 1; optional int32 b = 2;',
    'oneof o { int32 a = 1; int32 b = 2; }',
    ['a into-new-several', 'b into-new-several'],
  ],
  [
    'one that there was',
    'optional int32 a = 1; oneof o { int32 b = 2; }',
    'oneof o { int32 a = 1; int32 b = 2; }',
    ['a into-existing'],
  ],
  [
    'out of others',
    'oneof o { int32 a = 1; int32 b = 2; }',
    'optional int32 a = 1; oneof o { int32 b = 2; }',
    ['a out'],
  ],
  ['the last one out', 'oneof o { int32 a = 1; }', 'optional int32 a = 1;', ['a out-last', 'o 1 kept']],
  [
    'from one to another',
    'oneof o { int32 a = 1; int32 c = 3; } oneof p { int32 b = 2; }',
    'oneof o { int32 c = 3; } oneof p { int32 a = 1; int32 b = 2; }',
    ['a between'],
  ],
  ['another name', 'oneof o { int32 a = 1; }', 'oneof p { int32 a = 1; }', ['o -> p']],
  ['gone with its fields', 'oneof o { int32 a = 1; } int32 b = 2;', 'int32 b = 2;', ['o 0 kept']],
  ['a new field in it', 'oneof o { int32 a = 1; }', 'oneof o { int32 a = 1; int32 b = 2; }', []],
])('%s', async (_, before, after, expected) => {
  const changes = await protobuf.analyze(inputOf(of(before), of(after), 'a.proto'));
  const told = changes.flatMap((change) => {
    if (change.kind === 'field-oneof-changed') return [`${change.name} ${change.move}`];
    if (change.kind === 'oneof-renamed') return [`${change.from} -> ${change.to}`];
    return change.kind === 'oneof-removed' ? [`${change.name} ${change.fieldsKept} kept`] : [];
  });
  expect(told.toSorted()).toEqual(expected);
});
