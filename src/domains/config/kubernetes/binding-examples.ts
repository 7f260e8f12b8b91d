/** Bindings for the examples of rules, each with one hole. */

export const ACCOUNT = '{ kind: ServiceAccount, name: web, namespace: shop }';

/** A binding of a role to the holders given, as flow maps. */
export const binding = (holders: readonly string[], role = 'view', kind = 'ClusterRoleBinding') =>
  `apiVersion: rbac.authorization.k8s.io/v1
kind: ${kind}
metadata: { name: web }
subjects:
${holders.map((holder) => `  - ${holder}`).join('\n')}
roleRef: { kind: ClusterRole, name: ${role}, apiGroup: rbac.authorization.k8s.io }
`;
