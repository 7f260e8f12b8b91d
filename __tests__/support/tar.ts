/** An archive of texts: one file where a folder of thousands takes longer to write than what reads it. */

const BLOCK = 512;
/** Characters of a path that fit into a header as it is. */
const LONGEST = 100;

/** Packs texts by their paths. Throws for a path that is too long. Source: POSIX, "ustar interchange format". */
export const tarOf = (texts: Readonly<Record<string, string>>): Buffer =>
  Buffer.concat([...Object.entries(texts).flatMap(([path, text]) => entryOf(path, Buffer.from(text))), block(2)]);

const block = (count: number): Buffer => Buffer.alloc(count * BLOCK);

function entryOf(path: string, content: Buffer): Buffer[] {
  if (Buffer.byteLength(path) > LONGEST) throw new Error(`${path} is too long for a header`);
  const header = block(1);
  header.write(path, 0);
  header.write('0000644\0', 100);
  header.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124);
  header.write(`${'0'.repeat(11)}\0`, 136);
  header.write(`${' '.repeat(8)}0`, 148);
  header.write('ustar\x0000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return [header, content, Buffer.alloc((BLOCK - (content.length % BLOCK)) % BLOCK)];
}
