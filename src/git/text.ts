/** From the bytes of a file to its text, or to a plain reason why it has none. */
import { isUtf8 } from 'node:buffer';
import { Unreadable } from '../core/errors.ts';

/** The largest file that is read, in bytes. */
export const LARGEST = 10 * 1024 * 1024;

/** Where git, too, looks for the NUL that makes a file binary. */
const SNIFFED = 8 * 1024;

const BYTE_ORDER_MARKS = [
  { mark: Buffer.from([0xef, 0xbb, 0xbf]), encoding: 'utf-8' },
  { mark: Buffer.from([0xff, 0xfe]), encoding: 'utf-16le' },
  { mark: Buffer.from([0xfe, 0xff]), encoding: 'utf-16be' },
];

const LFS_POINTER = 'version https://git-lfs.github.com/spec/';

/** Decodes UTF-8, and UTF-16 that says so by its mark; the mark is left out, line ends stay. Throws `Unreadable`. */
export function decodeText(bytes: Buffer): string {
  const marked = BYTE_ORDER_MARKS.find(({ mark }) => bytes.subarray(0, mark.length).equals(mark));
  if (marked !== undefined) return decodeMarked(bytes, marked.encoding);
  if (bytes.subarray(0, SNIFFED).includes(0)) throw new Unreadable('it is a binary file');
  if (!isUtf8(bytes)) throw new Unreadable('it is not UTF-8 text');
  const text = bytes.toString('utf8');
  if (text.startsWith(LFS_POINTER)) throw new Unreadable('its content is kept in Git LFS, outside the repository');
  return text;
}

function decodeMarked(bytes: Buffer, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Unreadable(`it is not valid ${encoding.toUpperCase()} text`, 1, { cause });
  }
}

/** The error for a file past the bound. */
export const tooLarge = (size: number): Unreadable =>
  new Unreadable(`it is ${Math.ceil(size / 1024 / 1024)} MB, and files over ${LARGEST / 1024 / 1024} MB are not read`);
