/**
 * Reads YAML as most of it is written: block maps and lists, plain and quoted scalars, literal texts, comments; many times
 * as fast as the full parser. That one takes over for a single entry that is written otherwise, and for a whole document
 * where more than an entry is (anchors, odd indentation, errors). A test holds both to the same trees.
 */
import { Unreadable } from '../../../core/errors.ts';
import { compose } from '../compose.ts';
import type { Mark } from '../documents.ts';
import { entriesInto, mapOf, measured, nothing } from '../growth.ts';
import { LIMITS } from '../limits.ts';
import { unmask } from '../mask.ts';
import type { Planted } from '../plant.ts';
import { at, type ConfigNode, itemsAt } from '../tree.ts';
import { BEYOND, Cursor, giveUp } from './cursor.ts';
import { keyOf, longKeyOf, restOfItem, valueOfLongKey } from './openings.ts';
import { readLiteral, readPlain, readQuoted, type ReadScalar, typed } from './scalars.ts';

/**
 * The tree of a document's lines; undefined where it is the full parser's, which also says what is wrong, if anything is.
 * `placed` tells where a line stands in the file. Throws `Unreadable` where there are too many values.
 */
export function readBlocks(
  lines: readonly string[],
  placed: (line: number) => number,
  isTemplate: boolean,
): Planted | undefined {
  try {
    const reader = new BlockReader(new Cursor(lines), placed, isTemplate);
    return { root: reader.read(), duplicates: reader.duplicates };
  } catch (error) {
    if (error === BEYOND) return undefined;
    throw error;
  }
}

/** What other first characters stand for is the full parser's. */
const READERS: Readonly<Record<string, ReadScalar>> = { '"': readQuoted, "'": readQuoted, '|': readLiteral };
const OTHERS = new Set(',[]{}#&*!>%@`?:'.split(''));

