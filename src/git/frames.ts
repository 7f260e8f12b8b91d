/** One object as `git cat-file --batch` hands it over. */
export interface GitObject {
  readonly type: string;
  readonly size: number;
  /** Undefined where the object is past the bound. */
  readonly bytes: Buffer | undefined;
}

/** An object on its way in; the line end that follows its content counts as `missing` too. */
interface Incoming {
  readonly type: string;
  readonly size: number;
  readonly parts: Buffer[];
  missing: number;
}

const LINE_END = 0x0a;

/**
 * Cuts the output of `git cat-file --batch` into its answers, whatever the chunks it comes in.
 * `deliver` gets undefined for an object that git does not have. Content past `largest` is skipped, never held.
 */
export class Frames {
  readonly #deliver: (object: GitObject | undefined) => void;
  readonly #largest: number;
  #header = '';
  #incoming: Incoming | undefined;

  constructor(deliver: (object: GitObject | undefined) => void, largest: number) {
    this.#deliver = deliver;
    this.#largest = largest;
  }

  /** Takes the next chunk of output. */
  push(chunk: Buffer): void {
    let rest = chunk;
    while (rest.length > 0)
      rest = this.#incoming === undefined ? this.#readHeader(rest) : this.#readBody(rest, this.#incoming);
  }

  #readHeader(chunk: Buffer): Buffer {
    const end = chunk.indexOf(LINE_END);
    this.#header += chunk.toString('latin1', 0, end === -1 ? chunk.length : end);
    if (end === -1) return Buffer.alloc(0);
    const [, type, size] = /^\S+ (\w+) (\d+)$/.exec(this.#header) ?? [];
    this.#header = '';
    if (type === undefined) this.#deliver(undefined);
    else this.#incoming = { type, size: Number(size), parts: [], missing: Number(size) + 1 };
    return chunk.subarray(end + 1);
  }

  #readBody(chunk: Buffer, incoming: Incoming): Buffer {
    const { type, size, parts } = incoming;
    const part = chunk.subarray(0, incoming.missing);
    if (size <= this.#largest) parts.push(part);
    incoming.missing -= part.length;
    if (incoming.missing === 0) {
      this.#incoming = undefined;
      this.#deliver({ type, size, bytes: size <= this.#largest ? whole(parts, size) : undefined });
    }
    return chunk.subarray(part.length);
  }
}

/** What came in one piece is not copied. */
function whole(parts: readonly Buffer[], size: number): Buffer {
  const [first] = parts;
  return first !== undefined && parts.length === 1 ? first.subarray(0, size) : Buffer.concat(parts, size);
}
