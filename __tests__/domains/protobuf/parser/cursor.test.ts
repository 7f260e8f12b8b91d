import { describe, expect, test } from 'vitest';
import { Cursor } from '../../../../src/domains/protobuf/parser/cursor.ts';

describe('the cursor', () => {
  test.each([
    ['12', 12],
    ['- 5', -5],
    ['0x1F', 31],
    ['017', 15],
  ])('reads the integer %s', (text, expected) => {
    expect(new Cursor(text).integer('a number')).toBe(expected);
  });

  test.each(['1.5', '9007199254740993', 'a', '"1"', '1e3'])('takes %s for no integer', (text) => {
    expect(() => new Cursor(text).integer('a number')).toThrow('line 1: expected a number');
  });

  test.each([
    ['a . b/* c */. d', 'a.b.d'],
    ['.a.b', '.a.b'],
    ['stream', 'stream'],
  ])('reads the name %s', (text, expected) => {
    expect(new Cursor(text).name('a name')).toBe(expected);
  });

  test('several strings in a row are one', () => {
    expect(new Cursor(`"a" 'b'\n"c"`).string('a path')).toBe('abc');
  });

  test.each([
    ['message A {} package a.b;', 'a.b'],
    ['message A { string package = 1; }', ''],
    ['option (x) = { package: 1 }; package a;', 'a'],
  ])('finds the package of %s', (text, expected) => {
    expect(new Cursor(text).packageName()).toBe(expected);
  });

  test('goes on at the next line that begins with a word of a statement', () => {
    const cursor = new Cursor('message A {\n  message B {}\n enum C {\nenum D {}');
    cursor.resumeAfter(cursor.place, new Set(['message', 'enum']));
    expect([cursor.next(), cursor.next()]).toEqual(['enum', 'D']);
  });

  test('stays at the end', () => {
    const cursor = new Cursor('a');
    cursor.skip();
    expect([cursor.kind, cursor.text, cursor.line, cursor.lastEnd]).toEqual(['end', '', 1, 1]);
  });
});
