import type { Change, Rule } from './types.ts';

/** Binds rule definitions to one domain's union of changes: a wrong kind, field or outcome is a compile error at the very word. */
export const rulesFor =
  <All extends Change>() =>
  <const K extends All['kind'], O extends string>(
    rule: Rule<Extract<All, { kind: K }>, O> & { readonly on: K | readonly K[] },
  ): Rule<Extract<All, { kind: K }>, O> =>
    rule;
