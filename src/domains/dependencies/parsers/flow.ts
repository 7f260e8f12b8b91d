/** Flow collections of YAML, `[{ uses: a/b@v1 }]`, told as the outline tells blocks. */
import type { OutlineNode } from './outline-node.ts';

/** Where a flow collection stands: the lines of its file, and the column at which it begins in one of them. */
export interface FlowStart {
  readonly lines: readonly string[];
  /** Counted from 0. */
  readonly line: number;
  readonly column: number;
}

export interface Flow {
  /** The keys and items, in their order, the outermost below `holder`. */
  readonly nodes: readonly OutlineNode[];
  /** The line it ends in, counted from 0. */
  readonly last: number;
}

/** A longer one is data. */
const LONGEST = 20_000;
/** Quoted texts, comments, marks, and plain texts up to the next of them; a template's action is part of a text. */
const TOKEN =
  /"(?:[^"\\]|\\[^])*"|'(?:[^']|'')*'|(?<=\s)#[^\n]*|[[\]},]|\{(?!\{)|:(?=[\s,[\]{}]|$)|(?:\{\{[^\n]{0,500}?\}\}|:(?![\s,[\]{}]|$)|[^\s,[\]{}:])+(?:[ \t]+(?:\{\{[^\n]{0,500}?\}\}|[^\s,[\]{}:#]|:(?![\s,[\]{}]|$))+)*|\n/y;
const BLANKS = /[ \t\r]*/y;

/** Reads the collection that begins at a place, below `holder`. Undefined where it never ends, is too long, or is none. */
export function readFlow({ lines, line, column }: FlowStart, holder: OutlineNode): Flow | undefined {
  const text = textFrom(lines, line, column);
  const before = holder.children.length;
  const reader = new FlowReader(holder, line);
  for (let at = 0; at < text.length;) {
    BLANKS.lastIndex = at;
    at += BLANKS.exec(text)?.[0].length ?? 0;
    TOKEN.lastIndex = at;
    const [token] = TOKEN.exec(text) ?? [];
    if (token === undefined || !reader.take(token)) break;
    if (reader.isDone) return { nodes: commented(reader.nodes, lines), last: reader.line };
    at += token.length;
  }
  holder.children.length = before;
  return undefined;
}

function textFrom(lines: readonly string[], line: number, column: number): string {
  let text = (lines[line] ?? '').slice(column);
  for (let next = line + 1; next < lines.length && text.length < LONGEST; next++) text += `\n${lines[next]}`;
  return text.slice(0, LONGEST);
}

type Writable = { -readonly [K in keyof OutlineNode]: OutlineNode[K] };

interface Open {
  readonly node: OutlineNode;
  readonly isList: boolean;
}

class FlowReader {
  readonly nodes: Writable[] = [];
  readonly #holder: OutlineNode;
  readonly #open: Open[] = [];
  #line: number;
  #hasBegun = false;
  /** The key that waits for its value, once its colon is read; before that, a text that may be a key. */
  #entry: Writable | undefined;
  #waits = false;

  constructor(holder: OutlineNode, line: number) {
    this.#holder = holder;
    this.#line = line;
  }

  get isDone(): boolean {
    return this.#hasBegun && this.#open.length === 0;
  }

  /** The line it has come to, counted from 0. */
  get line(): number {
    return this.#line;
  }

  /** Takes one token. False where none like it may stand. */
  take(token: string): boolean {
    if (token === '\n') this.#line++;
    else if (token === '[' || token === '{') return this.#begin(token === '[');
    else if (token === ']' || token === '}') return this.#end(token === ']');
    else if (token === ',') this.#entry = undefined;
    else if (token === ':') this.#waits = this.#entry !== undefined;
    else if (!token.startsWith('#')) this.#text(unquoted(token));
    if (token === ',') this.#waits = false;
    return true;
  }

  #begin(isList: boolean): boolean {
    const inList = this.#open.at(-1)?.isList;
    const node = this.#hasBegun ? (this.#waits ? this.#entry : inList && this.#add('-', '')) : this.#holder;
    this.#hasBegun = true;
    if (!node) return false;
    this.#open.push({ node, isList });
    [this.#entry, this.#waits] = [undefined, false];
    return true;
  }

  #end(isList: boolean): boolean {
    [this.#entry, this.#waits] = [undefined, false];
    const isOpen = this.#open.at(-1)?.isList === isList;
    if (isOpen) this.#open.pop();
    return isOpen;
  }

  #text(text: string): void {
    if (this.#waits && this.#entry) this.#entry.value = text;
    else this.#entry = this.#open.at(-1)?.isList ? this.#add('-', text) : this.#add(text, '');
    this.#waits = false;
  }

  #add(key: string, value: string): Writable {
    const parent = this.#open.at(-1)?.node ?? this.#holder;
    const place = { line: this.#line + 1, indent: this.#holder.indent + this.#open.length };
    const node: Writable = { key, value, comment: '', ...place, parent, children: [] };
    parent.children.push(node);
    this.nodes.push(node);
    return node;
  }
}

const unquoted = (text: string): string => (/^(["'])[^]*\1$/.test(text) ? text.slice(1, -1) : text);

/** A comment at the end of a line is about what stands in it. */
function commented(nodes: readonly Writable[], lines: readonly string[]): readonly OutlineNode[] {
  for (const node of nodes) {
    const line = lines[node.line - 1] ?? '';
    const at = line.search(/\s#[^"'\]}]*$/);
    if (at >= 0) node.comment = line.slice(at + 2).trim();
  }
  return nodes;
}
