import { expect, test } from 'vitest';
import { parseProto } from '../../../../src/domains/protobuf/parser/file.ts';

const optionsOf = (text: string) =>
  [...parseProto(text, 'a.proto').options].map(([path, { value }]) => `${path} = ${value}`);

test.each([
  ['one form for aggregates and paths', 'option (a) = { b: 1 c { d: "x" } };', ['(a).b = 1', '(a).c.d = "x"']],
  ['the same', 'option (a).b = 1; option (a).c.d = "x";', ['(a).b = 1', '(a).c.d = "x"']],
  ['angle brackets and semicolons', 'option (a) = { b < c: 1; > };', ['(a).b.c = 1']],
  [
    'lists',
    'option (a) = { b: [1, 2] c: [{ d: 1 }, { d: 2 }] };',
    ['(a).b = 1', '(a).b[1] = 2', '(a).c.d = 1', '(a).c[1].d = 2'],
  ],
  [
    'names of extensions and of types',
    'option (a) = { [x.y]: 1 [t/u.v] { w: 2 } };',
    ['(a).(x.y) = 1', '(a).(t/u.v).w = 2'],
  ],
  ['blanks in names, and the leading dot', 'option ( . a . b ) . c = true;', ['(a.b).c = true']],
  ['an empty message', 'option (a) = {};', ['(a) = {}']],
  [
    'numbers in one spelling',
    'option (a) = 0x10; option (b) = -1.50; option (c) = 017;',
    ['(a) = 16', '(b) = -1.5', '(c) = 15'],
  ],
  ['numbers no double holds', 'option (a) = 18446744073709551615;', ['(a) = 18446744073709551615']],
  ['one option several times', 'option (a) = 1; option (a) = 2;', ['(a) = 1', '(a)[1] = 2']],
])('options have %s', (_, text, expected) => {
  expect(optionsOf(text)).toEqual(expected);
});

test('an endless path is refused', () => {
  expect(() => optionsOf(`option ${'a.'.repeat(600)}b = 1;`)).toThrow('fewer or shorter names');
});
