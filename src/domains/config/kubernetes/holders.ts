/** Who held which roles before a change: whoever gets another role may have had as much already. */
import { gather } from '../../../core/compare.ts';
import { ANYTHING, type PolicyRule } from '../algebra/rbac.ts';
import type { ConfigDocument, DocumentPair } from '../documents.ts';
import { itemsAt, textAt } from '../tree.ts';
import { asIncluded, kindOf, nameOf } from './objects.ts';
import { isRole, policyRules } from './policy-rules.ts';

/**
 * What the accounts that a new role is bound to could do before, by the roles that they were bound to.
 * @param pairs All objects of a change.
 * @returns The rules that every one of those accounts held; none where nothing of the change tells who gets the role.
 */
export function rolesHeldBy(pairs: readonly DocumentPair[]): (role: DocumentPair) => readonly PolicyRule[] {
  const [base, head] = [pairs.flatMap(({ before }) => before ?? []), pairs.flatMap(({ after }) => after ?? [])];
  const rules = new Map(base.filter(isRole).map((role) => [titleOf(role), policyRules(role)]));
  const held = gather(base.filter(isEverywhere).flatMap(boundBy), ({ account }) => account);
  const bound = gather(
    head.filter((each) => kindOf(each).endsWith('RoleBinding')).flatMap(boundBy),
    ({ role }) => role,
  );
  return ({ after }) => {
    const accounts = new Set(after === undefined ? [] : bound.get(titleOf(after))?.map(({ account }) => account));
    const roles = [...accounts].map((account) => (held.get(account) ?? []).map(({ role }) => role));
    const [first = [], ...others] = roles;
    const common = first.filter((role) => others.every((some) => some.includes(role)));
    return common.flatMap((role) => (role === 'ClusterRole/cluster-admin' ? [ANYTHING] : (rules.get(role) ?? [])));
  };
}

const titleOf = (role: ConfigDocument): string => `${kindOf(role)}/${nameOf(role) ?? ''}`;

/** What is held in one namespace is not held in another. */
const isEverywhere = (document: ConfigDocument): boolean => kindOf(document) === 'ClusterRoleBinding';

const boundBy = ({ root }: ConfigDocument) =>
  itemsAt(root, 'subjects').map((subject) => ({
    account: ['kind', 'namespace', 'name'].map((key) => asIncluded(textAt(subject, key)) ?? '').join('/'),
    role: ['kind', 'name'].map((key) => asIncluded(textAt(root, 'roleRef', key)) ?? '').join('/'),
  }));
