/** What a role is held against: itself before, and its copies elsewhere. */
import { dirname } from 'node:path/posix';
import type { PolicyRule } from '../algebra/rbac.ts';
import type { ConfigDocument, DocumentPair } from '../documents.ts';
import { kindOf, nameOf, namespaceOf } from './objects.ts';
import { policyRules } from './policy-rules.ts';
import { isCopyOf, isOfKind } from './role-copies.ts';

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
  return (pair) => {
    if (pair.before !== undefined) return { rules: policyRules(pair.before), isNew: false };
    const elsewhere = known.filter(({ path }) => dirname(path) !== dirname(pair.path));
    const copies = copiesOf(pair, [...nearby, ...elsewhere]);
    if (copies.length > 0) return { rules: rulesOf(copies), isNew: true, isCopied: true };
    // One that is new beside another of its name takes its place in some of the installations.
    const beside = known.filter((other) => isBesides(pair.after, other.after));
    if (beside.length > 0) return { rules: rulesOf(beside), isNew: false };
    return { rules: [], isNew: true };
  };
}

const rulesOf = (roles: readonly DocumentPair[]): readonly PolicyRule[] =>
  roles.flatMap(({ after }) => policyRules(after));

const isBesides = (fresh: ConfigDocument | undefined, known: ConfigDocument | undefined): boolean =>
  fresh !== undefined &&
  known !== undefined &&
  isOfKind(fresh, known) &&
  nameOf(fresh) === nameOf(known) &&
  (kindOf(known) === 'ClusterRole' || namespaceOf(fresh) === namespaceOf(known)) &&
  dirname(fresh.path) === dirname(known.path);

/** Roles of its name in other files that did not change: what they grant as well is no news. What is new in production is. */
const copiesOf = ({ after, area }: DocumentPair, others: readonly DocumentPair[]): readonly DocumentPair[] =>
  area === 'production' ? [] : others.filter((other) => isCopyOf(after, other.after));
