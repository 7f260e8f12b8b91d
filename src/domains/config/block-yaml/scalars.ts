import type { ScalarNode } from '../tree.ts';
import { giveUp } from './cursor.ts';

/** The content of a scalar, and how many lines below its first it takes. */
export interface Content {
  readonly text: string;
  readonly lines: number;
}

/**
 * Each reads a scalar that begins with `first` and goes on in all of the lines `below`.
 * Undefined where it is written in a way that is left to the full parser, or is wrong.
 */
export type ReadScalar = (first: string, below: readonly string[]) => Content | undefined;

const NULL = /^(?:~|[Nn]ull|NULL)$/;
const BOOLEAN = /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/;
const NUMBER = /^(?:[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?|0o[0-7]+|0x[\da-fA-F]+)$/;

/** What the core schema of YAML 1.2 makes of a plain scalar: https://yaml.org/spec/1.2.2/#103-core-schema. */
export function typed(text: string): ScalarNode['value'] {
  if (!/^[-+.~\dnNtTfF]/.test(text)) return text;
  if (NULL.test(text)) return null;
  if (BOOLEAN.test(text)) return /^t/i.test(text);
  return NUMBER.test(text) ? Number(text) : text;
}

/** `text`, over several lines too; `.inf`, `.nan` and empty lines within are left to the full parser. */
export const readPlain: ReadScalar = (first, below) => {
  const parts: string[] = [];
  for (const line of [first, ...below]) {
    const comment = line.search(/[ \t]#/);
    const text = trimmed(comment < 0 ? line : line.slice(0, comment));
    if (/:(?:[ \t]|$)/.test(text)) giveUp();
    if (text === '' || text.startsWith('#')) return undefined;
    parts.push(text);
    if (comment >= 0) break;
  }
  const text = parts.join(' ');
  if (parts.length <= below.length || /^[-+]?\.(?:inf|nan)$/i.test(text)) return undefined;
  return { text, lines: below.length };
};

const QUOTED = /^(?:'([^']*(?:''[^']*)*)'|"([^"\\]*(?:\\[^][^"\\]*)*)")(?:[ \t]+#.*|[ \t]*)$/;
/** Longer texts are left to the full parser, which needs no backtracking. */
const LONGEST = 100_000;

/** `'text'` and `"text"`, over several lines too; of escapes only those that JSON has as well, and spaces and line breaks. */
export const readQuoted: ReadScalar = (first, below) => {
  const written = [first, ...below].join('\n');
  const [, single, double] = written.length > LONGEST ? [] : (QUOTED.exec(written) ?? []);
  const text = single === undefined ? unescaped(double) : folded(single).replaceAll("''", "'");
  return text === undefined || (text === '' && below.length > 0) ? undefined : { text, lines: below.length };
};

/** Escapes that JSON has too, and those of a space and of the end of a line. */
const ESCAPE = /\\(?:u([\da-fA-F]{4})|(["\\/bfnrt \n]))/g;
const ESCAPED: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', '\n': '' };

/** Undefined where there are escapes of YAML's own, or characters that have to be escaped. */
function unescaped(text: string | undefined): string | undefined {
  if (text === undefined || !text.includes('\\')) return text && folded(text);
  const joined = text.includes('\n') ? joinedLines(text.split('\n')) : text;
  if (/[^\P{Cc}\n]|\\/u.test(joined.replace(ESCAPE, ''))) return undefined;
  return joined.replace(ESCAPE, (_, code: string | undefined, character = '') =>
    code === undefined ? (ESCAPED[character] ?? character) : String.fromCodePoint(Number.parseInt(code, 16)),
  );
}

/** What no text may hold: where escapes and empty space meet in a way that is left to the full parser. */
const IN_DOUBT = '\0';

/** Lines as one, like `folded`; the end of a line that is escaped stays for now. */
function joinedLines([first = '', ...others]: readonly string[]): string {
  let [text, empty] = [first, 0];
  for (const [index, line] of others.entries()) {
    const begun = line.replace(/^[ \t]+/, '');
    if (begun === '' && index < others.length - 1) empty += 1;
    else {
      text += `${gapBehind(text, empty)}${begun}`;
      empty = 0;
    }
  }
  return text;
}

function gapBehind(text: string, empty: number): string {
  if (!isOpen(text)) return /[ \t]$/.test(text) ? IN_DOUBT : '\n'.repeat(empty) || ' ';
  return empty > 0 ? IN_DOUBT : '\n';
}

/** Whether a text ends in a backslash that is not itself escaped. */
function isOpen(text: string): boolean {
  let backslashes = 0;
  while (text.at(-1 - backslashes) === '\\') backslashes++;
  return backslashes % 2 === 1;
}

/** Lines of a quoted text become one: a line break is a space, and empty lines are line breaks. */
function folded(text: string): string {
  if (!text.includes('\n')) return text;
  return text.replace(/[ \t]*\n[ \t\n]*/g, (gap) => '\n'.repeat(gap.split('\n').length - 2) || ' ');
}

/** `|` and the lines below as they stand. Indentation that is told, or not that of the first line, is left to the full parser. */
export const readLiteral: ReadScalar = (first, below) => {
  const [, chomp] = /^\|(-?)(?:[ \t]+#.*|[ \t]*)$/.exec(first) ?? [];
  const lines = dedented(below);
  if (chomp === undefined || lines === undefined) return undefined;
  return { text: lines.join('\n') + (chomp === '' ? '\n' : ''), lines: below.length };
};

/** Lines without the indentation of the first; undefined where one has less, or the first or last is empty. */
function dedented(lines: readonly string[]): readonly string[] | undefined {
  const indent = /^ +(?=[^ ])/.exec(lines[0] ?? '')?.[0];
  if (indent === undefined || /^ *$/.test(lines.at(-1) ?? '')) return undefined;
  const isEven = lines.every((line) => line.startsWith(indent) || indent.startsWith(line));
  return isEven ? lines.map((line) => line.slice(indent.length)) : undefined;
}

const trimmed = (text: string): string => text.replace(/^[ \t]+/, '').replace(/(?<![ \t])[ \t]+$/, '');
