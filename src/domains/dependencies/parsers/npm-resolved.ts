import type { Dependency } from '../ecosystem.ts';

/** The public registry under its own names: what a lockfile resolves from where nobody said otherwise. */
const PUBLIC = new Set(['registry.npmjs.org', 'registry.yarnpkg.com', 'registry.npmjs.com']);

type Resolved = Pick<Dependency, 'written' | 'source'>;

/** Where a lockfile entry was resolved to; for a git dependency the commit takes the place of the version. */
export function resolvedFrom(resolved: string | undefined, version: string | null): Resolved {
  const address = resolved === undefined ? undefined : addressOf(resolved);
  if (resolved === undefined || address === undefined) return { written: version };
  if (resolved.startsWith('git')) {
    const [location = '', commit] = address.split('#', 2);
    return { written: commit ?? version, source: { kind: 'git', location } };
  }
  const host = address.split('/', 1)[0] ?? '';
  return { written: version, source: PUBLIC.has(host) ? undefined : { kind: 'registry', location: host } };
}

/** What follows the scheme and the credentials of a URL; undefined for a path or a plain version. */
function addressOf(url: string): string | undefined {
  return /^[a-z+]+:\/\/(?:[^/@]*@)?(.+)$/s.exec(url)?.[1];
}
