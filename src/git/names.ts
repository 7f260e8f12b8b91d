/** Git paths are bytes. Here they become text that any path can be told by, and bytes again. */
import { isUtf8 } from 'node:buffer';

const ESCAPED = /\\x([0-9a-f]{2})/g;

/**
 * A path as text: itself where it is UTF-8, else each byte outside ASCII as `\xNN`.
 * A backslash that would read as such an escape is escaped too, so that no two paths share a text.
 */
export function textOfPath(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8').replaceAll(ESCAPED, String.raw`\x5cx$1`);
  return bytes
    .toString('latin1')
    .replaceAll(ESCAPED, String.raw`\x5cx$1`)
    .replaceAll(/[\x80-\xff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`);
}

/** The inverse of `textOfPath`. */
export function bytesOfPath(text: string): Buffer {
  const parts = text.split(ESCAPED).map((part, index) => Buffer.from(part, index % 2 === 0 ? 'utf8' : 'hex'));
  return Buffer.concat(parts);
}
