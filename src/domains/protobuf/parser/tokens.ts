import { Unreadable } from '../../../core/errors.ts';
import { classOf, DIGIT, DOT, Lexer, LETTER, QUOTE } from './lexer.ts';

export type TokenKind = 'word' | 'number' | 'string' | 'symbol' | 'end';

const ESCAPE = /\\(?:[xX][0-9a-fA-F]{1,2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0-7]{1,3}|[^])/g;
const CONTROLS = new Map([
  ['a', '\x07'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
]);

/** Characters per token in schemas whose comments are short. */
const CHARACTERS_PER_TOKEN = 6;

/**
 * The tokens of a .proto file, by index: three numbers each, since a schema has millions of them and most are read once.
 * The last one, of kind `end`, is empty; an index past it is taken for it.
 */
export class Tokens {
  readonly #text: string;
  #starts: Uint32Array;
  #ends: Uint32Array;
  #lines: Uint32Array;
  #length = 0;

  /** Throws `Unreadable` at a string or comment that does not end. */
  constructor(text: string) {
    this.#text = text;
    const room = Math.ceil(text.length / CHARACTERS_PER_TOKEN) + 1;
    this.#starts = new Uint32Array(room);
    this.#ends = new Uint32Array(room);
    this.#lines = new Uint32Array(room);
    const lexer = new Lexer(text);
    while (lexer.next()) this.#add(lexer);
    this.#add(lexer);
  }

  #add({ start, end, line }: Lexer): void {
    const at = this.#length++;
    if (at === this.#starts.length) this.#grow();
    this.#starts[at] = start;
    this.#ends[at] = end;
    this.#lines[at] = line;
  }

  #grow(): void {
    this.#starts = twice(this.#starts);
    this.#ends = twice(this.#ends);
    this.#lines = twice(this.#lines);
  }

  get length(): number {
    return this.#length;
  }

  kind(index: number): TokenKind {
    const [start, end] = [this.start(index), this.end(index)];
    if (start === end) return 'end';
    const code = this.#text.charCodeAt(start);
    const type = classOf(code);
    if (type === LETTER) return 'word';
    if (type === DIGIT || (code === DOT && end - start > 1)) return 'number';
    return type === QUOTE ? 'string' : 'symbol';
  }

  start(index: number): number {
    return this.#starts[Math.min(index, this.#length - 1)] ?? 0;
  }

  end(index: number): number {
    return this.#ends[Math.min(index, this.#length - 1)] ?? 0;
  }

  line(index: number): number {
    return this.#lines[Math.min(index, this.#length - 1)] ?? 1;
  }

  /** As it stands in the file, quotes included. */
  raw(index: number): string {
    return this.#text.slice(this.start(index), this.end(index));
  }

  /** The content of a string, decoded; of any other token its raw text. */
  text(index: number): string {
    const raw = this.raw(index);
    return this.kind(index) === 'string' ? unescape(raw.slice(1, -1)) : raw;
  }

  /** Whether a token is this word or symbol. */
  is(index: number, text: string): boolean {
    const start = this.start(index);
    return this.end(index) - start === text.length && this.#text.startsWith(text, start);
  }

  /** The text of several tokens, without what stands between them. */
  joined(from: number, to: number): string {
    let length = 0;
    for (let index = from; index < to; index++) length += this.end(index) - this.start(index);
    const whole = this.#text.slice(this.start(from), this.end(to - 1));
    if (whole.length === length) return whole;
    return Array.from({ length: to - from }, (_, at) => this.raw(from + at)).join('');
  }

  /** The text between two offsets. */
  slice(start: number, end: number): string {
    return this.#text.slice(start, end);
  }
}

/** Whether two files differ in comments and blanks alone. False where one of them cannot be read. */
export function sameTokens(before: string, after: string): boolean {
  const [ours, theirs] = [new Lexer(before), new Lexer(after)];
  try {
    for (;;) {
      const more = ours.next();
      if (theirs.next() !== more) return false;
      if (!more) return true;
      if (before.slice(ours.start, ours.end) !== after.slice(theirs.start, theirs.end)) return false;
    }
  } catch (error) {
    if (error instanceof Unreadable) return false;
    throw error;
  }
}

function twice(numbers: Uint32Array): Uint32Array {
  const more = new Uint32Array(numbers.length * 2);
  more.set(numbers);
  return more;
}

const unescape = (text: string): string => (text.includes('\\') ? text.replace(ESCAPE, unescapeOne) : text);

/** `\n`, `\x41`, `\u00e9` or `\101`. */
function unescapeOne(escape: string): string {
  const body = escape.slice(1);
  if (/^[xXuU]./.test(body)) return codePoint(Number.parseInt(body.slice(1), 16));
  if (/^[0-7]/.test(body)) return codePoint(Number.parseInt(body, 8));
  return CONTROLS.get(body) ?? body;
}

const codePoint = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD');
