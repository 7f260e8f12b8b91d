import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesOfPath, textOfPath } from '../../src/git/names.ts';

describe('textOfPath', () => {
  test.each([
    ['plain', Buffer.from('src/a b.ts'), 'src/a b.ts'],
    ['UTF-8', Buffer.from('é/ü.yaml'), 'é/ü.yaml'],
    ['a newline stays', Buffer.from('a\nb'), 'a\nb'],
    ['a byte outside UTF-8', Buffer.from([0x61, 0xff, 0x2e]), String.raw`a\xff.`],
    ['text that looks like an escape', Buffer.from(String.raw`a\xff.`), String.raw`a\x5cxff.`],
    ['a backslash that does not', Buffer.from(String.raw`a\b`), String.raw`a\b`],
  ])('%s', (_, bytes, text) => {
    expect(textOfPath(bytes)).toBe(text);
  });

  test('bytesOfPath is its inverse, so no two paths share a text', () => {
    const piece = fc.oneof(
      fc.uint8Array({ maxLength: 4 }),
      fc.constantFrom('\\', 'x', 'ff', String.raw`\x5c`, 'é').map((text) => Buffer.from(text)),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const bytes = Buffer.concat(pieces);
        expect(bytesOfPath(textOfPath(bytes))).toEqual(bytes);
      }),
      { numRuns: 2000 },
    );
  });
});
