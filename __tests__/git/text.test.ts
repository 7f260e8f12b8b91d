import { describe, expect, test } from 'vitest';
import { decodeText, LARGEST, tooLarge } from '../../src/git/text.ts';

const utf16be = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();

describe('decodeText', () => {
  test.each([
    ['UTF-8', Buffer.from('a: é\n'), 'a: é\n'],
    ['nothing', Buffer.alloc(0), ''],
    ['CRLF stays', Buffer.from('a\r\nb\r\n'), 'a\r\nb\r\n'],
    ['UTF-8 with its mark', Buffer.from('\uFEFFa: 1\n'), 'a: 1\n'],
    ['UTF-16, little end first', Buffer.from('\uFEFFa: é\n', 'utf16le'), 'a: é\n'],
    ['UTF-16, big end first', utf16be('a: é\n'), 'a: é\n'],
    ['a NUL past where git looks', Buffer.from(`${'a'.repeat(8 * 1024)}\0`), `${'a'.repeat(8 * 1024)}\0`],
  ])('reads %s', (_, bytes, text) => {
    expect(decodeText(bytes)).toBe(text);
  });

  test.each([
    ['a NUL', Buffer.from('a\0b'), 'it is a binary file'],
    ['a byte outside UTF-8', Buffer.from([0x61, 0xff, 0x0a]), 'it is not UTF-8 text'],
    ['half a UTF-16 pair', Buffer.from([0xff, 0xfe, 0x00, 0xd8]), 'it is not valid UTF-16LE text'],
    ['a broken character after the UTF-8 mark', Buffer.from([0xef, 0xbb, 0xbf, 0xff]), 'it is not valid UTF-8 text'],
    [
      'a pointer to Git LFS',
      Buffer.from('version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 3\n'),
      'its content is kept in Git LFS, outside the repository',
    ],
  ])('refuses %s', (_, bytes, reason) => {
    expect(() => decodeText(bytes)).toThrow(reason);
  });
});

test('tooLarge says the size and the bound', () => {
  expect(tooLarge(LARGEST + 1).message).toBe('it is 11 MB, and files over 10 MB are not read');
});
