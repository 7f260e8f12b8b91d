import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wrapProse } from '../../../src/reporters/parts/wrap.ts';

const wrap = (prose: string, width: number) =>
  wrapProse(prose, width, (style, text) => (style === 'strong' ? `*${text}*` : text));

describe('prose in lines', () => {
  test.each([
    ['one two three', 7, ['one two', 'three']],
    ['one two three', 80, ['one two three']],
    ['keep (`a`), together', 10, ['keep (*a*),', 'together']],
    ['code `with blanks` keeps its marks', 80, ['code *`with* *blanks`* keeps its marks']],
    ['an empty `` too', 80, ['an empty *``* too']],
    ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['   ', 10, []],
  ])('%j at %d', (prose, width, lines) => {
    expect(wrap(prose, width)).toEqual(lines);
  });

  test('no word is lost, and no line too long', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z` ]{0,80}$/), fc.integer({ min: 1, max: 40 }), (prose, width) => {
        const lines = wrapProse(prose, width, (_, text) => text);
        expect(lines.filter((line) => line.length > width)).toEqual([]);
        const letters = (text: string) => text.replaceAll(/[^a-z]/g, '');
        expect(letters(lines.join(''))).toBe(letters(prose));
      }),
    );
  });
});
