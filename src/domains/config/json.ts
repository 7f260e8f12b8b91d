/** JSON as configuration files have it: comments, trailing commas and a byte order mark are no mistakes. */
import { createScanner, type JSONScanner } from 'jsonc-parser';
import { Unreadable } from '../../core/errors.ts';
import type { Mark } from './documents.ts';
import { entriesInto, mapOf, measured } from './growth.ts';
import { LIMITS } from './limits.ts';
import type { Planted } from './plant.ts';
import type { ConfigNode, ScalarNode } from './tree.ts';

/** The scanner's numbers for tokens; its own names for them are lost when types are. */
const TOKENS = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  comma: 5,
  colon: 6,
  null: 7,
  true: 8,
  false: 9,
  string: 10,
  number: 11,
  end: 17,
} as const;

/** Reads a JSON text; undefined for an empty one. Throws `Unreadable` for what is no JSON, or past a limit. */
export function readJson(text: string): Planted | undefined {
  const reader = new JsonReader(createScanner(text.replace(/^\ufeff/, ''), true));
  return reader.isAtEnd ? undefined : { root: reader.read(), duplicates: reader.duplicates };
}

class JsonReader {
  readonly duplicates: Mark[] = [];
  readonly #scanner: JSONScanner;
  #token: number;
  #nodes = 0;
  #depth = 0;

  constructor(scanner: JSONScanner) {
    this.#scanner = scanner;
    this.#token = scanner.scan();
  }

  get isAtEnd(): boolean {
    return this.#token === TOKENS.end;
  }

  read(): ConfigNode {
    const root = this.#value(this.#line);
    return this.isAtEnd ? root : this.#refuse('text follows the value');
  }

  get #line(): number {
    return this.#scanner.getTokenStartLine() + 1;
  }

  #value(line: number): ConfigNode {
    if (++this.#nodes > LIMITS.nodes) throw new Unreadable('it holds more than 200,000 values');
    if (this.#token === TOKENS.openBrace) return this.#nested(() => this.#map(line));
    if (this.#token === TOKENS.openBracket) return this.#nested(() => this.#list(line));
    return this.#scalar(line);
  }

  #nested(read: () => ConfigNode): ConfigNode {
    if (++this.#depth > LIMITS.depth) this.#refuse('it is nested more than 200 deep');
    this.#next();
    const node = read();
    this.#next();
    this.#depth--;
    return node;
  }

  #map(line: number): ConfigNode {
    const entries = new Map<string, ConfigNode>();
    const enter = entriesInto(entries, false, this.duplicates);
    while (this.#token !== TOKENS.closeBrace) {
      if (this.#token !== TOKENS.string) this.#refuse('a key is expected');
      const [name, keyLine] = [this.#scanner.getTokenValue(), this.#line];
      if (this.#next() !== TOKENS.colon) this.#refuse('a colon is expected');
      this.#next();
      enter(name, this.#value(keyLine), keyLine);
      this.#comma(TOKENS.closeBrace);
    }
    return mapOf(entries, line, this.#line);
  }

  #list(line: number): ConfigNode {
    const items: ConfigNode[] = [];
    while (this.#token !== TOKENS.closeBracket) {
      items.push(this.#value(this.#line));
      this.#comma(TOKENS.closeBracket);
    }
    return { kind: 'list', items, line, endLine: this.#line, ...measured(items) };
  }

  #comma(close: number): void {
    if (this.#token === TOKENS.comma) this.#next();
    else if (this.#token !== close) this.#refuse('a comma is expected');
  }

  #scalar(line: number): ScalarNode {
    const written = this.#scanner.getTokenValue();
    const value = VALUES.get(this.#token)?.(written);
    if (value === undefined || this.#isBroken()) this.#refuse('a value is expected');
    const endLine = this.#line;
    this.#next();
    return {
      kind: 'scalar',
      text: written,
      value: value ?? null,
      line,
      endLine,
      contentLine: endLine,
      size: 1,
      depth: 1,
    };
  }

  #isBroken(): boolean {
    const error: number = this.#scanner.getTokenError();
    return error !== 0;
  }

  /** The next token that is neither space nor a comment. */
  #next(): number {
    this.#token = this.#scanner.scan();
    return this.#token;
  }

  #refuse(reason: string): never {
    throw new Unreadable(`line ${this.#line}: ${reason}`, this.#line);
  }
}

/** What the tokens of scalars stand for. */
const VALUES: ReadonlyMap<number, (text: string) => ScalarNode['value']> = new Map<
  number,
  (text: string) => ScalarNode['value']
>([
  [TOKENS.string, (text) => text],
  [TOKENS.number, Number],
  [TOKENS.true, () => true],
  [TOKENS.false, () => false],
  [TOKENS.null, () => null],
]);
