/** Thrown where a text goes beyond what is read here, to let the full parser have it. Made once: it is no failure. */
export const BEYOND = new Error('beyond plain block YAML');

export function giveUp(): never {
  throw BEYOND;
}

/** Walks the lines of a document that say something: neither empty ones nor comments. */
export class Cursor {
  /** The column the current content begins at; -1 past the end. */
  indent = -1;
  /** The current line from there on. */
  content = '';
  readonly #lines: readonly string[];
  #index = -1;

  constructor(lines: readonly string[]) {
    this.#lines = lines;
    this.advance();
  }

  /** The number of the current line, from 1. */
  get line(): number {
    return this.#index + 1;
  }

  /** Goes on to the next line that says something. */
  advance(): void {
    for (this.#index++; this.#index < this.#lines.length; this.#index++) {
      const text = this.#lines[this.#index] ?? '';
      const indent = spacesOf(text);
      if (indent === text.length || text[indent] === '#') continue;
      if (text[indent] === '\t') giveUp();
      this.indent = indent;
      this.content = text.slice(indent);
      return;
    }
    this.indent = -1;
    this.content = '';
  }

  /** Stays on the line, and takes what stands `columns` further as a block of its own: what follows `- `. */
  enter(columns: number): void {
    this.indent += columns;
    this.content = this.content.slice(columns);
  }

  /** The lines below that are empty or stand deeper than `indent`, up to the last that is not quite empty. */
  below(indent: number): readonly string[] {
    const start = this.#index + 1;
    let end = start;
    for (let i = start; i < this.#lines.length; i++) {
      const text = this.#lines[i] ?? '';
      const spaces = spacesOf(text);
      if (spaces < text.length && spaces <= indent) break;
      if (text !== '') end = i + 1;
    }
    return this.#lines.slice(start, end);
  }

  /** Steps over some lines below, and then on. */
  skip(lines: number): void {
    this.#index += lines;
    this.advance();
  }
}

function spacesOf(text: string): number {
  let column = 0;
  while (text.codePointAt(column) === SPACE) column++;
  return column;
}

const SPACE = 32;
