import { Unreadable } from '../../../core/errors.ts';
import { shorten } from '../../../core/present.ts';
import type { Span } from '../model.ts';
import { tokenize, type Token } from './tokens.ts';

/** protoc itself stops at about 30; what nests deeper than this is an attack. */
const DEEPEST = 100;
const LONGEST_QUOTE = 40;

export type Place = number;

/** Reads tokens one by one, with as much look-ahead as asked for. Whatever does not fit throws `Unreadable`. */
export class Cursor {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #end: Token;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
    this.#tokens = tokenize(text);
    this.#end = this.#tokens.at(-1) ?? { kind: 'end', text: '', line: 1, start: 0, end: 0 };
  }

  peek(ahead = 0): Token {
    return this.#tokens[this.#at + ahead] ?? this.#end;
  }

  next(): Token {
    const token = this.peek();
    this.#at++;
    return token;
  }

  /**
   * Gives up on a declaration that began at a place: goes on at the next line after it that starts, unindented,
   * with one of these words. (Braces tell nothing there: one of them may be what is missing.)
   */
  resumeAfter(place: Place, words: ReadonlySet<string>): void {
    this.#depth = 0;
    this.#at = place + 1;
    while (this.peek().kind !== 'end' && !(this.#startsLine() && words.has(this.peek().text))) this.#at++;
  }

  #startsLine(): boolean {
    const { start } = this.peek();
    return start === 0 || this.#text[start - 1] === '\n';
  }

  /** Where it stands, to come back to. */
  get place(): Place {
    return this.#at;
  }

  /** The token that was read last; the first one before any was read. */
  get previous(): Token {
    return this.#tokens[this.#at - 1] ?? { ...this.peek(), end: 0 };
  }

  is(text: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token.text === text && (token.kind === 'symbol' || token.kind === 'word');
  }

  /** Whether a token ahead follows the one before it without a gap. */
  adjoins(ahead: number): boolean {
    return this.peek(ahead).start === this.peek(ahead - 1).end;
  }

  /** Reads the token where it has this text. */
  accept(text: string): boolean {
    if (!this.is(text)) return false;
    this.#at++;
    return true;
  }

  expect(text: string): Token {
    return this.is(text) ? this.next() : this.fail(`"${text}"`);
  }

  word(what: string): string {
    return this.peek().kind === 'word' ? this.next().text : this.fail(what);
  }

  /** A name with dots, `.acme.v1.User`; blanks and comments around the dots are dropped. */
  name(what: string): string {
    const parts = [this.accept('.') ? '.' : '', this.word(what)];
    while (this.accept('.')) parts.push('.', this.word(what));
    return parts.join('');
  }

  /** One string, or several in a row that are one. */
  string(what: string): string {
    if (this.peek().kind !== 'string') return this.fail(what);
    let text = '';
    while (this.peek().kind === 'string') text += this.next().text;
    return text;
  }

  integer(what: string): number {
    const negative = this.accept('-');
    const token = this.peek();
    const value = integerOf(token.text);
    if (token.kind !== 'number' || !Number.isSafeInteger(value)) return this.fail(what);
    this.#at++;
    return negative ? -value : value;
  }

  /** Runs a parser one level deeper. */
  nested<T>(parse: () => T): T {
    if (++this.#depth > DEEPEST) {
      const { line } = this.peek();
      throw new Unreadable(`line ${line}: nested deeper than ${DEEPEST} levels`, line);
    }
    const result = parse();
    this.#depth--;
    return result;
  }

  /** The package of the whole file, read ahead: its statement may follow what it names. Empty where there is none. */
  packageName(): string {
    let depth = 0;
    for (const [index, token] of this.#tokens.entries()) {
      if (token.text === '{' && token.kind === 'symbol') depth++;
      else if (token.text === '}' && token.kind === 'symbol') depth--;
      else if (depth === 0 && token.text === 'package' && token.kind === 'word') return this.#nameAt(index + 1);
    }
    return '';
  }

  #nameAt(index: number): string {
    let end = index;
    while (this.#tokens[end]?.kind === 'word' || this.#tokens[end]?.text === '.') end++;
    return this.#tokens
      .slice(index, end)
      .map((token) => token.text)
      .join('');
  }

  /** From a token to the one read last. */
  spanFrom(first: Token): Span {
    const last = this.previous;
    return { line: first.line, endLine: last.line, start: first.start, end: last.end };
  }

  fail(expected: string): never {
    const { kind, text, line } = this.peek();
    const found = kind === 'end' ? 'the end of the file' : `"${shorten(text, LONGEST_QUOTE)}"`;
    throw new Unreadable(`line ${line}: expected ${expected}, found ${found}`, line);
  }
}

const integerOf = (text: string): number =>
  /^0[0-7]+$/.test(text) ? Number.parseInt(text, 8) : /^(?:0[xX][0-9a-fA-F]+|[0-9]+)$/.test(text) ? Number(text) : NaN;
