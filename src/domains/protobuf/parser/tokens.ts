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

/** Characters per token in schemas whose comments are of the usual length. */
const CHARACTERS_PER_TOKEN = 12;

/** The numbers that are kept of a token: where it starts, where it ends, and its line. */
const [START, END, LINE, WIDTH] = [0, 1, 2, 3];

/**
 * The tokens of a .proto file, by index: three numbers each, since a schema has millions of them and most are read once.
 * The last one, of kind `end`, is empty; an index past it is taken for it.
 */
export class Tokens {
  readonly #text: string;
  readonly #numbers: Uint32Array;
  readonly length: number;

  /** Throws `Unreadable` at a string or comment that does not end. */
  constructor(text: string) {
    this.#text = text;
    const lexer = new Lexer(text);
    let numbers = new Uint32Array(WIDTH * Math.ceil(text.length / CHARACTERS_PER_TOKEN + 1));
    let length = 0;
    for (let more = true; more; length++) {
      more = lexer.next();
      const at = WIDTH * length;
      if (at === numbers.length) numbers = twice(numbers);
      numbers[at + START] = lexer.start;
      numbers[at + END] = lexer.end;
      numbers[at + LINE] = lexer.line;
    }
    this.#numbers = numbers;
    this.length = length;
  }

  kind(index: number): TokenKind {
    const start = this.start(index);
    const end = this.end(index);
    if (start === end) return 'end';
    const code = this.#text.charCodeAt(start);
    const type = classOf(code);
    if (type === LETTER) return 'word';
    if (type === DIGIT || (code === DOT && end - start > 1)) return 'number';
    return type === QUOTE ? 'string' : 'symbol';
  }

  start(index: number): number {
    return this.#number(index, START);
  }

  end(index: number): number {
    return this.#number(index, END);
  }

  line(index: number): number {
    return this.#number(index, LINE);
  }

  #number(index: number, which: number): number {
    return this.#numbers[WIDTH * Math.min(index, this.length - 1) + which] ?? 0;
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

function twice(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
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
