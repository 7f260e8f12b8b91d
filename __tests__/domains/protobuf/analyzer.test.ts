import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ExampleFiles } from '../../../src/core/types.ts';
import { protobuf } from '../../../src/domains/protobuf/analyzer.ts';
import { findingsOf } from '../../support/rule-tester.ts';
import { inputOf } from '../../support/trees.ts';

const found = async (before: ExampleFiles, after: ExampleFiles) =>
  (await findingsOf(protobuf, before, after)).map(({ rule, outcome }) => `${rule.replace('protobuf/', '')}/${outcome}`);

describe('one root cause is one finding', () => {
  test.each<[string, ExampleFiles, ExampleFiles, string[]]>([
    [
      'nothing changed but form',
      'message A { string s = 1; string t = 2; }',
      '// A\nmessage A {\n  string t = 2;\n  string s = 1;\n}\n',
      [],
    ],
    [
      'several fields removed',
      'message A { string s = 1; string t = 2; }',
      'message A {}',
      ['field-removed/unreserved'],
    ],
    [
      'a field dropped and the next ones moved up',
      'message A { bool a = 1; string b = 2; bytes c = 3; }',
      'message A { string b = 1; bytes c = 2; }',
      ['field-renumbered/several'],
    ],
    [
      'a field squeezed in',
      'message A { string b = 1; bytes c = 2; }',
      'message A { bool a = 1; string b = 2; bytes c = 3; }',
      ['field-renumbered/several'],
    ],
    [
      'a message renamed with what it holds and who uses it',
      'message User { message Key { int32 k = 1; } Key key = 1; } message B { User u = 1; User.Key k = 2; }',
      'message UserInfo { message Key { int32 k = 1; } Key key = 1; } message B { UserInfo u = 1; UserInfo.Key k = 2; }',
      ['type-renamed/message'],
    ],
    [
      'a package renamed',
      { 'a.proto': 'package x.v1; message A { B b = 1; }', 'b.proto': 'package x.v1; message B {}' },
      { 'a.proto': 'package x.v2; message A { B b = 1; }', 'b.proto': 'package x.v2; message B {}' },
      ['package-changed/types'],
    ],
    [
      'a package retired',
      {
        'v1/a.proto': 'package x.v1; message A {}',
        'v1/b.proto': 'package x.v1; service S {}',
        'v2/a.proto': 'package x.v2;',
      },
      { 'v2/a.proto': 'package x.v2; ' },
      ['package-removed/services'],
    ],
    [
      'an enum with a new prefix',
      'enum E { RED = 0; BLUE = 1; }',
      'enum E { E_RED = 0; E_BLUE = 1; }',
      ['enum-value-renamed/renamed'],
    ],
    [
      'a file moved',
      { 'a.proto': 'package p; message A { E e = 1; } enum E { Z = 0; }' },
      { 'b/a.proto': 'package p; message A { E e = 1; } enum E { Z = 0; }' },
      ['file-moved/whole'],
    ],
    [
      'proto2 to proto3',
      'message A { optional int32 a = 1; optional string b = 2; repeated int32 c = 3; } enum E { Z = 0; }',
      'syntax = "proto3"; message A { int32 a = 1; string b = 2; repeated int32 c = 3; } enum E { Z = 0; }',
      ['semantics-changed/edition'],
    ],
    [
      'proto2 to the edition that says the same',
      'message A { optional int32 a = 1; }',
      'edition = "2023"; option features.utf8_validation = NONE; option features.json_format = LEGACY_BEST_EFFORT; message A { int32 a = 1; }',
      ['semantics-changed/edition-alone'],
    ],
    [
      'a nested message moved out',
      'package p; message A { message B { int32 n = 1; } B b = 1; }',
      'package p; message A { B b = 1; } message B { int32 n = 1; }',
      ['type-renamed/message'],
    ],
    [
      'a map written out',
      'message A { map<string, int32> m = 1; }',
      'message A { repeated MEntry m = 1; message MEntry { string key = 1; int32 value = 2; } }',
      ['field-cardinality-changed/map'],
    ],
  ])('%s', async (_, before, after, expected) => {
    expect(await found(before, after)).toEqual(expected);
  });

  test('a retired package shows all of its files', async () => {
    const [finding] = await findingsOf(
      protobuf,
      { 'v1/a.proto': 'package x.v1; message A {}', 'v1/b.proto': 'package x.v1; message B {}' },
      {},
    );
    expect([finding?.before?.path, ...(finding?.also ?? []).map(({ before }) => before?.path)]).toEqual([
      'v1/a.proto',
      'v1/b.proto',
    ]);
  });
});

