import { inspect } from 'node:util';
import { UserError } from '../core/errors.ts';

/** What git's own advice, written for a terminal, comes to in a workflow. */
const ADVICE: readonly { readonly says: RegExp; readonly hint: string }[] = [
  { says: /is not a git repository/, hint: 'Run `actions/checkout` with `fetch-depth: 0` in a step before this one.' },
  { says: /this clone is shallow/i, hint: 'Give `actions/checkout` the input `fetch-depth: 0`.' },
  { says: /share no history/, hint: 'Set the inputs `base` and `head` to refs with a common past.' },
];

/** An error in words: what the user can mend as a sentence and its hint, anything else whole, with its causes. */
export function explain(error: unknown): string {
  if (!(error instanceof UserError)) return `Internal error of Breakwater, please report it.\n${inspect(error)}`;
  const advice = ADVICE.find(({ says }) => says.test(`${error.message} ${error.hint}`));
  return `${error.message}\n${advice?.hint ?? error.hint}`;
}
