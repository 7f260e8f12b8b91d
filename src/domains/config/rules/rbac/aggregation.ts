/** Which roles a ClusterRole takes in by their labels. Source: kubernetes.io/docs/reference/access-authn-authz/rbac. */
import { control } from '../../control.ts';
import { itemOfKind } from '../../kubernetes/paths.ts';

const role = (...selectors: readonly string[]): string => `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: monitoring }
aggregationRule:
  clusterRoleSelectors: [${selectors.map((name) => `{ matchLabels: { ${name}: "true" } }`).join(', ')}]
rules: []
`;

export default [
  control({
    id: 'config/role-aggregates-more',
    class: 'permission-widening',
    title: 'role takes in more roles',
    why: 'Every role with such a label, of whoever may create one, adds its rights to this role and all its holders.',
    fix: 'Select by a label that only administrators set, or list the rights in the role.',
    dialect: 'kubernetes',
    governs: itemOfKind('ClusterRole', 'aggregationRule', 'clusterRoleSelectors'),
    rank: () => 0,
    absent: 1,
    outcomes: { open: { risk: 'medium', message: () => 'The role now takes in roles by one more selector.' } },
    examples: [
      { before: role('a'), after: role('a', 'b'), outcome: 'open' },
      { before: role('a', 'b'), after: role('a'), outcome: 'none' },
      { before: '', after: role('a'), outcome: 'none' },
    ],
  }),
];
