/** Roles that may be one by their names: what is built of a role, or rendered, calls it by more words. */
import { dirname } from 'node:path/posix';
import { gather } from '../../../core/compare.ts';
import type { ConfigDocument } from '../documents.ts';
import { kindOf, nameOf } from './objects.ts';

/**
 * The name of a role, and the ends of it that may be its name elsewhere: Kustomize puts a prefix before the names of all that it
 * builds, and a chart that of its release. One word alone is too little.
 */
export function endsOf(role: ConfigDocument): readonly string[] {
  const name = (nameOf(role) ?? '').replace(/^.*\}\}-?/, '');
  const words = name.length > LONGEST ? [] : name.split('-');
  return words.map((_, i) => words.slice(i).join('-')).filter((end) => end === nameOf(role) || end.includes('-'));
}

/** Characters of a name that the API takes. */
const LONGEST = 253;

/**
 * Whether a role reaches no farther than another, and the name of one is that of the other with something before it. What
 * templates fill in whole is one name in one folder.
 */
export const isCopyOf = (fresh: ConfigDocument | undefined, known: ConfigDocument | undefined): boolean =>
  fresh !== undefined &&
  known !== undefined &&
  isOfKind(fresh, known) &&
  (endsOf(fresh).includes(nameOf(known) ?? '') ||
    endsOf(known).includes(nameOf(fresh) ?? '') ||
    (nameOf(fresh) === nameOf(known) && dirname(fresh.path) === dirname(known.path)));

/** A role of a namespace holds no more than the same of the whole cluster. */
export const isOfKind = (fresh: ConfigDocument, known: ConfigDocument): boolean =>
  kindOf(fresh) === kindOf(known) || (kindOf(fresh) === 'Role' && kindOf(known) === 'ClusterRole');

interface Sided {
  readonly after?: ConfigDocument | undefined;
}

/** Roles of one name that one is held against: what only others of them grant is told as new. */
const MOST_ALIKE = 40;

/** Lists of some roles those that may be copies of one, or it of them, by their names; without looking at each of them. */
export function namesakesAmong<T extends Sided>(roles: readonly T[]): (role: ConfigDocument) => readonly T[] {
  const ofName = gather(roles, ({ after }) => called(after));
  const ending = roles.flatMap((role) =>
    role.after === undefined ? [] : endsOf(role.after).map((end) => ({ end, role })),
  );
  const ofEnd = gather(ending, ({ end }) => end);
  return (role) => {
    const named = [...endsOf(role), called(role)].flatMap((end) => ofName.get(end)?.slice(0, MOST_ALIKE) ?? []);
    const longer = ofEnd.get(called(role))?.slice(0, MOST_ALIKE) ?? [];
    return [...new Set([...named, ...longer.map(({ role: other }) => other)])].slice(0, MOST_ALIKE);
  };
}

const called = (role: ConfigDocument | undefined): string => (role && nameOf(role)) ?? '';
