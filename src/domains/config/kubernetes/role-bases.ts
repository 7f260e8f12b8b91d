/** What a role is held against: itself before, and its copies elsewhere. */
import { dirname } from 'node:path/posix';
import { gather } from '../../../core/compare.ts';
import type { PolicyRule } from '../algebra/rbac.ts';
import type { ConfigDocument, DocumentPair } from '../documents.ts';
import { kindOf, nameOf, namespaceOf } from './objects.ts';
import { policyRules } from './policy-rules.ts';
import { isCopyOf, isOfKind, namesakesAmong } from './role-names.ts';

/** What a role granted before, and whether it is new: one that was beside it under its name is another file of the same. */
export interface RoleBase {
  readonly rules: readonly PolicyRule[];
  readonly isNew: boolean;
  /** Whether the rules are those of copies in other files. */
  readonly isCopied?: boolean;
}

/**
 * What each of the roles of a change is held against.
 * @param roles The roles among them.
 * @param nearby Objects that did not change: a new role may be a copy of one.
 */
export function roleBases(
  roles: readonly DocumentPair[],
  nearby: readonly DocumentPair[],
): (pair: DocumentPair) => RoleBase {
  const known = roles.map((pair) => ({ ...pair, after: pair.before }));
  const [elsewhere, unchanged, beside] = [namesakesAmong(known), namesakesAmong(nearby), gather(known, placeOf)];
  return (pair) => {
    if (pair.before !== undefined) return { rules: policyRules(pair.before), isNew: false };
    const copies = copiesOf(pair, (role) => [
      ...unchanged(role),
      ...elsewhere(role).filter(({ path }) => dirname(path) !== dirname(pair.path)),
    ]);
    if (copies.length > 0) return { rules: rulesOf(copies), isNew: true, isCopied: true };
    // One that is new beside another of its name takes its place in some of the installations.
    const namesakes = (beside.get(placeOf(pair)) ?? [])
      .slice(0, MOST_BESIDE)
      .filter((other) => isBesides(pair.after, other.after));
    if (namesakes.length > 0) return { rules: rulesOf(namesakes), isNew: false };
    return { rules: [], isNew: true };
  };
}

/** Roles of one name in one folder that a new one is held against. */
const MOST_BESIDE = 40;

const rulesOf = (roles: readonly DocumentPair[]): readonly PolicyRule[] =>
  roles.flatMap(({ after }) => policyRules(after));

/** The folder of a role, and its name. */
const placeOf = ({ after }: DocumentPair): string =>
  after === undefined ? '' : `${dirname(after.path)} ${nameOf(after) ?? ''}`;

const isBesides = (fresh: ConfigDocument | undefined, known: ConfigDocument | undefined): boolean =>
  fresh !== undefined &&
  known !== undefined &&
  isOfKind(fresh, known) &&
  nameOf(fresh) === nameOf(known) &&
  (kindOf(known) === 'ClusterRole' || namespaceOf(fresh) === namespaceOf(known)) &&
  dirname(fresh.path) === dirname(known.path);

/** Roles of its name in other files that did not change: what they grant as well is no news. What is new in production is. */
const copiesOf = (
  { after, area }: DocumentPair,
  namesakesOf: (role: ConfigDocument) => readonly DocumentPair[],
): readonly DocumentPair[] =>
  area === 'production' || after === undefined
    ? []
    : namesakesOf(after).filter((other) => isCopyOf(after, other.after));
