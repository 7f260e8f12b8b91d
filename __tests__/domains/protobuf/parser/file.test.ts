import fc from 'fast-check';
import protobufjs from 'protobufjs';
import { describe, expect, test } from 'vitest';
import { parseProto } from '../../../../src/domains/protobuf/parser/file.ts';

const parse = (source: string) => parseProto(source, 'a.proto');

/** Everything a file declares, one line each. */
function outline(source: string): string[] {
  const file = parse(source);
  return [
    ...file.messages.flatMap(({ fullName, fields }) => [
      `message ${fullName}`,
      ...fields.map(
        (f) => `${f.fullName} ${f.number} ${f.label ?? ''} ${f.mapKey ?? ''} ${f.type} ${f.oneof?.name ?? ''}`,
      ),
    ]),
    ...file.enums.flatMap(({ fullName, values }) => [
      `enum ${fullName}`,
      ...values.map(({ fullName: name, number }) => `${name} ${number}`),
    ]),
    ...file.services.flatMap(({ rpcs }) =>
      rpcs.map((r) => `rpc ${r.fullName} ${r.clientStreaming} ${r.request} ${r.serverStreaming} ${r.response}`),
    ),
    ...file.extensions.map(({ fullName, number, extendee }) => `extend ${extendee} ${fullName} ${number}`),
  ].map((line) => line.replace(/ +/g, ' ').trim());
}

describe('what may set how data is read', () => {
  test.each([
    ['a bracket option', 'message A { int32 n = 1 [features.field_presence = IMPLICIT]; }', true],
    ['an aggregate', 'message A { int32 n = 1 [features = { field_presence: IMPLICIT }]; }', true],
    ['an option of the file', 'option features.(pb.go).api_level = API_OPAQUE;', true],
    ['with a comment between', 'option features /* why */ . enum_type = CLOSED;', true],
    ["Java's own", 'option java_string_check_utf8 = true;', true],
    ['a comment', '// Advanced machine features.\nmessage A { int32 n = 1; }', false],
    ['a field of that name', 'message A { repeated string features = 1; }', false],
    ['a string', 'message A { reserved "features"; }', false],
    ['a longer word', 'message A { Feature advanced_features = 1; }', false],
  ])('%s', (_, source, expected) => {
    expect(parse(source).setsFeatures).toBe(expected);
  });
});