/** Anchors and aliases reach beyond an entry. */
const ANCHOR = /(?:^|[\s,[{:?-])[&*][^\s]/;
/** What begins so is a text to its end, whatever it seems to hold. */
const TEXTS = new Set('"\'|>'.split(''));
/** Where more entries than this are the full parser's, it had better read all at once. */
const MOST_ODD_ENTRIES = 2_000;
/** As deep as it reads by itself: the full parser refuses what is much deeper. */
const DEEPEST = 90;

class BlockReader {
  readonly duplicates: Mark[] = [];
  readonly #cursor: Cursor;
  readonly #placed: (line: number) => number;
  readonly #isTemplate: boolean;
  #nodes = 0;
  #oddEntries = 0;
  #depth = 0;

  constructor(cursor: Cursor, placed: (line: number) => number, isTemplate: boolean) {
    this.#cursor = cursor;
    this.#placed = placed;
    this.#isTemplate = isTemplate;
  }

  read(): ConfigNode {
    const root = this.#block(this.#line);
    return this.#cursor.indent >= 0 ? giveUp() : root;
  }

  get #line(): number {
    return this.#placed(this.#cursor.line);
  }

  /** The map or list that begins here. `line` is that of the key that holds it. */
  #block(line: number): ConfigNode {
    if (++this.#depth > DEEPEST) giveUp();
    const isList = restOfItem(this.#cursor.content) !== undefined;
    const block = isList ? this.#list(line) : this.#map(line);
    this.#depth--;
    return block;
  }

  #map(line: number): ConfigNode {
    const cursor = this.#cursor;
    const { indent } = cursor;
    const entries = new Map<string, ConfigNode>();
    const enter = entriesInto(entries, this.#isTemplate, this.duplicates);
    let endLine = line;
    while (cursor.indent === indent && restOfItem(cursor.content) === undefined) {
      const keyLine = this.#line;
      const long = longKeyOf(cursor.content);
      const { name, rest } = long === undefined ? (keyOf(cursor.content) ?? giveUp()) : this.#longKey(long, indent);
      this.#count(2);
      const value = this.#value(rest, indent, keyLine, long !== undefined);
      enter(this.#text(name), value, keyLine);
      endLine = Math.max(value.endLine, keyLine);
    }
    return cursor.indent > indent || entries.size === 0 ? giveUp() : mapOf(entries, line, endLine);
  }

  /** `? key` on a line of its own, as long keys are written: the value follows on the next, after `: `. */
  #longKey(name: string, indent: number): { readonly name: string; readonly rest: string } {
    const cursor = this.#cursor;
    cursor.advance();
    const rest = cursor.indent === indent ? valueOfLongKey(cursor.content) : undefined;
    return rest === undefined ? giveUp() : { name, rest };
  }

  /** Only behind a long key may a map or list begin on the same line. */
  #value(rest: string, indent: number, keyLine: number, mayBeBlock: boolean): ConfigNode {
    const cursor = this.#cursor;
    if (rest === '') return this.#valueBelow(indent, keyLine);
    if (!mayBeBlock) return this.#scalar(rest, indent, keyLine);
    if (restOfItem(rest) === undefined && keyOf(rest) === undefined)
      return { ...this.#scalar(rest, indent, keyLine), line: keyLine };
    cursor.enter(cursor.content.length - rest.length);
    return this.#block(keyLine);
  }

  /** What stands below its key: a deeper block, a list that may stand as deep as the key, or nothing. */
  #valueBelow(indent: number, keyLine: number): ConfigNode {
    const cursor = this.#cursor;
    cursor.advance();
    if (cursor.indent > indent) return this.#block(keyLine);
    const isList = cursor.indent === indent && restOfItem(cursor.content) !== undefined;
    return isList ? this.#block(keyLine) : nothing(keyLine);
  }

  #list(line: number): ConfigNode {
    const cursor = this.#cursor;
    const { indent } = cursor;
    const items: ConfigNode[] = [];
    for (let rest = restOfItem(cursor.content); rest !== undefined; rest = restOfItem(cursor.content)) {
      this.#count(1);
      items.push(this.#item(rest, indent));
      if (cursor.indent !== indent) break;
    }
    if (cursor.indent > indent) giveUp();
    const endLine = items.reduce((last, item) => Math.max(last, item.endLine), line);
    return { kind: 'list', items, line, endLine, ...measured(items) };
  }

  #item(rest: string, indent: number): ConfigNode {
    const cursor = this.#cursor;
    const itemLine = this.#line;
    if (rest === '') {
      cursor.advance();
      return cursor.indent > indent ? this.#block(this.#line) : nothing(itemLine);
    }
    if (restOfItem(rest) === undefined && keyOf(rest) === undefined) return this.#scalar(rest, indent);
    cursor.enter(cursor.content.length - rest.length);
    return this.#block(itemLine);
  }

  #scalar(first: string, indent: number, keyLine?: number): ConfigNode {
    const cursor = this.#cursor;
    const opening = first.charAt(0);
    const all = cursor.below(indent);
    const content =
      OTHERS.has(opening) || /^-(?:\s|$)/.test(first)
        ? undefined
        : (READERS[opening] ?? readPlain)(first, opening === '|' ? all : withoutComments(all));
    if (content === undefined) return this.#odd(first, all, indent, keyLine);
    const line = this.#line;
    const text = this.#text(content.text);
    const value = READERS[opening] === undefined ? typed(text) : text;
    const endLine = this.#placed(cursor.line + content.lines);
    const contentLine = opening === '|' ? this.#placed(cursor.line + 1) : line;
    cursor.skip(all.length);
    return { kind: 'scalar', text, value, line, endLine, contentLine, size: 1, depth: 1 };
  }

  /** An entry for the full parser: the value of a key on `line`, or an item. */
  #odd(first: string, below: readonly string[], indent: number, line: number | undefined): ConfigNode {
    const text = [`${' '.repeat(indent)}${line === undefined ? '-' : 'x:'} ${first}`, ...below, ''].join('\n');
    if (++this.#oddEntries > MOST_ODD_ENTRIES || (!TEXTS.has(first.charAt(0)) && ANCHOR.test(text))) giveUp();
    const planted = this.#composed(text);
    const value = onlyOne(planted?.root);
    if (planted === undefined || value === undefined) return giveUp();
    this.duplicates.push(...planted.duplicates);
    this.#cursor.skip(below.length);
    this.#count(value.size);
    return line === undefined ? value : { ...value, line };
  }

  #composed(text: string): Planted | undefined {
    const above = this.#cursor.line - 1;
    try {
      return compose(text, (line) => this.#placed(above + line), this.#isTemplate)[0];
    } catch (error) {
      // Its mistakes may be those of its surroundings.
      if (error instanceof Unreadable) return giveUp();
      throw error;
    }
  }

  #text(text: string): string {
    return this.#isTemplate ? unmask(text) : text;
  }

  #count(nodes: number): void {
    this.#nodes += nodes;
    if (this.#nodes > LIMITS.nodes) throw new Unreadable('it holds more than 200,000 values');
  }
}

/** Comments that stand deeper than a scalar are no part of it. */
function withoutComments(lines: readonly string[]): readonly string[] {
  return lines.slice(0, lines.findLastIndex((line) => /^ *[^ #]/.test(line)) + 1);
}

/** The value of the map or list that the full parser was given one entry of. */
const onlyOne = (root: ConfigNode | undefined): ConfigNode | undefined =>
  root?.kind === 'map' && root.entries.size > 1 ? undefined : (at(root, 'x') ?? itemsAt(root)[0]);
