import { describe, expect, test } from 'vitest';
import { code, escape, fence, prose } from '../../../src/reporters/parts/markdown-text.ts';

describe('plain text', () => {
  test.each([
    ['plain words, as they are (even these).', 'plain words, as they are (even these).'],
    ['a|b', 'a&#124;b'],
    ['**b** _i_ <x> &amp;', '&#42;&#42;b&#42;&#42; &#95;i&#95; &#60;x&#62; &#38;amp;'],
    ['[x](https://e.example)', '&#91;x&#93;(https:<!-- -->//e.example)'],
    ['@octocat', '@<!-- -->octocat'],
    ['see #12 and GH-12', 'see #<!-- -->12 and GH-<!-- -->12'],
    ['www.e.example', 'www<!-- -->.e.example'],
    [':tada:', ':<!-- -->tada:'],
    ['a: b', 'a: b'],
    ['two\nlines', String.raw`two&#92;u{a}lines`.replace('&#92;', '\\')],
  ])('%j', (text, expected) => {
    expect(escape(text)).toBe(expected.replaceAll('\\', '&#92;'));
  });
});

describe('code', () => {
  test.each([
    ['a.b', '`a.b`'],
    ['@octocat', '`@octocat`'],
    ['', '(empty)'],
    [' ', '<code> </code>'],
    ['a|b', '<code>a&#124;b</code>'],
    ['`', '<code>&#96;</code>'],
    ['</code>|', '<code>&#60;&#47;code&#62;&#124;</code>'],
  ])('%j', (text, expected) => {
    expect(code(text)).toBe(expected);
  });
});

test('prose never begins a list or a heading', () => {
  expect(['- a', '+ a', '= a', '1. a', '12) a', '12 a'].map(prose)).toEqual([
    '&#45; a',
    '&#43; a',
    '&#61; a',
    '&#49;. a',
    '1&#50;) a',
    '12 a',
  ]);
});

test('a fence is longer than what it holds', () => {
  expect(fence('diff', ['a ``` b', '~~~'])).toBe('````diff\na ``` b\n~~~\n````');
});
