/** Policies of AWS that roles are given by name, and what bounds them. Source: the IAM user guide; peer: checkov. */
import { resource } from '../../cloudformation/examples.ts';
import { isProperty, type Property } from '../../cloudformation/model.ts';
import { control } from '../../control.ts';
import { hardened, moved, removed } from '../../weakening.ts';
import { textsOf, type ConfigNode } from '../../tree.ts';

const dialect = 'cloudformation';
const role = resource('AWS::IAM::Role');
const holding = (...names: readonly string[]): string =>
  role(`ManagedPolicyArns: [${names.map((name) => `'arn:aws:iam::aws:policy/${name}'`).join(', ')}]`);
const BOUND = "PermissionsBoundary: 'arn:aws:iam::1234:policy/bound'";

const onHolders = (property: string): readonly Property[] =>
  ['AWS::IAM::Role', 'AWS::IAM::User', 'AWS::IAM::Group'].map((type) => [type, property]);

const ADMIN = /(?:^|\/)AdministratorAccess$/;
const BROAD = /(?:^|\/)(?:PowerUserAccess|IAMFullAccess|\w+FullAccess)$/;

/** 0 for everything, 1 for a service as a whole, 2 for less. */
function reach(node: ConfigNode): number {
  const names = textsOf(node);
  if (names.some((name) => ADMIN.test(name))) return 0;
  return names.some((name) => BROAD.test(name)) ? 1 : 2;
}

/** The policies that reach far, or all where none does, each by its own name. */
function broadest(node: ConfigNode): string {
  const names = textsOf(node);
  const broad = names.filter((name) => ADMIN.test(name) || BROAD.test(name));
  return (broad.length > 0 ? broad : names)
    .map((name) => name.replace(/^.*[/:]/, ''))
    .toSorted(adminFirst)
    .join(', ');
}

const adminFirst = (a: string, b: string): number => Number(ADMIN.test(b)) - Number(ADMIN.test(a));

export default [
  control({
    id: 'config/aws-managed-policy',
    class: 'permission-widening',
    title: 'AWS role given a broad policy',
    why: 'Whoever takes over its holder may do all that the policy allows.',
    fix: 'Write a policy with the actions and resources that are needed.',
    equivalents: ['checkov:CKV_AWS_274', 'checkov:CKV_AWS_275'],
    dialect,
    governs: isProperty(onHolders('ManagedPolicyArns')),
    rank: reach,
    tell: broadest,
    absent: 2,
    outcomes: {
      admin: moved('critical'),
      broad: moved('high'),
      born: moved('medium'),
      hardened: hardened('AWS role no longer given a broad policy'),
    },
    refine: ({ transition, to = '' }) => {
      if (transition === 'hardened' || transition === 'born') return transition;
      return to.includes('AdministratorAccess') ? 'admin' : 'broad';
    },
    examples: [
      { before: holding('ReadOnlyAccess'), after: holding('AdministratorAccess'), outcome: 'admin' },
      { before: holding('ReadOnlyAccess'), after: holding('ReadOnlyAccess', 'AmazonS3FullAccess'), outcome: 'broad' },
      { before: '', after: holding('AdministratorAccess'), outcome: 'born' },
      { before: holding('AdministratorAccess'), after: holding('ReadOnlyAccess'), outcome: 'hardened' },
      { before: holding('ReadOnlyAccess'), after: holding('SecurityAudit', 'ReadOnlyAccess'), outcome: 'none' },
    ],
  }),
  control({
    id: 'config/aws-boundary-removed',
    class: 'permission-widening',
    title: 'bound of an AWS role removed',
    why: 'What its policies allow is no longer held back.',
    fix: 'Keep the boundary.',
    dialect,
    governs: isProperty(onHolders('PermissionsBoundary')),
    rank: () => 1,
    byPresence: true,
    absent: 0,
    outcomes: { drop: removed('high', 'permissions boundary'), hardened: hardened('AWS role now bounded') },
    examples: [
      { before: role(BOUND), after: role(), outcome: 'drop' },
      { before: role(), after: role(BOUND), outcome: 'hardened' },
      { before: role(BOUND), after: '', outcome: 'none' },
      { before: role(BOUND), after: role(BOUND.replace('bound', 'limit')), outcome: 'none' },
    ],
  }),
];
