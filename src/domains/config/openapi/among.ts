import type { ApiBreak, ApiChanged } from './changes.ts';

/** The breaks that a rule judges, where they are its outcomes as they are. */
export const among =
  <O extends ApiBreak>(...outcomes: readonly O[]) =>
  ({ what }: ApiChanged): O | undefined =>
    outcomes.find((outcome) => outcome === what);

/** `User.email` of the request of `POST /users`, as messages call it. */
export function called({ element, direction, operation }: ApiChanged): string {
  const whole = direction === undefined ? `\`${operation}\`` : `the ${direction} of \`${operation}\``;
  return element === '' ? whole : `\`${element}\` in ${whole}`;
}

/** The same at the beginning of a sentence. */
export const opening = (change: ApiChanged): string => called(change).replace(/^the /, 'The ');
