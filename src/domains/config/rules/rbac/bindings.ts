/** Who holds which role. Source: kubernetes.io/docs/reference/access-authn-authz/rbac. */
import { configRule } from '../../changes.ts';
import { ACCOUNT, binding } from '../../kubernetes/binding-examples.ts';
import type { BindingWidened } from '../../kubernetes/changes.ts';

const group = (name: string) => `{ kind: Group, name: "${name}" }`;

const NAMED = 'apiGroups: [""], resources: [configmaps], resourceNames: [welcome]';
const readBy = (name: string, what = NAMED): string =>
  `${binding([group(name)], 'reader')}---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: reader }
rules: [{ ${what}, verbs: [get] }]
`;

const ADMINS = ['ClusterRole/edit', 'ClusterRole/admin', 'ClusterRole/cluster-admin'];

const BROAD = { 'by-name': 'broad-by-name', custom: 'broad-custom', leases: 'broad' } as const;

const replaced = ({ binding: name, role, holder, instead = '' }: BindingWidened): string =>
  `\`${name}\` now gives \`${role}\` to \`${holder}\` instead of \`${instead}\`.`;

function ofOne({ role, instead, isNew, gives }: BindingWidened) {
  if (ADMINS.includes(role)) return instead === undefined ? 'admin' : 'admin-replaced';
  if (instead !== undefined) return 'replaced';
  if (isNew) return undefined;
  return gives === 'leases' ? gives : 'single';
}

export default [
  configRule({
    id: 'config/binding-holder-added',
    on: 'binding-widened',
    class: 'permission-widening',
    title: 'role given to more',
    why: 'The new holder has every right of the role, and so has whoever takes it over.',
    fix: 'Bind the role to the single service account that needs it.',
    outcomes: {
      anonymous: {
        risk: 'critical',
        title: 'role given to everybody',
        message: (c) => `\`${c.binding}\` gives \`${c.role}\` to \`${c.holder}\`.`,
        why: 'Whoever reaches the API server has these rights, without signing in.',
      },
      masters: {
        risk: 'critical',
        message: (c) => `\`${c.binding}\` names \`${c.holder}\`.`,
        why: 'Members of this group pass every check, and no binding can take that back.',
      },
      broad: {
        risk: 'high',
        title: 'role given to very many',
        message: (c) => `\`${c.binding}\` gives \`${c.role}\` to \`${c.holder}\`.`,
        why: 'This stands for many users or pods, and all of them get the rights of the role.',
      },
      'broad-by-name': {
        risk: 'low',
        title: 'role given to very many',
        message: (c) => `\`${c.binding}\` gives \`${c.role}\` to \`${c.holder}\`.`,
        why: 'All of them may read the objects that the role names.',
        fix: 'Keep in those objects only what everybody may know.',
      },
      'broad-custom': {
        risk: 'medium',
        title: 'role given to very many',
        message: (c) => `\`${c.binding}\` gives \`${c.role}\` to \`${c.holder}\`.`,
        why: 'All of them may read these custom objects.',
        fix: 'Keep credentials out of them, or bind the role to those who need it.',
      },
      'anonymous-by-name': {
        risk: 'medium',
        title: 'role given to everybody',
        message: (c) => `\`${c.binding}\` gives \`${c.role}\` to \`${c.holder}\`.`,
        why: 'Whoever reaches the API server may read the objects that the role names, without signing in.',
        fix: 'Keep in those objects only what the world may know.',
      },
      admin: { risk: 'high', message: (c) => `\`${c.binding}\` gives \`${c.role}\` to \`${c.holder}\`.` },
      single: { risk: 'medium', message: (c) => `\`${c.binding}\` now gives \`${c.role}\` to \`${c.holder}\` too.` },
      'admin-replaced': { risk: 'medium', title: 'role given to another', message: replaced },
      replaced: { risk: 'low', title: 'role given to another', message: replaced },
      leases: {
        risk: 'low',
        message: (c) => `\`${c.binding}\` gives \`${c.role}\` to \`${c.holder}\` too.`,
        why: 'The new holder may take the lead from controllers of the namespace, and no more.',
      },
    },
    examples: [
      { before: binding([ACCOUNT]), after: binding([group('system:unauthenticated'), ACCOUNT]), outcome: 'anonymous' },
      { before: binding([ACCOUNT]), after: binding([ACCOUNT, group('system:masters')]), outcome: 'masters' },
      { before: binding([ACCOUNT]), after: binding([ACCOUNT, group('system:authenticated')]), outcome: 'broad' },
      { before: '', after: binding(['{ kind: ServiceAccount, name: default, namespace: shop }']), outcome: 'broad' },
      { before: '', after: readBy('system:authenticated'), outcome: 'broad-by-name' },
      { before: '', after: readBy('system:unauthenticated'), outcome: 'anonymous-by-name' },
      {
        before: '',
        after: readBy('system:authenticated', 'apiGroups: [a.io], resources: [b]'),
        outcome: 'broad-custom',
      },
      { before: '', after: binding([ACCOUNT], 'cluster-admin'), outcome: 'admin' },
      { before: binding([ACCOUNT]), after: binding([ACCOUNT, group('ops')]), outcome: 'single' },
      { before: binding([ACCOUNT]), after: binding([group('ops')]), outcome: 'replaced' },
      {
        before: binding([ACCOUNT], 'leader-election-role', 'RoleBinding'),
        after: binding([ACCOUNT, group('ops')], 'leader-election-role', 'RoleBinding'),
        outcome: 'leases',
      },
      {
        before: binding([ACCOUNT], 'cluster-admin'),
        after: binding([group('ops')], 'cluster-admin'),
        outcome: 'admin-replaced',
      },
      { before: '', after: binding([ACCOUNT]), outcome: 'none' },
      { before: binding([ACCOUNT, group('ops')]), after: binding([group('ops'), ACCOUNT]), outcome: 'none' },
    ],
    classify: (change) => {
      const { reach, gives } = change;
      if (reach === 'anonymous') return gives === 'by-name' ? 'anonymous-by-name' : reach;
      if (reach === 'broad') return gives === undefined ? reach : BROAD[gives];
      return reach === 'single' ? ofOne(change) : reach;
    },
  }),
  configRule({
    id: 'config/binding-narrowed',
    on: 'binding-narrowed',
    class: 'hardening',
    title: 'role given to fewer',
    why: 'Fewer accounts can do harm with the role.',
    fix: 'Check that nobody who was removed still needs it.',
    outcomes: {
      narrowed: { risk: 'info', message: (c) => `\`${c.binding}\` names ${c.lost} fewer, and nobody new.` },
    },
    examples: [
      { before: binding([ACCOUNT, group('ops')]), after: binding([ACCOUNT]), outcome: 'narrowed' },
      { before: binding([ACCOUNT]), after: binding([ACCOUNT, group('ops')]), outcome: 'none' },
    ],
    classify: () => 'narrowed',
  }),
];
