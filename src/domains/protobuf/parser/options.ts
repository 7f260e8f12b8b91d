import type { Options, OptionValue } from '../model.ts';
import type { Cursor } from './cursor.ts';

/** Paths are kept for each value, so endless ones would cost more than the file. */
const LONGEST_PATH = 1000;

/** What most elements have. */
export const NO_OPTIONS: Options = new Map();

/** Gathers the options of one element, flattened: the n-th value of one path is `path[n]`, the first plain `path`. */
export class OptionSet {
  #values: Map<string, OptionValue> | undefined;
  /** The first path that was claimed: most elements have one option, and need no map. */
  #first: string | undefined;
  #times: Map<string, number> | undefined;

  get values(): Options {
    return this.#values ?? NO_OPTIONS;
  }

  /** The name under which one more value of a path is kept. */
  claim(path: string, cursor: Cursor): string {
    if (path.length > LONGEST_PATH) cursor.fail('fewer or shorter names in one option');
    if (this.#first === undefined) {
      this.#first = path;
      return path;
    }
    this.#times ??= new Map([[this.#first, 1]]);
    const times = this.#times.get(path) ?? 0;
    this.#times.set(path, times + 1);
    return times === 0 ? path : `${path}[${times}]`;
  }

  put(path: string, value: string, line: number): void {
    this.#values ??= new Map();
    this.#values.set(path, { value, line });
  }
}

/** `option name = value;`, after the word `option`. */
export function parseOptionStatement(cursor: Cursor, options: OptionSet): void {
  parseOption(cursor, options);
  cursor.expect(';');
}

/** `[name = value, ...]` where there is one. */
export function parseBracketOptions(cursor: Cursor): Options {
  if (!cursor.accept('[')) return NO_OPTIONS;
  const options = new OptionSet();
  do parseOption(cursor, options);
  while (cursor.accept(','));
  cursor.expect(']');
  return options.values;
}

function parseOption(cursor: Cursor, options: OptionSet): void {
  const name = optionName(cursor);
  cursor.expect('=');
  const path = options.claim(name, cursor);
  if (cursor.is('{')) aggregate(cursor, options, path);
  else scalar(cursor, options, path);
}

function optionName(cursor: Cursor): string {
  let name = optionNamePart(cursor);
  while (cursor.accept('.')) name += `.${optionNamePart(cursor)}`;
  return name;
}

function optionNamePart(cursor: Cursor): string {
  if (!cursor.accept('(')) return cursor.word('an option name');
  const name = cursor.name('an option name');
  cursor.expect(')');
  return `(${name.startsWith('.') ? name.slice(1) : name})`;
}

function scalar(cursor: Cursor, options: OptionSet, path: string): void {
  const { line } = cursor;
  options.put(path, scalarText(cursor), line);
}

function scalarText(cursor: Cursor): string {
  if (cursor.kind === 'string') return JSON.stringify(cursor.string('a value'));
  const sign = cursor.accept('-') ? '-' : '';
  if (sign === '') cursor.accept('+');
  if (cursor.kind === 'number') return sign + canonicalNumber(cursor.next());
  return sign + cursor.name('a value');
}

/** `0x10` and `16` are one number; what a double cannot hold exactly stays as written. */
function canonicalNumber(text: string): string {
  const value = /^0[0-7]+$/.test(text) ? Number.parseInt(text, 8) : Number(text.replace(/[fF]$/, ''));
  return Number.isNaN(value) || (Number.isInteger(value) && !Number.isSafeInteger(value)) ? text : String(value);
}

/** A message value in text format: `{ name: value other { ... } }`, or the same between `<` and `>`. */
function aggregate(cursor: Cursor, options: OptionSet, path: string): void {
  const { line } = cursor;
  const close = cursor.next() === '<' ? '>' : '}';
  if (cursor.is(close)) options.put(path, '{}', line);
  cursor.nested(() => {
    while (!cursor.accept(close)) {
      const name = aggregateName(cursor);
      const colon = cursor.accept(':');
      if (!colon && !opensMessage(cursor) && !cursor.is('[')) cursor.fail('":"');
      fieldValue(cursor, options, `${path}.${name}`);
      if (!cursor.accept(',')) cursor.accept(';');
    }
  });
}

const opensMessage = (cursor: Cursor): boolean => cursor.is('{') || cursor.is('<');

function aggregateName(cursor: Cursor): string {
  if (!cursor.accept('[')) return cursor.word('a field name');
  let name = cursor.name('an extension name');
  while (cursor.accept('/')) name += `/${cursor.name('a type name')}`;
  cursor.expect(']');
  return `(${name})`;
}

function fieldValue(cursor: Cursor, options: OptionSet, path: string): void {
  if (opensMessage(cursor)) aggregate(cursor, options, options.claim(path, cursor));
  else if (cursor.is('[')) list(cursor, options, path);
  else scalar(cursor, options, options.claim(path, cursor));
}

function list(cursor: Cursor, options: OptionSet, path: string): void {
  cursor.expect('[');
  if (cursor.accept(']')) return;
  cursor.nested(() => {
    do fieldValue(cursor, options, path);
    while (cursor.accept(','));
  });
  cursor.expect(']');
}
