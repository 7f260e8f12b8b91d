import type { Edition, Enum, Field, Message } from '../model.ts';

/** A longer statement is written by nobody into a review. */
const MOST_RESERVED = 50;

/** `reserved 2; reserved "email";` as one edition writes it; empty where there is nothing to reserve, or far too much. */
export function reservation(numbers: readonly string[], names: readonly string[], edition: Edition): string {
  if (numbers.length + names.length > MOST_RESERVED) return '';
  const quote = edition.startsWith('proto') ? (name: string) => JSON.stringify(name) : (name: string) => name;
  return [
    ...(numbers.length > 0 ? [`reserved ${numbers.join(', ')};`] : []),
    ...(names.length > 0 ? [`reserved ${names.map(quote).join(', ')};`] : []),
  ].join(' ');
}

/** The opening line of a message or enum with statements put below it; undefined where it spreads over several lines. */
export function openingWith({ file, span, bodyAt }: Message | Enum, statements: string): { edit?: string } {
  const lineStart = startOfLine(file.text, span.start);
  const lineEnd = endOfLine(file.text, bodyAt);
  if (file.text.slice(lineStart, bodyAt).includes('\n')) return {};
  const indent = /^[ \t]*/.exec(file.text.slice(lineStart))?.[0] ?? '';
  const opening = file.text.slice(lineStart, bodyAt);
  const rest = file.text.slice(bodyAt, lineEnd);
  const added = statements.replaceAll(/; (?=reserved )/g, `;\n${indent}  `);
  const isComment = /^\s*(?:\/\/.*)?$/.test(rest);
  const edit = isComment
    ? `${opening}${rest}\n${indent}  ${added}`
    : `${opening}\n${indent}  ${added}\n${indent}${rest.trim()}`;
  return { edit };
}

/** A field's own lines with one more option; undefined where they hold anything else. */
export function withOption({ file, span, optionsAt }: Field, option: string): { edit?: string } {
  const lineStart = startOfLine(file.text, span.start);
  const lineEnd = endOfLine(file.text, span.end);
  const before = file.text.slice(lineStart, optionsAt);
  const after = file.text.slice(optionsAt, lineEnd);
  const alone =
    file.text.slice(lineStart, span.start).trim() === '' && /^\s*(?:\/\/.*)?$/.test(file.text.slice(span.end, lineEnd));
  if (!alone) return {};
  return { edit: before.endsWith('[') ? `${before}${option}, ${after}` : `${before} [${option}]${after}` };
}

/** Lines longer than this are nobody's to edit by hand; looking for their ends over and over would be slow. */
const LONGEST_LINE = 2000;

function startOfLine(text: string, from: number): number {
  const earliest = Math.max(0, from - LONGEST_LINE);
  return earliest + text.slice(earliest, from).lastIndexOf('\n') + 1;
}

function endOfLine(text: string, from: number): number {
  const end = text.slice(from, from + LONGEST_LINE).indexOf('\n');
  return end < 0 ? Math.min(text.length, from + LONGEST_LINE) : from + end;
}
