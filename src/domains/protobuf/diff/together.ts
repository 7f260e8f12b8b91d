import { digest } from '../../../core/present.ts';

const MOST_SHOWN = 8;
/** Characters: longer values are cut in the middle where they are shown, and a name cut in two tells nothing. */
const LONGEST = 140;

/** Names or moves on one line; of many, as many of the first as can be shown whole, and how many more. */
export function listed(items: readonly string[], most = MOST_SHOWN): string {
  let [shown, length] = [0, 0];
  for (const item of items.slice(0, most)) {
    length += item.length + 2;
    if (shown > 0 && length > LONGEST) break;
    shown += 1;
  }
  const first = items.slice(0, shown).join(', ');
  return items.length > shown ? `${first} and ${items.length - shown} more` : first;
}

/** The group of several things of one owner that are one root cause; none where there is only one. */
export function groupOf(owner: string, items: readonly string[]): { group?: string } {
  if (items.length < 2) return {};
  const all = items.join(',');
  return { group: `${owner}#${items.length > MOST_SHOWN ? digest(all) : all}` };
}
