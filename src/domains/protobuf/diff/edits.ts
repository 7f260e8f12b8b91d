import type { Declared, EnumValue, Field } from '../model.ts';

/** Lines longer than this are nobody's to edit by hand; looking for their ends over and over would be slow. */
const LONGEST_LINE = 2000;

export function startOfLine(text: string, from: number): number {
  const earliest = Math.max(0, from - LONGEST_LINE);
  return earliest + text.slice(earliest, from).lastIndexOf('\n') + 1;
}

export function endOfLine(text: string, from: number): number {
  const end = text.slice(from, from + LONGEST_LINE).indexOf('\n');
  return end < 0 ? Math.min(text.length, from + LONGEST_LINE) : from + end;
}

/** Whether nothing but a comment stands in the rest of a line. */
export const isComment = (rest: string): boolean => /^\s*(?:\/\/.*)?$/.test(rest);

export const indentOf = (line: string): string => /^[ \t]*/.exec(line)?.[0] ?? '';

interface Lines {
  readonly start: number;
  readonly end: number;
}

/** The lines of a declaration; undefined where they hold anything else. */
function ownLines({ file: { text }, span }: Declared): Lines | undefined {
  const lines = { start: startOfLine(text, span.start), end: endOfLine(text, span.end) };
  const alone = text.slice(lines.start, span.start).trim() === '' && isComment(text.slice(span.end, lines.end));
  return alone ? lines : undefined;
}

const JSON_NAME = /json_name\s*=\s*(?:"[^"\n]*"|'[^'\n]*')/;

/** A field's own lines with this JSON name, in place of another where it has one. */
export function withJsonName(field: Field, name: string): { edit?: string } {
  const lines = ownLines(field);
  if (lines === undefined) return {};
  const option = `json_name = ${JSON.stringify(name)}`;
  const { text } = field.file;
  const [before, after] = [text.slice(lines.start, field.optionsAt), text.slice(field.optionsAt, lines.end)];
  if (field.options.has('json_name')) return { edit: before + after.replace(JSON_NAME, () => option) };
  return { edit: before.endsWith('[') ? `${before}${option}, ${after}` : `${before} [${option}]${after}` };
}

/** An enum value's own lines with its old name kept before it: the one that JSON writers use. */
export function withAlias(value: EnumValue, old: string, isAllowed: boolean): { edit?: string } {
  const lines = ownLines(value);
  if (lines === undefined) return {};
  const own = value.file.text.slice(lines.start, lines.end);
  const allow = isAllowed ? [] : ['option allow_alias = true;'];
  const added = [...allow, `${old} = ${value.number};`].map((statement) => `${indentOf(own)}${statement}`);
  return { edit: [...added, own].join('\n') };
}
