/** One entry more in a waiver file, all else as it was. */
import { isMap, isNode, isSeq, LineCounter, parseDocument, Scalar } from 'yaml';
import { UserError } from '../core/errors.ts';
import { escapeInvisible, presentable } from '../core/present.ts';
import type { Waiver } from '../core/types.ts';
import { parseWaivers } from './load.ts';

/**
 * The text of a waiver file with one entry more, its comments and its formatting kept; a whole file where there is none.
 * Throws a `UserError` where the file is broken or has an entry for the id.
 */
export function extendWaivers(text: string | undefined, path: string, waiver: Waiver): string {
  if (text === undefined || isBlank(text)) return `${kept(text)}waivers:\n${entryOf(waiver, '  ', '\n')}`;
  const known = parseWaivers(text, path);
  refuseKnown(text, path, known, waiver);
  const wanted = [...known, waiver];
  const spliced = splice(text, waiver);
  return spliced !== undefined && holds(spliced, path, wanted) ? spliced : rewritten(text, waiver);
}

/** Whether there is nothing but comments. */
function isBlank(text: string): boolean {
  const { contents, errors } = parseDocument(text);
  return contents === null && errors.length === 0;
}

const kept = (text = ''): string => (text.trim() === '' ? '' : `${text.trimEnd()}\n`);

/** A text in double quotes, for which YAML has the escapes of JSON. */
const quoted = (text: string): string => escapeInvisible(JSON.stringify(text));

const entryOf = ({ id, reason, expires }: Waiver, indent: string, end: string): string =>
  [`${indent}- id: ${quoted(id)}`, `${indent}  reason: ${quoted(reason)}`, `${indent}  expires: ${expires}`, ''].join(
    end,
  );

function refuseKnown(text: string, path: string, known: readonly Waiver[], { id }: Waiver): void {
  const index = known.findIndex((entry) => entry.id === id);
  if (index < 0) return;
  const lines = new LineCounter();
  const node = parseDocument(text, { lineCounter: lines }).getIn(['waivers', index], true);
  const { line } = lines.linePos(isNode(node) ? (node.range?.[0] ?? 0) : 0);
  throw new UserError(
    `${path}:${line} has a waiver for \`${presentable(id)}\``,
    'Change its reason or its day there, or take it out first.',
  );
}

/** The entry set below the last one, every other byte kept; undefined where the list is not a plain block of entries. */
function splice(text: string, waiver: Waiver): string | undefined {
  const last = lastOf(parseDocument(text).get('waivers', true));
  const before = last === undefined ? '' : text.slice(text.lastIndexOf('\n', last.start) + 1, last.start);
  const [, indent] = /^( *)- +$/.exec(before) ?? [];
  if (last === undefined || indent === undefined) return undefined;
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const line = text.indexOf('\n', text.slice(0, last.stop).trimEnd().length);
  const [head, tail] = line < 0 ? [text + end, ''] : [text.slice(0, line + 1), text.slice(line + 1)];
  return `${head}${entryOf(waiver, indent, end)}${tail}`;
}

/** Where the last entry of a block begins and ends. */
function lastOf(list: unknown): { readonly start: number; readonly stop: number } | undefined {
  const last = isSeq(list) && list.flow !== true ? list.items.at(-1) : undefined;
  const [start, stop] = (isMap(last) ? last.range : undefined) ?? [];
  return start === undefined || stop === undefined ? undefined : { start, stop };
}

function holds(text: string, path: string, wanted: readonly Waiver[]): boolean {
  try {
    return JSON.stringify(parseWaivers(text, path)) === JSON.stringify(wanted);
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}

/** The document written anew: comments stay, spacing may not. */
function rewritten(text: string, { id, reason, expires }: Waiver): string {
  const document = parseDocument(text);
  const list = document.get('waivers', true);
  if (isSeq(list) && list.items.length === 0) list.flow = false;
  document.addIn(['waivers'], document.createNode({ id: inQuotes(id), reason: inQuotes(reason), expires }));
  return document.toString({ lineWidth: 0 });
}

const inQuotes = (value: string) => Object.assign(new Scalar(value), { type: Scalar.QUOTE_DOUBLE });
