import { digest } from '../../../core/present.ts';

const MOST_SHOWN = 8;

/** Names or moves on one line; of many, the first and how many more. */
export function listed(items: readonly string[], most = MOST_SHOWN): string {
  const shown = items.slice(0, most).join(', ');
  return items.length > most ? `${shown} and ${items.length - most} more` : shown;
}

/** The group of several things of one owner that are one root cause; none where there is only one. */
export function groupOf(owner: string, items: readonly string[]): { group?: string } {
  if (items.length < 2) return {};
  const all = items.join(',');
  return { group: `${owner}#${items.length > MOST_SHOWN ? digest(all) : all}` };
}
