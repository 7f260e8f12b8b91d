import type { ApiBreak, ApiChanged } from './changes.ts';

/** The breaks that a rule judges, where they are its outcomes as they are. */
export const among =
  <O extends ApiBreak>(...outcomes: readonly O[]) =>
  ({ what }: ApiChanged): O | undefined =>
    outcomes.find((outcome) => outcome === what);

/** `User.email` of the request of `POST /users`, as messages call it. */
export function called(change: ApiChanged): string {
  const { direction, operation } = change;
  const whole = direction === undefined ? `\`${operation}\`` : `the ${direction} of \`${operation}\``;
  return change.element === '' ? whole : `${elementOf(change)} in ${whole}`;
}

/** `User.email`, and how many more parts break in the same way. */
export const elementOf = ({ element, others = 0 }: ApiChanged): string =>
  `\`${element}\`${others > 0 ? ` (and ${others} more)` : ''}`;

/** The same at the beginning of a sentence. */
export const opening = (change: ApiChanged): string => called(change).replace(/^the /, 'The ');
