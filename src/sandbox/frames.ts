/** How parent and child speak: frames of a small JSON head and a body of plain text, each behind its length. */

export interface Frame {
  /** Parsed JSON of whatever shape. */
  readonly head: unknown;
  readonly body: string;
}

/** Something was said that nobody honest says: a broken frame, an unknown word, a reference to nothing. */
export class Garbled extends Error {
  constructor(what: string, options?: ErrorOptions) {
    super(what, options);
    this.name = 'Garbled';
  }
}

const PREFIX = 8;
/** Heads hold words and numbers only; whatever can be long is a body. */
const LARGEST_HEAD = 1024;

/** One frame as bytes. */
export function encode(head: object, body = ''): Buffer {
  const words = JSON.stringify(head);
  const lengths = [Buffer.byteLength(words), Buffer.byteLength(body)] as const;
  const bytes = Buffer.allocUnsafe(PREFIX + lengths[0] + lengths[1]);
  bytes.writeUInt32LE(lengths[0], 0);
  bytes.writeUInt32LE(lengths[1], 4);
  bytes.write(words, PREFIX);
  bytes.write(body, PREFIX + lengths[0]);
  return bytes;
}

/**
 * Cuts a stream into frames, whatever the chunks it comes in. Throws `Garbled` for a head that is no JSON and for lengths
 * past the bounds, before anything of such a length is held. What is left of a frame at the end is dropped.
 */
export async function* framesOf(chunks: AsyncIterable<Buffer>, largestBody: number): AsyncGenerator<Frame> {
  let parts: Buffer[] = [];
  let [held, wanted] = [0, PREFIX];
  for await (const chunk of chunks) {
    parts.push(chunk);
    held += chunk.length;
    if (held < wanted) continue;
    let rest = parts.length === 1 ? chunk : Buffer.concat(parts);
    for (;;) {
      wanted = lengthOf(rest, largestBody);
      if (rest.length < wanted) break;
      yield decode(rest.subarray(0, wanted));
      rest = rest.subarray(wanted);
    }
    parts = [rest];
    held = rest.length;
  }
}

/** How many bytes the frame takes that begins here, as far as they tell. */
function lengthOf(bytes: Buffer, largestBody: number): number {
  if (bytes.length < PREFIX) return PREFIX;
  const [head, body] = [bytes.readUInt32LE(0), bytes.readUInt32LE(4)];
  if (head > LARGEST_HEAD || body > largestBody) throw new Garbled(`a frame of ${head} and ${body} bytes`);
  return PREFIX + head + body;
}

function decode(bytes: Buffer): Frame {
  const end = PREFIX + bytes.readUInt32LE(0);
  return { head: parseJson(bytes.toString('utf8', PREFIX, end)), body: bytes.toString('utf8', end) };
}

/** JSON of whatever shape. Throws `Garbled` for what is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Garbled('it is no JSON', { cause });
  }
}
