/** What rules about custom objects share: the breaks they judge, and how they name them. */
import type { CrdBroken } from './changes.ts';

/** The breaks that a rule judges are its outcomes. */
export const among =
  <O extends CrdBroken['what']>(...outcomes: readonly O[]) =>
  ({ what }: CrdBroken): O | undefined =>
    outcomes.find((outcome) => outcome === what);

/** How a value moved, for the middle of a sentence. */
export function values({ from, to = 'unset' }: CrdBroken): string {
  const now = `\`${to === '' ? '""' : to}\``;
  return from === undefined ? `is now ${now}` : `goes from \`${from === '' ? '""' : from}\` to ${now}`;
}

/** How many more breaks of the definition one tells of. */
export const more = ({ others }: CrdBroken): string => (others > 0 ? ` (and ${others} more)` : '');

/** The field that broke, and how many more of the definition. */
export const fieldOf = (change: CrdBroken): string =>
  `${change.field === '' ? 'The root' : `\`${change.field}\``}${more(change)} of \`${change.crd}\``;
