import { describe, expect, test } from 'vitest';
import { renderProse } from '../../../src/reporters/parts/prose.ts';

const shown = (prose: string) =>
  renderProse(
    prose,
    (text) => text,
    (text) => `[${text}]`,
  );

describe('prose into plain text and code', () => {
  test.each([
    ['no code at all', 'no code at all'],
    ['`a` is now `b`.', '[a] is now [b].'],
    ['from `` to `x`', 'from [] to [x]'],
    ['a backtick ` alone', 'a backtick ` alone'],
    ['`a` and ` alone', '[a] and ` alone'],
    ['two\nlines `a\u202E`', String.raw`two\u{a}lines [a\u{202e}]`],
    ['', ''],
  ])('%j', (prose, expected) => {
    expect(shown(prose)).toBe(expected);
  });
});
