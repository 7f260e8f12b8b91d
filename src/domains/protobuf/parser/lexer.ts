import { Unreadable } from '../../../core/errors.ts';

const NEW_LINE = 10;
const SLASH = 47;
const STAR = 42;
export const DOT = 46;
const BACKSLASH = 92;

const LARGEST_CODE = 0xffff;

/** What a character may begin or go on with, by its code: bits of `BLANK`, `LETTER` ... */
const BLANK = 1;
export const LETTER = 2;
export const DIGIT = 4;
export const QUOTE = 8;
const CLASSES = classesOf([
  [' \t\r\n\f\v\ufeff', BLANK],
  ['ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_', LETTER],
  ['0123456789', DIGIT],
  [`"'`, QUOTE],
]);

function classesOf(sets: readonly (readonly [string, number])[]): Uint8Array {
  const classes = new Uint8Array(LARGEST_CODE + 1);
  for (const [chars, bit] of sets) for (let at = 0; at < chars.length; at++) classes[chars.charCodeAt(at)] = bit;
  return classes;
}

/** The class of a character; 0 of a symbol, and past the end, where the code is NaN. */
export const classOf = (code: number): number => CLASSES[code & LARGEST_CODE] ?? 0;

/**
 * Goes through a .proto file token by token; comments and blanks are only the gaps between them.
 * (The tokenizer of protobufjs glues a comment to the word before it, reports no offsets
 * and overflows the stack on a long string, so this is our own.)
 * Throws `Unreadable` at a string or comment that does not end.
 */
export class Lexer {
  readonly #text: string;
  /** Where the token begins, where it ends, and the line it stands on. */
  start = 0;
  end = 0;
  line = 1;

  constructor(text: string) {
    this.#text = text;
  }

  /** Goes on to the next token. False where there is none: an empty one at the end of the file takes its place. */
  next(): boolean {
    this.start = this.#skipGap(this.end);
    this.end = this.start < this.#text.length ? this.#endOfToken(this.start) : this.start;
    return this.end > this.start;
  }

  #endOfToken(start: number): number {
    const code = this.#text.charCodeAt(start);
    const type = classOf(code);
    if (type === LETTER) return this.#skip(start + 1, LETTER | DIGIT);
    if (type === QUOTE) return this.#endOfString(start + 1, code);
    const isNumber = type === DIGIT || (code === DOT && classOf(this.#text.charCodeAt(start + 1)) === DIGIT);
    return isNumber ? this.#endOfNumber(start + 1) : start + 1;
  }

  #skip(from: number, classes: number): number {
    let at = from;
    while ((classOf(this.#text.charCodeAt(at)) & classes) !== 0) at++;
    return at;
  }

  /** Letters, digits and dots, and the sign of an exponent: `0x1F`, `1.5e-3`, `1f`. */
  #endOfNumber(from: number): number {
    for (let at = from; ; at++) {
      const code = this.#text.charCodeAt(at);
      if ((classOf(code) & (LETTER | DIGIT)) !== 0 || code === DOT) continue;
      if (!/[+-]/.test(this.#text.charAt(at)) || !/[eE]/.test(this.#text.charAt(at - 1))) return at;
    }
  }

  #endOfString(from: number, quote: number): number {
    for (let at = from; at < this.#text.length; at++) {
      const code = this.#text.charCodeAt(at);
      if (code === quote) return at + 1;
      if (code === NEW_LINE) break;
      if (code === BACKSLASH) at++;
    }
    throw new Unreadable(`line ${this.line}: a string that does not end`, this.line);
  }

  /** The next offset at which neither a blank nor a comment stands. */
  #skipGap(from: number): number {
    let at = from;
    for (;;) {
      const code = this.#text.charCodeAt(at);
      if (code === NEW_LINE) this.line++;
      if (classOf(code) === BLANK) at++;
      else if (code === SLASH && this.#text.charCodeAt(at + 1) === SLASH) at = this.#endOfLine(at);
      else if (code === SLASH && this.#text.charCodeAt(at + 1) === STAR) at = this.#endOfComment(at + 2);
      else return at;
    }
  }

  #endOfLine(from: number): number {
    const end = this.#text.indexOf('\n', from);
    return end < 0 ? this.#text.length : end;
  }

  #endOfComment(from: number): number {
    const end = this.#text.indexOf('*/', from);
    if (end < 0) throw new Unreadable(`line ${this.line}: a comment that does not end`, this.line);
    for (let at = from; at < end; at++) if (this.#text.charCodeAt(at) === NEW_LINE) this.line++;
    return end + 2;
  }
}
