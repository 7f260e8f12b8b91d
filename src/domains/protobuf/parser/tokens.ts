import { Unreadable } from '../../../core/errors.ts';

export type TokenKind = 'word' | 'number' | 'string' | 'symbol' | 'end';

/** One token. The text of a string is its decoded content; that of `end` is empty. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

const BLANKS = /[ \t\r\n\f\v\uFEFF]+/y;
const WORD = /[A-Za-z_][A-Za-z0-9_]*/y;
const NUMBER = /\.?[0-9](?:[eE][+-]|[A-Za-z0-9_.])*/y;
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

/**
 * Splits a .proto file into tokens; comments and blanks are only the gaps between them.
 * (The tokenizer of protobufjs glues a comment to the word before it, reports no offsets
 * and overflows the stack on a long string, so this is our own.)
 * Throws `Unreadable` at a string or comment that does not end.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const lexer = new Lexer(text);
  for (;;) {
    const token = lexer.next();
    tokens.push(token);
    if (token.kind === 'end') return tokens;
  }
}

class Lexer {
  readonly #text: string;
  #at = 0;
  #line = 1;

  constructor(text: string) {
    this.#text = text;
  }

  next(): Token {
    this.#skipGap();
    const char = this.#text.charAt(this.#at);
    if (char === '') return this.#token('end', '', this.#at);
    if (char === '"' || char === "'") return this.#string(char);
    const word = this.#match(WORD);
    if (word !== '') return this.#token('word', word, this.#at + word.length);
    const number = this.#match(NUMBER);
    if (number !== '') return this.#token('number', number, this.#at + number.length);
    return this.#token('symbol', char, this.#at + 1);
  }

  #token(kind: TokenKind, text: string, end: number): Token {
    const start = this.#at;
    this.#at = end;
    return { kind, text, line: this.#line, start, end };
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.#text)?.[0] ?? '';
  }

  #skipGap(): void {
    for (;;) {
      const from = this.#at;
      this.#advance(from + this.#match(BLANKS).length);
      if (this.#text.startsWith('//', this.#at)) this.#advance(this.#find('\n', this.#text.length));
      else if (this.#text.startsWith('/*', this.#at)) this.#advance(this.#endOfComment());
      if (this.#at === from) return;
    }
  }

  #endOfComment(): number {
    const end = this.#text.indexOf('*/', this.#at + 2);
    if (end < 0) throw new Unreadable(`line ${this.#line}: a comment that does not end`, this.#line);
    return end + 2;
  }

  #find(needle: string, otherwise: number): number {
    const found = this.#text.indexOf(needle, this.#at);
    return found < 0 ? otherwise : found;
  }

  #advance(to: number): void {
    for (let at = this.#at; at < to; at++) if (this.#text.charCodeAt(at) === 10) this.#line++;
    this.#at = to;
  }

  #string(quote: string): Token {
    let at = this.#at + 1;
    for (;;) {
      const char = this.#text.charAt(at);
      if (char === quote) break;
      if (char === '' || char === '\n')
        throw new Unreadable(`line ${this.#line}: a string that does not end`, this.#line);
      at += char === '\\' ? 2 : 1;
    }
    return this.#token('string', unescape(this.#text.slice(this.#at + 1, at)), at + 1);
  }
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
