/** What those may do who are let in, in any configuration: row L15 of the catalogue. */
import { control } from '../../control.ts';
import { type ConfigNode, textsOf } from '../../tree.ts';
import { spelled } from '../../vocabulary.ts';
import { hardened, moved } from '../../weakening.ts';

/** Words for what somebody may do, from most to least. Words that are not here are no opinion. */
const ROLES: readonly RegExp[] = [
  /^(?:owner|superuser|super-?admin|root|\*|all|full|full-?access)$/,
  /^(?:admin|administrator|cluster-?admin|sysadmin)$/,
  /^(?:maintain|maintainer|manager|operator)$/,
  /^(?:write|writer|edit|editor|developer|contributor|push|read-?write|rw)$/,
  /^(?:triage|comment|commenter)$/,
  /^(?:read|reader|read-?only|view|viewer|guest|reporter|pull|ro)$/,
  /^(?:none|no-?access|nobody)$/,
];
const isRole = (name: string): boolean =>
  /(?:^|-)(?:role|access|access-level|permissions?|privileges?|grant|policy-default)$/.test(name);

/** The strongest word among them: `role:admin` and `roles/owner` too. */
function roleOf(node: ConfigNode): number | undefined {
  const ranks = textsOf(node).map((text) => {
    const word = text
      .toLowerCase()
      .replace(/^roles?[:/]/, '')
      .replaceAll('_', '-');
    return ROLES.findIndex((role) => role.test(word));
  });
  return ranks.length === 0 || ranks.includes(-1) ? undefined : Math.min(...ranks);
}

const isPowerful = (to: string): boolean => /owner|super|admin|root|\*|\ball\b|full/i.test(to);

export default control<'powerful' | 'raised' | 'hardened'>({
  id: 'config/role-raised',
  class: 'permission-widening',
  title: 'role raised',
  why: 'Whoever holds it, or takes over whoever holds it, can do more than before.',
  fix: 'Grant the least that the task needs, to those who have the task.',
  governs: (setting) => isRole(spelled(setting)),
  rank: roleOf,
  refine: ({ transition, to = '' }) => {
    if (transition === 'hardened') return 'hardened';
    if (transition !== 'flip') return undefined;
    return isPowerful(to) ? 'powerful' : 'raised';
  },
  outcomes: { powerful: moved('high'), raised: moved('medium'), hardened: hardened('role lowered') },
  examples: [
    { before: 'role: read-only', after: 'role: admin', outcome: 'powerful' },
    {
      before: 'policy: { default_role: "role:viewer" }',
      after: 'policy: { default_role: "role:admin" }',
      outcome: 'powerful',
    },
    { before: 'permissions: [read]', after: 'permissions: [read, write]', outcome: 'raised' },
    { before: 'access: admin', after: 'access: read', outcome: 'hardened' },
    { before: 'role: frontend', after: 'role: backend', outcome: 'none' },
    { before: 'labels: { role: reader }', after: 'labels: { role: admin }', outcome: 'none' },
    { before: 'name: app', after: 'name: app\nrole: admin', outcome: 'none' },
  ],
});
