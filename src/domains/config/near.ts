/** Hosts that only a cluster's own network reaches, or nobody else can listen to. */
const NEAR =
  /:\/\/(?:[^@/\s]*@)?(?:\{\{-? *(?:include|template|printf|\.Release)\b|localhost|127\.|\[::1\]|0\.0\.0\.0|[\w-]+(?:[:/,]|$)|[\w.-]+\.(?:svc|local|internal|test)\b)/i;

/** A service by its name and that of its namespace, where the one is made of the other: `gitea-http.gitea`, `loki.loki`. */
const OF_NAMESPACE = /:\/\/(?:[a-z0-9]{1,30}-){0,4}([a-z0-9-]{1,63})(?:-[a-z0-9]{1,30}){0,4}\.\1(?:[:/]|$)/i;

/** `Server=db`, with what SQL Server puts before and behind it. */
const SERVER = /(?:^|[;"'\s]|:-)(?:server|host|data source|address)\s?=\s?(?:tcp:)?([^;\s"']{1,200})/i;

/** Whether an address, or a connection string, leads to a host next to whoever reads it. */
export function isNear(text: string): boolean {
  const server = text.includes('://') ? undefined : SERVER.exec(text)?.[1];
  const address = server === undefined ? text : `://${server}`;
  return NEAR.test(address) || OF_NAMESPACE.test(address);
}
