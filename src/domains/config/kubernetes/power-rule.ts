/** A row of what roles may grant: the power, how bad it is cluster-wide and in one namespace, and a rule that grants it. */
import type { Power } from '../algebra/rbac-powers.ts';
import { configRule } from '../changes.ts';
import type { RoleWidened } from './changes.ts';
import type { Risk } from '../../../core/vocabulary.ts';

interface PowerRow {
  /** `config/role-<id>`. */
  readonly id: string;
  readonly power: Power;
  readonly title: string;
  readonly why: string;
  readonly fix: string;
  readonly cluster: Risk;
  readonly namespace: Risk;
  readonly equivalents?: readonly string[];
  /** A rule that grants it, in flow style. */
  readonly grant: string;
}

const HARMLESS = 'apiGroups: [""], resources: [configmaps], resourceNames: [own], verbs: [get]';

const role = (kind: 'ClusterRole' | 'Role', ...rules: readonly string[]): string =>
  `apiVersion: rbac.authorization.k8s.io/v1
kind: ${kind}
metadata: { name: app }
rules:
${rules.map((rule) => `  - { ${rule} }`).join('\n')}
`;

export const powerRule = ({ id, power, cluster, namespace, grant, ...words }: PowerRow) =>
  configRule({
    id: `config/role-${id}`,
    on: 'role-widened',
    class: 'permission-widening',
    ...words,
    outcomes: {
      'cluster-wide': { risk: cluster, message: (c) => `${said(c)} in every namespace.` },
      'in-namespace': { risk: namespace, message: (c) => `${said(c)} in its namespace.` },
    },
    examples: [
      { before: role('ClusterRole', HARMLESS), after: role('ClusterRole', HARMLESS, grant), outcome: 'cluster-wide' },
      { before: role('Role', HARMLESS), after: role('Role', grant, HARMLESS), outcome: 'in-namespace' },
      { before: '', after: role('ClusterRole', grant), outcome: 'cluster-wide' },
      { before: role('ClusterRole', HARMLESS, grant), after: role('ClusterRole', grant, HARMLESS), outcome: 'none' },
      { before: role('ClusterRole', HARMLESS, grant), after: role('ClusterRole', HARMLESS), outcome: 'none' },
    ],
    classify: (change) => {
      if (change.power !== power) return undefined;
      return change.clusterWide ? 'cluster-wide' : 'in-namespace';
    },
  });

function said({ role: name, isNew, verb, resource, object, gained }: RoleWidened): string {
  const bound = object === undefined ? '' : ` named \`${object}\``;
  const more = gained > 1 ? ` (and ${gained - 1} more)` : '';
  return `${isNew ? 'The new' : ''} \`${name}\` ${isNew ? 'may' : 'may now'} \`${verb}\` \`${resource}\`${bound}${more}`.trim();
}
