import { describe, expect, test } from 'vitest';
import { tokenize } from '../../../../src/domains/protobuf/parser/tokens.ts';

const texts = (source: string) => tokenize(source).map(({ text }) => text);

describe('tokenize', () => {
  test.each([
    ['words and symbols', 'int32 a=1;', ['int32', 'a', '=', '1', ';', '']],
    ['a comment between words', 'int32/* x */a // y\n= 1', ['int32', 'a', '=', '1', '']],
    ['a comment that ends the file', 'a // b', ['a', '']],
    ['numbers of every form', '0x1F .5 1.5e-3 017', ['0x1F', '.5', '1.5e-3', '017', '']],
    ['a sign apart from its number', '- 5 -5', ['-', '5', '-', '5', '']],
    ['escapes', String.raw`"a\n\x41\101\"é\u00e9" 'it''s'`, ['a\nAA"éé', 'it', 's', '']],
    ['comment marks in a string', '"// no" "/* no */"', ['// no', '/* no */', '']],
    ['a byte order mark', '\uFEFFsyntax', ['syntax', '']],
    ['nothing', '', ['']],
  ])('%s', (_, source, expected) => {
    expect(texts(source)).toEqual(expected);
  });

  test('counts lines through comments and blanks', () => {
    expect(tokenize('a\n/* b\n\n */ c // d\ne').map(({ line }) => line)).toEqual([1, 4, 5, 5]);
  });

  test.each([
    ['a string that does not end', 'a\n"b\n"', 'line 2: a string that does not end'],
    ['a comment that does not end', 'a\n\n/* b', 'line 3: a comment that does not end'],
  ])('refuses %s', (_, source, message) => {
    expect(() => tokenize(source)).toThrow(message);
  });

  test('a string of two million escapes costs no stack', () => {
    expect(tokenize(`"${String.raw`\n`.repeat(2e6)}"`)[0]?.text).toHaveLength(2e6);
  });
});
