/** URLs of the API server that a role may ask. */
import type { Grant } from './rbac.ts';

/** Open to every account of a cluster by default. Source: kubernetes.io, `system:public-info-viewer` and `system:discovery`. */
const HEALTH = /^\/(?:apis?|healthz|livez|openapi|readyz|version)(?:\/|$)/;

/** Why a URL is worth less than others: everybody may ask it, or the role asked for one above it before. */
export function mitigationOfUrl({ resource, verb }: Grant, held: readonly Grant[]): 'health' | 'held' | undefined {
  if (HEALTH.test(resource)) return 'health';
  const wider = held.filter((other) => other.verb === verb || other.verb === '*');
  return wider.some((other) => isBelow(resource, other.resource)) ? 'held' : undefined;
}

/** Whether a URL lies below another, as `/metrics/resources` below `/metrics`; all lie below the root, which says nothing. */
const isBelow = (url: string, above: string): boolean =>
  /^\/[^/*]/.test(above) && url.startsWith(`${above.replace(/\/\*?$/, '')}/`);
