import { numbering } from './numbering.ts';
import type { ConfigNode, MapNode, ScalarNode } from './tree.ts';

const NOTHING = /^\s*(?:(?:[#!;]|\/\/).*)?$/;
/** `[server]` and `[[servers]]` of TOML and INI. */
const SECTION = /^\s*\[{1,2}([^[\]]+)\]{1,2}\s*(?:#.*)?$/;
/** `listener "tcp" {` of HCL, and `tags = {`. */
const BLOCK = /^\s*([\w-]+)((?:\s+"[^"]*")*)(?:\s*=)?\s*\{\s*$/;
const BLOCK_ENDS = /^\s*\},?\s*$/;
const SETTING = /^\s*(?:export\s+)?"?([\w.-]+)"?[ \t]*=[ \t]*(.*)$/;
/** A list whose end is in a later line. */
const LIST_BEGINS = /^\[[^\]]*$/;

/** What people write nests less. */
const DEEPEST = 20;

/**
 * Reads lines of `key = value` with their sections and blocks, as Java properties, .env files, INI, plain TOML and HCL have them;
 * undefined where a line is none of it, nor a comment. `placed` turns a line of the text, from 1, into one of the file.
 */
export function readProperties(text: string, placed: (line: number) => number): MapNode | undefined {
  const lines = text.split('\n');
  const reader = new PropertiesReader();
  const isRead = lines.every((line, index) => reader.takes(line, placed(index + 1)));
  return isRead ? reader.end(placed(1), placed(lines.length)) : undefined;
}

/** A map in the making. */
interface Level {
  readonly entries: Map<string, ConfigNode>;
  readonly numbered: (name: string) => string;
  readonly line: number;
  readonly name: string;
}

class PropertiesReader {
  readonly #root = levelOf('', 1);
  /** The section, and the blocks within it, that are open. */
  #open: Level[] = [];
  #list: { readonly name: string; readonly line: number; readonly text: string } | undefined;

  /** Whether a line is one of such a file. */
  takes(text: string, line: number): boolean {
    if (this.#list !== undefined) return this.#goOn(text, this.#list);
    return NOTHING.test(text) || this.#section(text, line) || this.#block(text, line) || this.#setting(text, line);
  }

  /** What was read; undefined where nothing was, or something is still open. */
  end(line: number, endLine: number): MapNode | undefined {
    this.#close(0, endLine);
    const { entries } = this.#root;
    return entries.size === 0 || this.#list !== undefined ? undefined : mapOf(entries, line, endLine);
  }

  get #level(): Level {
    return this.#open.at(-1) ?? this.#root;
  }

  #section(text: string, line: number): boolean {
    const [, name] = SECTION.exec(text) ?? [];
    if (name === undefined) return false;
    this.#close(0, line - 1);
    this.#open.push(levelOf(name.trim(), line));
    return true;
  }

  #block(text: string, line: number): boolean {
    if (BLOCK_ENDS.test(text)) return this.#close(this.#open.length - 1, line);
    const [, type, labels = ''] = BLOCK.exec(text) ?? [];
    if (type === undefined || this.#open.length === DEEPEST) return false;
    const names = [type, ...(labels.match(/[^\s"]+/g) ?? [])];
    this.#open.push(levelOf(names.join('.'), line));
    return true;
  }

  #setting(text: string, line: number): boolean {
    const [, name, value] = SETTING.exec(text) ?? [];
    if (name === undefined || value === undefined) return false;
    if (LIST_BEGINS.test(value.trim())) this.#list = { name, line, text: value.trim() };
    else this.#level.entries.set(name, scalarOf(value.trim(), line));
    return true;
  }

  #goOn(text: string, list: { readonly name: string; readonly line: number; readonly text: string }): boolean {
    const whole = `${list.text} ${text.trim()}`;
    if (text.includes(']')) this.#level.entries.set(list.name, scalarOf(whole, list.line));
    this.#list = text.includes(']') ? undefined : { ...list, text: whole };
    return true;
  }

  /** Closes what is open, down to so many levels; false where there is nothing to close. */
  #close(depth: number, endLine: number): boolean {
    if (depth < 0) return false;
    while (this.#open.length > depth) {
      const level = this.#open.pop();
      if (level === undefined || level.entries.size === 0) continue;
      const { entries, numbered } = this.#level;
      entries.set(numbered(level.name), mapOf(level.entries, level.line, endLine));
    }
    return true;
  }
}

const levelOf = (name: string, line: number): Level => ({ entries: new Map(), numbered: numbering(), line, name });

function scalarOf(written: string, line: number): ScalarNode {
  const text = written.replace(/^(["'])(.*)\1$/, '$2');
  return { kind: 'scalar', text, value: text, line, endLine: line, contentLine: line, size: 1, depth: 1 };
}

function mapOf(entries: ReadonlyMap<string, ConfigNode>, line: number, endLine: number): MapNode {
  const below = [...entries.values()];
  return {
    kind: 'map',
    entries,
    line,
    endLine,
    size: 1 + below.reduce((sum, { size }) => sum + size, 0),
    depth: 1 + below.reduce((most, { depth }) => Math.max(most, depth), 0),
  };
}
