import { describe, expect, test } from 'vitest';
import { sameTokens, Tokens } from '../../../../src/domains/protobuf/parser/tokens.ts';

function all<T>(source: string, ask: (tokens: Tokens, index: number) => T): T[] {
  const tokens = new Tokens(source);
  return Array.from({ length: tokens.length }, (_, index) => ask(tokens, index));
}

describe('the tokens of a file', () => {
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
    expect(all(source, (tokens, index) => tokens.text(index))).toEqual(expected);
  });

  test.each([
    ['word', 'message', 'word'],
    ['number', '.5', 'number'],
    ['symbol', '.', 'symbol'],
    ['string', '""', 'string'],
    ['end', '', 'end'],
    ['a letter of no protobuf word', 'é', 'symbol'],
  ])('tells a %s', (_, source, kind) => {
    expect(new Tokens(source).kind(0)).toBe(kind);
  });

  test('joins the parts of a name, whatever stands between them', () => {
    expect(new Tokens('a . /* b */ c').joined(0, 3)).toBe('a.c');
  });

  test('a word is not a string of the same text', () => {
    expect(new Tokens('"message"').is(0, 'message')).toBe(false);
  });

  test('counts lines through comments and blanks', () => {
    expect(all('a\n/* b\n\n */ c // d\ne', (tokens, index) => tokens.line(index))).toEqual([1, 4, 5, 5]);
  });

  test.each([
    ['a string that does not end', 'a\n"b\n"', 'line 2: a string that does not end'],
    ['a comment that does not end', 'a\n\n/* b', 'line 3: a comment that does not end'],
  ])('refuses %s', (_, source, message) => {
    expect(() => new Tokens(source)).toThrow(message);
  });

  test('a string of two million escapes costs no stack', () => {
    expect(new Tokens(`"${String.raw`\n`.repeat(2e6)}"`).text(0)).toHaveLength(2e6);
  });
});

describe('two files of the same tokens', () => {
  test.each([
    ['comments and blanks', 'message A {} // b', '/* c */ message\nA{}', true],
    ['nothing', '', '// a', true],
    ['a word', 'message A {}', 'message B {}', false],
    ['how a string is quoted', '"a"', "'a'", false],
    ['where a word ends', 'ab', 'a b', false],
    ['a token more', 'a', 'a b', false],
    ['a comment that does not end', 'a', 'a /*', false],
  ])('%s', (_, before, after, expected) => {
    expect(sameTokens(before, after)).toBe(expected);
  });
});
