import type { Match } from './settings.ts';
import type { Change } from './types.ts';

/** Whether the conditions of an entry that speak of a change itself hold: its kind, ecosystem, name, path, and whether it is direct. */
export const matchesChange = (change: Change, match: Match): boolean =>
  isAmong(change.kind, match.bump) &&
  isAmong(textOf(change, 'ecosystem'), match.ecosystem) &&
  (match.direct === undefined || Reflect.get(change, 'direct') === match.direct) &&
  matchesNames(change, match);

const matchesNames = (change: Change, { name, path }: Match): boolean =>
  (name === undefined || name(textOf(change, 'name') ?? change.subject)) &&
  (path === undefined || path((change.after ?? change.before)?.path ?? ''));

/** Whether a value is on a list; no list holds for all. */
export const isAmong = (value: string | undefined, allowed: readonly string[] | undefined): boolean =>
  allowed === undefined || (value !== undefined && allowed.includes(value));

function textOf(change: Change, field: string): string | undefined {
  const value: unknown = Reflect.get(change, field);
  return typeof value === 'string' ? value : undefined;
}