describe('other files', () => {
  const common = 'package common; message Money { int64 cents = 1; } enum Unit { NONE = 0; }';
  test.each<[string, ExampleFiles, ExampleFiles, string[]]>([
    [
      'a type of an unchanged import, written otherwise',
      { 'a.proto': 'package common.x; import "c.proto"; message A { Money m = 1; }', 'c.proto': common },
      { 'a.proto': 'package common.x; import "c.proto"; message A { .common.Money m = 1; }', 'c.proto': common },
      [],
    ],
    [
      'an enum of an unchanged import against a number',
      { 'a.proto': 'import "c.proto"; message A { common.Unit u = 1; }', 'c.proto': common },
      { 'a.proto': 'import "c.proto"; message A { int32 u = 1; }', 'c.proto': common },
      ['field-type-changed/enum-integer'],
    ],
    [
      'through a public import',
      {
        'a.proto': 'import "b.proto"; message A { common.Unit u = 1; }',
        'b.proto': 'import public "c.proto";',
        'c.proto': common,
      },
      {
        'a.proto': 'import "b.proto"; message A { int32 u = 1; }',
        'b.proto': 'import public "c.proto";',
        'c.proto': common,
      },
      ['field-type-changed/enum-integer'],
    ],
    [
      'below a root',
      { 'proto/a.proto': 'import "c.proto"; message A { common.Unit u = 1; }', 'proto/c.proto': common },
      { 'proto/a.proto': 'import "c.proto"; message A { int32 u = 1; }', 'proto/c.proto': common },
      ['field-type-changed/enum-integer'],
    ],
    [
      'copies of one name in two roots',
      { 'a/c.proto': common, 'b/c.proto': common },
      { 'a/c.proto': common.replace('int64 cents', 'string cents'), 'b/c.proto': common.replace('cents', 'cent') },
      ['field-type-changed/incompatible', 'field-renamed/renamed'],
    ],
    [
      'a package that lives on beside',
      { 'a.proto': 'package p; message A {}', 'b.proto': 'package p;' },
      { 'b.proto': 'package p;' },
      ['file-removed/types'],
    ],
  ])('%s', async (_, before, after, expected) => {
    expect(await found(before, after)).toEqual(expected);
  });

  test('are read only where a name asks for them', async () => {
    const read: string[] = [];
    const files = { 'c.proto': common, 'a.proto': 'import "c.proto"; message A { common.Money m = 1; string s = 2; }' };
    const input = inputOf(files, { ...files, 'a.proto': files['a.proto'].replace('s = 2', 't = 2') }, '');
    const head = { ...input.head, read: (path: string) => (read.push(path), input.head.read(path)) };
    await protobuf.analyze({ ...input, head });
    expect(read).toEqual(['a.proto']);
  });
});

/** Statements of a message that may be put in any order, with any blanks. */
const statements = fc
  .uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 12 })
  .map((numbers) =>
    numbers.map(
      (number) => `${number % 3 === 0 ? 'repeated ' : ''}${number % 2 === 0 ? 'int32' : 'A'} f${number} = ${number};`,
    ),
  );

test('order, blanks, comments and new fields never make a finding above information', async () => {
  await fc.assert(
    fc.asyncProperty(
      statements,
      fc.constantFrom('\n', ' // x\n', '  /* y */ '),
      fc.boolean(),
      async (lines, gap, more) => {
        const extra = more ? ['optional string added = 99;', 'reserved 100 to 110;', 'message New {}'] : [];
        const before = `syntax = "proto3"; message A { ${lines.join(' ')} }`;
        const after = `syntax = "proto3";${gap}message A {${gap}${[...lines].toReversed().concat(extra).join(gap)}${gap}}`;
        expect((await findingsOf(protobuf, before, after)).filter(({ risk }) => risk !== 'info')).toEqual([]);
      },
    ),
  );
});
