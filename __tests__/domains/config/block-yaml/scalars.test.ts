import { expect, test } from 'vitest';
import { readLiteral, readPlain, readQuoted, typed } from '../../../../src/domains/config/block-yaml/scalars.ts';

test.each([
  ['~', null],
  ['null', null],
  ['True', true],
  ['FALSE', false],
  ['yes', 'yes'],
  ['1.10', 1.1],
  ['0x1F', 31],
  ['1.2.3', '1.2.3'],
  ['-', '-'],
  ['truely', 'truely'],
])('%s is %j', (text, value) => {
  expect(typed(text)).toBe(value);
});

test.each([
  ['plain', readPlain, ['a # b'], 'a'],
  ['plain, over two lines', readPlain, ['a', '  b'], 'a b'],
  ['plain, with an empty line within', readPlain, ['a', '', '  b'], undefined],
  ['quoted', readQuoted, ["'it''s' # b"], "it's"],
  ['quoted, over three lines', readQuoted, ['"a', '', '  b"'], 'a\nb'],
  ['quoted, with an escape of YAML only', readQuoted, [String.raw`"\x41"`], undefined],
  ['quoted, and not closed', readQuoted, ['"a', 'b'], undefined],
  ['literal', readLiteral, ['|', '  a', '', '    b'], 'a\n\n  b\n'],
  ['literal, without its last line break', readLiteral, ['|-', '  a'], 'a'],
  ['literal, with less indentation below', readLiteral, ['|', '   a', '  b'], undefined],
])('a text that is %s', (_, read, [first = '', ...below], text) => {
  expect(read(first, below)?.text).toBe(text);
});
