/** A row of what roles may grant: the power, how bad it is cluster-wide and in one namespace, and a rule that grants it. */
import { isClusterScoped, type Power } from '../algebra/rbac-powers.ts';
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
      'cluster-wide': { risk: cluster, message: (c) => `${said(c)}${reachOf(c)}.` },
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

function said({ role: name, isNew, verb, object, gained, ...grant }: RoleWidened): string {
  const may = isNew ? `The new \`${name}\` may` : `\`${name}\` may now`;
  const bound = object === undefined ? '' : ` named \`${object}\``;
  const more = gained > 1 ? ` (and ${gained - 1} more)` : '';
  return `${may} ${verb === '*' ? 'do everything to' : `\`${verb}\``} ${objects(grant)}${bound}${more}`;
}

/** Wildcards in words, names as they are: `deployments.apps`, every resource of `apps`. */
function objects({ apiGroup, resource, power }: Pick<RoleWidened, 'apiGroup' | 'resource' | 'power'>): string {
  if (power === 'url') return `\`${resource}\``;
  if (resource === '*') {
    if (apiGroup === '*') return 'every resource';
    return apiGroup === '' ? 'every core resource' : `every resource of \`${apiGroup}\``;
  }
  if (apiGroup === '*') return `\`${resource}\` of every API group`;
  return `\`${resource}${apiGroup === '' ? '' : `.${apiGroup}`}\``;
}

/** Objects that belong to no namespace are not in every one of them. */
function reachOf({ apiGroup, resource, power }: RoleWidened): string {
  if (power === 'url') return ' of the API server';
  return resource === '*' || isClusterScoped(apiGroup, resource) ? ', cluster-wide' : ' in every namespace';
}
