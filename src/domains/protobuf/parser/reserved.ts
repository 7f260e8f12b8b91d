import type { NumberRange, ReservedName, ReservedStatement } from '../model.ts';
import type { Cursor } from './cursor.ts';

/** The numbers and names that a body sets aside, filled statement by statement. */
export interface ReservedDraft {
  readonly reservedStatements: ReservedStatement[];
  readonly reservedRanges: NumberRange[];
  readonly reservedNames: ReservedName[];
}

/** `reserved 2, 4 to 6;`, `reserved "a", "b";` or, in editions, `reserved a, b;`; the cursor stands at the word. */
export function parseReserved(cursor: Cursor, into: ReservedDraft, max: number): void {
  const { place } = cursor;
  cursor.expect('reserved');
  const of = cursor.kind === 'number' || cursor.is('-') ? 'numbers' : 'names';
  do {
    const { line, kind } = cursor;
    if (kind === 'string') into.reservedNames.push({ name: cursor.string('a name'), line });
    else if (kind === 'word') into.reservedNames.push({ name: cursor.word('a name'), line });
    else into.reservedRanges.push(parseRange(cursor, max));
  } while (cursor.accept(','));
  cursor.expect(';');
  into.reservedStatements.push({ of, span: cursor.spanFrom(place) });
}

/** `2`, `4 to 6` or `7 to max`. */
export function parseRange(cursor: Cursor, max: number): NumberRange {
  const { line } = cursor;
  const start = cursor.integer('a number');
  if (!cursor.accept('to')) return { start, end: start, line };
  return { start, end: cursor.accept('max') ? max : cursor.integer('a number'), line };
}
