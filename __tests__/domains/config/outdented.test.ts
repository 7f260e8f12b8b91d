import { describe, expect, it } from 'vitest';
import { Unreadable } from '../../../src/core/errors.ts';
import { indented } from '../../../src/domains/config/outdented.ts';
import { parse } from '../../../src/domains/config/parse.ts';
import { at, itemsAt, textAt } from '../../../src/domains/config/tree.ts';

const read = (text: string) => parse(text, 'a.yaml').documents[0]?.root;

describe('lines further left than what holds them', () => {
  const cases = [
    ['a brace', 'a:\n  b: {\n  "x": 1\n  }\n  c: kept\n'],
    ['a bracket with maps in it', 'a:\n  b: [{\n  "x": "{"\n  }, { "y": 2 # } not the end\n  }]\n  c: kept\n'],
    ['double quotes', 'a:\n  b: "one\ntwo \\" three"\n  c: kept\n'],
    ['double quotes with lines that go on', 'a:\n  b:\n    - "one \\\ntwo \\\nthree"\n  c: kept\n'],
    ['single quotes', "a:\n  b: 'one\nit''s two'\n  c: kept\n"],
    ['several', 'a:\n  b: {\n  }\n  d: [\n  ]\n  e: "\n"\n  c: kept\n'],
    ['quotes within braces', 'a:\n  b: { x: "one\ntwo" }\n  c: kept\n'],
    [
      'very many',
      `a:\n${'  - x: "one\ntwo"\n'.repeat(2_000)}  c: kept\n`
        .replace('a:\n', 'a:\n  b:\n')
        .replaceAll('  - x', '    - x'),
    ],
    ['an item', 'a:\n  b:\n    - [\n  1 ]\n  c: kept\n'],
  ] as const;
  it.each(cases)('%s', (_, text) => {
    const root = read(text);
    expect(textAt(root, 'a', 'c')).toBe('kept');
    expect(at(root, 'a', 'c')?.line).toBe(text.split('\n').findIndex((line) => line.includes('c: kept')) + 1);
  });

  it('keeps what they hold', () => {
    const root = read('a:\n  b: [\n  one,\n  "two\n  and three"\n  ]\n');
    expect(itemsAt(root, 'a', 'b')).toMatchObject([
      { text: 'one', line: 3 },
      { text: 'two and three', line: 4 },
    ]);
  });
});

describe('what is no YAML for anybody', () => {
  const cases = [
    ['a brace that never closes', 'a:\n  b: {\n  "x": 1\n'],
    ['a quote that never closes', 'a:\n  b: "x\ny: 1\n'],
    ['keys at several columns', 'a:\n  - b: 1\n  c: 2\n'],
    ['a text that would grow past the limit', `${' '.repeat(3_000)}a: {\n${'\n'.repeat(2_000)}}\n`],
  ] as const;
  it.each(cases)('%s', (_, text) => {
    expect(() => read(text)).toThrow(Unreadable);
    expect(indented(text)).toBeUndefined();
  });
});
