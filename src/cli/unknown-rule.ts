import { UserError } from '../core/errors.ts';
import { presentable } from '../core/present.ts';
import { nearest } from '../settings/read-yaml.ts';

/** That no rule has an id, with the nearest one that there is. */
export function unknownRule(id: string, known: readonly string[]): UserError {
  const close = nearest(id, known);
  const hint = close === undefined ? 'List the rules with `breakwater rules`.' : `Did you mean \`${close}\`?`;
  return new UserError(`there is no rule \`${presentable(id)}\``, hint);
}
