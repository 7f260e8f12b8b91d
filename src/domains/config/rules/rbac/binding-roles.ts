/** Which role a binding gives. Source: kubernetes.io/docs/reference/access-authn-authz/rbac. */
import { configRule } from '../../changes.ts';
import { ACCOUNT, binding } from '../../kubernetes/binding-examples.ts';

const either = (first: string, second: string): string =>
  binding([ACCOUNT]).replace(
    /^kind: .*$/m,
    `{{- if .Values.all }}\nkind: ${first}\n{{- else }}\nkind: ${second}\n{{- end }}`,
  );

/** The built-in roles from the weakest to the strongest. */
const BUILT_IN = ['view', 'edit', 'admin', 'cluster-admin'];
const strength = (role: string): number => BUILT_IN.indexOf(role.replace(/^ClusterRole\//, ''));

const goesTo = (c: { readonly binding: string; readonly from: string; readonly to: string }): string =>
  `\`${c.binding}\` goes from \`${c.from}\` to \`${c.to}\`.`;

export default configRule({
  id: 'config/binding-role-changed',
  on: 'binding-role-changed',
  class: 'permission-widening',
  title: 'binding gives another role',
  why: 'All its holders get the rights of the other role; and the API refuses to change the role of a binding that exists.',
  fix: 'Create a second binding, and delete this one when nobody needs it.',
  outcomes: {
    'cluster-admin': { risk: 'critical', message: goesTo },
    'every-namespace': {
      risk: 'high',
      message: (c) => `\`${c.binding}\` gives \`${c.to}\` in every namespace, no longer in its own alone.`,
      why: 'All its holders get the rights of the role over the whole cluster.',
      fix: 'Bind the role in the namespaces where it is needed.',
    },
    'on-demand': {
      risk: 'low',
      message: (c) => `A value of the template may now make \`${c.binding}\` give \`${c.to}\` in every namespace.`,
      why: 'Whoever sets it gives all holders the rights of the role over the whole cluster.',
      fix: 'Say in the documentation what the value opens.',
    },
    raised: { risk: 'high', message: goesTo },
    other: {
      risk: 'high',
      class: 'compatibility',
      message: goesTo,
      why: 'The API refuses to change the role of a binding that exists: the update fails.',
    },
    'filled-in': {
      risk: 'low',
      class: 'compatibility',
      message: goesTo,
      why: 'Where the template makes another name than before, the update fails: the API refuses to change the role of a binding.',
      fix: 'Keep the old name where nobody sets another.',
    },
  },
  examples: [
    { before: binding([ACCOUNT]), after: binding([ACCOUNT], 'cluster-admin'), outcome: 'cluster-admin' },
    { before: binding([ACCOUNT]), after: binding([ACCOUNT], 'edit'), outcome: 'raised' },
    { before: binding([ACCOUNT], 'view', 'RoleBinding'), after: binding([ACCOUNT]), outcome: 'every-namespace' },
    {
      path: 'charts/a/templates/binding.yaml',
      before: binding([ACCOUNT], 'view', 'RoleBinding'),
      after: either('ClusterRoleBinding', 'RoleBinding'),
      outcome: 'on-demand',
    },
    {
      path: 'charts/a/templates/binding.yaml',
      before: either('RoleBinding', 'ClusterRoleBinding'),
      after: binding([ACCOUNT]),
      outcome: 'none',
    },
    { before: binding([ACCOUNT], 'edit'), after: binding([ACCOUNT], 'view'), outcome: 'other' },
    { before: binding([ACCOUNT]), after: binding([ACCOUNT], 'reader'), outcome: 'other' },
    {
      path: 'charts/a/templates/binding.yaml',
      before: binding([ACCOUNT]),
      after: binding([ACCOUNT], '"{{ .Values.role }}"'),
      outcome: 'filled-in',
    },
    { before: '', after: binding([ACCOUNT]), outcome: 'none' },
  ],
  equivalents: ['kube-linter:cluster-admin-role-binding'],
  classify: ({ from, to, reachesCluster, isSameObject, onDemand }) => {
    if (onDemand === true) return 'on-demand';
    if (to === 'ClusterRole/cluster-admin') return 'cluster-admin';
    if (reachesCluster) return 'every-namespace';
    if (strength(to) > strength(from)) return 'raised';
    if (!isSameObject) return undefined;
    return to.includes('{{') ? 'filled-in' : 'other';
  },
});
