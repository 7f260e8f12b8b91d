/** Words that stand in an order, the strictest first. A word outside its list has no place, and nothing is said of it. */

export const POD_SECURITY = ['restricted', 'baseline', 'privileged'] as const;
export const SERVICE_REACH = ['ClusterIP', 'NodePort', 'LoadBalancer'] as const;
export const MUTUAL_TLS = ['STRICT', 'PERMISSIVE', 'DISABLE'] as const;
export const CLIENT_TLS = ['MUTUAL', 'ISTIO_MUTUAL', 'SIMPLE', 'DISABLE'] as const;
export const PERMISSION_LEVEL = ['none', 'read', 'write'] as const;
/** From the weakest; libpq's sslmode, service meshes and Kafka's security.protocol each use some of the words. */
export const TLS_MODES: readonly string[] = [
  'disable',
  'allow',
  'prefer',
  'permissive',
  'require',
  'verify-ca',
  'verify-full',
  'strict',
];

/** How many steps lie between two words: positive where `to` stands later in the list, undefined where either is unknown. */
export function steps(order: readonly string[], from: string, to: string): number | undefined {
  const [before, after] = [order.indexOf(from), order.indexOf(to)];
  return before < 0 || after < 0 ? undefined : after - before;
}
