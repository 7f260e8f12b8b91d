import type { SourceLocation } from '../../../core/types.ts';
import type { Edition, Enum, Message, ReservedStatement } from '../model.ts';
import { openingOf } from './context.ts';
import { endOfLine, indentOf, isComment, startOfLine } from './edits.ts';

/** A longer statement is written by nobody into a review. */
const MOST_RESERVED = 50;
const MOST_LINES = 10;

/** What a message or enum should set aside. */
export interface ToReserve {
  readonly numbers: readonly string[];
  readonly names: readonly string[];
}

/** How to set it aside: the statements, and the lines of head that would hold them. */
export interface Reservation {
  /** `reserved 2; reserved "email";`; empty where there is nothing to reserve, or far too much. */
  readonly statement: string;
  /** Where that goes: the `reserved` statements that are there already, else the opening line. */
  readonly place: SourceLocation;
  /** Those lines with it. */
  readonly edit?: string;
}

/** Sets numbers and names aside in head's version of a message or enum. */
export function reserve(owner: Message | Enum, wanted: ToReserve): Reservation {
  const statements = statementsFor(wanted, owner.file.edition);
  const statement = statements.map(({ text }) => text).join(' ');
  const place = openingOf(owner);
  if (statements.length === 0) return { statement, place };
  return { statement, ...(extended(owner, statements) ?? { place, ...opened(owner, statements) }) };
}

interface Wanted {
  readonly of: ReservedStatement['of'];
  /** `2, 4 to 6`. */
  readonly items: string;
  readonly text: string;
}

function statementsFor({ numbers, names }: ToReserve, edition: Edition): readonly Wanted[] {
  if (numbers.length + names.length > MOST_RESERVED) return [];
  const quoted = edition.startsWith('proto') ? names.map((name) => JSON.stringify(name)) : names;
  const lists = [
    { of: 'numbers' as const, items: numbers.join(', ') },
    { of: 'names' as const, items: quoted.join(', ') },
  ];
  return lists.filter(({ items }) => items !== '').map((list) => ({ ...list, text: `reserved ${list.items};` }));
}

interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** The `reserved` statements of a message or enum with more items in them; undefined where none takes any. */
function extended({ file, reservedStatements }: Message | Enum, statements: readonly Wanted[]) {
  const taking = statements.map((wanted) => ({
    wanted,
    into: reservedStatements.findLast(({ of }) => of === wanted.of)?.span,
  }));
  const spans = taking.flatMap(({ into }) => into ?? []).toSorted((a, b) => a.start - b.start);
  const [first, last] = [spans[0], spans.at(-1)];
  if (first === undefined || last === undefined || last.endLine - first.line >= MOST_LINES) return undefined;
  const [start, end] = [startOfLine(file.text, first.start), endOfLine(file.text, last.end)];
  const isLast = isComment(file.text.slice(last.end, end));
  const gap = isLast ? `\n${indentOf(file.text.slice(start, first.start))}` : ' ';
  const insertions = taking.map(({ wanted, into }): Insertion => {
    if (into !== undefined) return { at: into.end - 1, text: `, ${wanted.items}` };
    return { at: isLast ? end : last.end, text: `${gap}${wanted.text}` };
  });
  const place: SourceLocation = { path: file.path, line: first.line, endLine: last.endLine };
  return { place, edit: inserted(file.text, { start, end }, insertions) };
}

function inserted(text: string, { start, end }: { start: number; end: number }, all: readonly Insertion[]): string {
  let [result, from] = ['', start];
  for (const { at, text: added } of all.toSorted((a, b) => a.at - b.at)) {
    result += text.slice(from, at) + added;
    from = at;
  }
  return result + text.slice(from, end);
}

/** The opening line with statements put below it; nothing where it spreads over several lines. */
function opened({ file, span, bodyAt }: Message | Enum, statements: readonly Wanted[]): { edit?: string } {
  const opening = file.text.slice(startOfLine(file.text, span.start), bodyAt);
  if (opening.includes('\n')) return {};
  const rest = file.text.slice(bodyAt, endOfLine(file.text, bodyAt));
  const indent = indentOf(opening);
  const added = statements.map(({ text }) => `${indent}  ${text}`).join('\n');
  return {
    edit: isComment(rest) ? `${opening}${rest}\n${added}` : `${opening}\n${added}\n${indent}${rest.trim()}`,
  };
}
