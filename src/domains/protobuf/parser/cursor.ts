import { Unreadable } from '../../../core/errors.ts';
import { shorten } from '../../../core/present.ts';
import type { Span } from '../model.ts';
import { Tokens, type TokenKind } from './tokens.ts';

/** protoc itself stops at about 30; what nests deeper than this is an attack. */
const DEEPEST = 100;
const LONGEST_QUOTE = 40;

/** A token, by its index. */
export type Place = number;

/** Reads tokens one by one, with as much look-ahead as asked for. Whatever does not fit throws `Unreadable`. */
export class Cursor {
  readonly #tokens: Tokens;
  #at: Place = 0;
  #depth = 0;

  constructor(text: string) {
    this.#tokens = new Tokens(text);
  }

  /** Where it stands, to come back to. */
  get place(): Place {
    return this.#at;
  }

  get kind(): TokenKind {
    return this.#tokens.kind(this.#at);
  }

  get text(): string {
    return this.#tokens.text(this.#at);
  }

  get line(): number {
    return this.#tokens.line(this.#at);
  }

  /** The offset just past the token that stands next. */
  get end(): number {
    return this.#tokens.end(this.#at);
  }

  /** The offset just past the token that was read last; 0 before any was. */
  get lastEnd(): number {
    return this.#at === 0 ? 0 : this.#tokens.end(this.#at - 1);
  }

  /** Passes over one token. */
  skip(): void {
    this.#at++;
  }

  next(): string {
    const { text } = this;
    this.#at++;
    return text;
  }

  /**
   * Gives up on a declaration that began at a place: goes on at the next line after it that starts, unindented,
   * with one of these words. (Braces tell nothing there: one of them may be what is missing.)
   */
  resumeAfter(place: Place, words: ReadonlySet<string>): void {
    this.#depth = 0;
    this.#at = place + 1;
    while (this.kind !== 'end' && !(this.#startsLine() && words.has(this.text))) this.#at++;
  }

  #startsLine(): boolean {
    const start = this.#tokens.start(this.#at);
    return start === 0 || this.#tokens.slice(start - 1, start) === '\n';
  }

  is(text: string, ahead = 0): boolean {
    return this.#tokens.is(this.#at + ahead, text);
  }

  /** Whether a token ahead follows the one before it without a gap. */
  adjoins(ahead: number): boolean {
    return this.#tokens.start(this.#at + ahead) === this.#tokens.end(this.#at + ahead - 1);
  }

  /** Reads the token where it has this text. */
  accept(text: string): boolean {
    if (!this.is(text)) return false;
    this.#at++;
    return true;
  }

  expect(text: string): void {
    if (!this.accept(text)) this.fail(`"${text}"`);
  }

  word(what: string): string {
    return this.kind === 'word' ? this.next() : this.fail(what);
  }

  /** A name with dots, `.acme.v1.User`; blanks and comments around the dots are dropped. */
  name(what: string): string {
    const first = this.#at;
    this.accept('.');
    do {
      if (this.kind !== 'word') return this.fail(what);
      this.#at++;
    } while (this.accept('.'));
    return this.#tokens.joined(first, this.#at);
  }

  /** One string, or several in a row that are one. */
  string(what: string): string {
    if (this.kind !== 'string') return this.fail(what);
    let text = '';
    while (this.kind === 'string') text += this.next();
    return text;
  }

  integer(what: string): number {
    const negative = this.accept('-');
    const value = this.kind === 'number' ? integerOf(this.text) : NaN;
    if (!Number.isSafeInteger(value)) return this.fail(what);
    this.#at++;
    return negative ? -value : value;
  }

  /** Runs a parser one level deeper. */
  nested<T>(parse: () => T): T {
    if (++this.#depth > DEEPEST) {
      const { line } = this;
      throw new Unreadable(`line ${line}: nested deeper than ${DEEPEST} levels`, line);
    }
    const result = parse();
    this.#depth--;
    return result;
  }

  /** The package of the whole file, read ahead: its statement may follow what it names. Empty where there is none. */
  packageName(): string {
    let depth = 0;
    for (let index = 0; index < this.#tokens.length; index++) {
      if (this.#tokens.is(index, '{')) depth++;
      else if (this.#tokens.is(index, '}')) depth--;
      else if (depth === 0 && this.#tokens.is(index, 'package')) return this.#nameAt(index + 1);
    }
    return '';
  }

  #nameAt(index: number): string {
    let end = index;
    while (this.#tokens.kind(end) === 'word' || this.#tokens.is(end, '.')) end++;
    return this.#tokens.joined(index, end);
  }

  /** Whether the whole file has a word otherwise than as the name of a field or value, `word = 1`. */
  uses(word: string): boolean {
    const tokens = this.#tokens;
    for (let index = 0; index < tokens.length; index++)
      if (tokens.is(index, word) && !(tokens.is(index + 1, '=') && tokens.kind(index + 2) === 'number')) return true;
    return false;
  }

  /** From the token at a place to the one read last. */
  spanFrom(first: Place): Span {
    const [tokens, last] = [this.#tokens, Math.max(this.#at - 1, 0)];
    return { line: tokens.line(first), endLine: tokens.line(last), start: tokens.start(first), end: this.lastEnd };
  }

  fail(expected: string): never {
    const { kind, text, line } = this;
    const found = kind === 'end' ? 'the end of the file' : `"${shorten(text, LONGEST_QUOTE)}"`;
    throw new Unreadable(`line ${line}: expected ${expected}, found ${found}`, line);
  }
}

const integerOf = (text: string): number =>
  /^0[0-7]+$/.test(text) ? Number.parseInt(text, 8) : /^(?:0[xX][0-9a-fA-F]+|[0-9]+)$/.test(text) ? Number(text) : NaN;