describe('parseProto', () => {
  test.each([
    [
      'a group with options',
      'message A { repeated group Item = 1 [deprecated = true] { optional int32 n = 1; } }',
      ['message A', 'A.item 1 repeated Item', 'message A.Item', 'A.Item.n 1 optional int32'],
    ],
    [
      'a group in a oneof',
      'message A { oneof x { group Item = 1 { } } }',
      ['message A', 'A.item 1 Item x', 'message A.Item'],
    ],
    [
      'a type named message',
      'message A { message m = 1; .message n = 2; }',
      ['message A', 'A.m 1 message', 'A.n 2 .message'],
    ],
    [
      'keywords as names',
      'message A { reserved r = 1; optional string option = 2; oneof o { string extend = 3; } }',
      ['message A', 'A.r 1 reserved', 'A.option 2 optional string', 'A.extend 3 string o'],
    ],
    [
      'package after what it names',
      'message A {} package late; enum E { Z = 0; }',
      ['message late.A', 'enum late.E', 'late.Z 0'],
    ],
    [
      'names named __proto__',
      'message __proto__ { int32 __proto__ = 1; } enum E { __proto__ = 0; }',
      ['message __proto__', '__proto__.__proto__ 1 int32', 'enum E', '__proto__ 0'],
    ],
    [
      'blanks within names',
      'message A { a . b . C c = 1; map < string , . d . E > m = 2; }',
      ['message A', 'A.c 1 a.b.C', 'A.m 2 string .d.E'],
    ],
    ['stray semicolons', '; message A { ; oneof x { ; string s = 1; ; } ; } ;', ['message A', 'A.s 1 string x']],
    ['negative and other integers', 'enum E { A = - 5; B = 0x10; C = 017; }', ['enum E', 'A -5', 'B 16', 'C 15']],
    [
      'streams and a message named stream',
      'service S { rpc A(stream X) returns (stream .X) {} rpc B(stream) returns (stream.X); }',
      ['rpc S.A true X true .X', 'rpc S.B false stream false stream.X'],
    ],
    [
      'extensions, nested too',
      'package p; extend .q.M { optional int32 a = 100; } message A { extend B { int32 b = 4; } }',
      ['message p.A', 'extend .q.M p.a 100', 'extend B p.A.b 4'],
    ],
    [
      'visibility of edition 2024',
      'edition = "2024"; export message A { local enum E { Z = 0; } } import option "o.proto";',
      ['message A', 'enum A.E', 'A.Z 0'],
    ],
  ])('reads %s', (_, source, expected) => {
    expect(outline(source)).toEqual(expected);
  });

  test.each([
    ['plain', 'option (a) = 1;', { '(a)': '1' }],
    ['dotted, with blanks', 'option ( .a . b ) . c = "x" "y";', { '(a.b).c': '"xy"' }],
    [
      'aggregate',
      'option (a) = { b: 1 c { d: "x" } e: [1, 2], f < g: true >; [h.i]: -inf };',
      { '(a).b': '1', '(a).c.d': '"x"', '(a).e': '1', '(a).e[1]': '2', '(a).f.g': 'true', '(a).(h.i)': '-inf' },
    ],
    [
      'repeated messages',
      'option (a) = { b { c: 1 } b { c: 2 } b: [{ c: 3 }] };',
      { '(a).b.c': '1', '(a).b[1].c': '2', '(a).b[2].c': '3' },
    ],
    ['set twice', 'option (a) = 1; option (a) = 2;', { '(a)': '1', '(a)[1]': '2' }],
    ['empty', 'option (a) = {};', { '(a)': '{}' }],
    [
      'numbers that are one',
      'option (a) = 0x10; option (b) = 1.50; option (c) = 18446744073709551615;',
      { '(a)': '16', '(b)': '1.5', '(c)': '18446744073709551615' },
    ],
  ])('flattens options: %s', (_, source, expected) => {
    const { options } = parse(source);
    expect(Object.fromEntries([...options].map(([path, { value }]) => [path, value]))).toEqual(expected);
  });

  test('keeps every place', () => {
    const { messages, enums, services } = parse(
      'syntax = "proto3";\n\nmessage A {\n  string\n    s = 1;\n  oneof x {\n    int32 n = 2;\n  }\n}\nenum E {\n  Z = 0;\n}\nservice S {\n  rpc R(A) returns (A) {\n  }\n}\n',
    );
    const lines = [...messages, ...messages.flatMap(({ fields }) => fields), ...enums, ...services].map(
      ({ name, span }) => [name, span.line, span.endLine],
    );
    expect(lines).toEqual([
      ['A', 3, 9],
      ['s', 4, 5],
      ['n', 7, 7],
      ['E', 10, 12],
      ['S', 13, 16],
    ]);
  });

  test.each([
    ['a missing semicolon', 'message A {\n  string s = 1\n}', 'line 3: expected ";", found "}"'],
    ['a missing brace', 'message A {\n', 'line 2: expected a type, found the end of the file'],
    ['a number that is none', 'message A { string s = x; }', 'line 1: expected the number of a field, found "x"'],
    ['what is no proto', '<html>', 'line 1: expected a message, an enum, a service, an import or an option, found "<"'],
    ['an unknown syntax', 'syntax = "proto4";', 'line 1: expected "proto2" or "proto3" in place of "proto4"'],
    ['a merge conflict', 'message A {\n<<<<<<< ours\n}', 'line 2: expected a type, found "<"'],
    ['a huge token', `message ${'x'.repeat(4e5)} }`, 'line 1: expected "{", found "}"'],
    ['nesting without end', 'message A {'.repeat(5000), 'nested deeper than 100 levels'],
    ['aggregates without end', `option (a) = ${'{ b '.repeat(5000)}`, 'nested deeper than 100 levels'],
  ])('refuses %s', (_, source, message) => {
    expect(() => parse(source)).toThrow(message);
  });

  test('says no more of a long token than is needed', () => {
    expect(() => parse('x'.repeat(4e5))).toThrow(/^.{1,160}$/);
  });

  test('reads 20,000 fields of one message', () => {
    const fields = Array.from({ length: 20_000 }, (_, i) => `  string f${i} = ${i + 1};`);
    expect(parse(`message A {\n${fields.join('\n')}\n}`).messages[0]?.fields).toHaveLength(20_000);
  });

  test('agrees with protobufjs on whatever both read', () => {
    fc.assert(
      fc.property(fc.array(message(), { minLength: 1, maxLength: 4 }), (bodies) => {
        const source = `syntax = "proto3"; package p;\n${bodies.map((body, i) => `message M${i} {\n${body}\n}`).join('\n')}`;
        expect(
          outline(source)
            .filter((line) => !line.startsWith('message'))
            .toSorted(),
        ).toEqual(fieldsOf(protobufjs.parse(source, new protobufjs.Root(), { keepCase: true }).root).toSorted());
      }),
    );
  });
});

/** The statements of one message, its fields numbered in order. */
const message = () =>
  fc
    .array(
      fc.tuple(
        fc.constantFrom('string', 'int32', 'repeated bytes', 'optional double', '.p.M0', 'map<string, p.M0>'),
        fc.constantFrom('', ' [deprecated = true]', ' [json_name = "x"]', ' [(o).a = "}"]'),
        fc.constantFrom(' ', '\n', ' /* ; */ ', ' // }\n'),
      ),
      { maxLength: 6 },
    )
    .map((fields) =>
      fields.map(([type, options, gap], i) => `${type}${gap}f${i}${gap}=${gap}${i + 1}${options};`).join('\n'),
    );

function fieldsOf(namespace: protobufjs.NamespaceBase): string[] {
  return namespace.nestedArray.flatMap((node) => {
    if (node instanceof protobufjs.Type) {
      return node.fieldsArray.map((field) => {
        const label = field.repeated ? 'repeated' : field.options?.['proto3_optional'] ? 'optional' : '';
        const key = field instanceof protobufjs.MapField ? field.keyType : '';
        return `${field.fullName.slice(1)} ${field.id} ${label} ${key} ${field.type}`.replace(/ +/g, ' ').trim();
      });
    }
    return node instanceof protobufjs.Namespace ? fieldsOf(node) : [];
  });
}
