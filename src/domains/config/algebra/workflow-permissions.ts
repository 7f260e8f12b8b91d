/**
 * What the token of a GitHub workflow job may do. A job's own `permissions` replaces the workflow's, and a map that names
 * some scopes sets all others to none (docs.github.com, "Workflow syntax: permissions").
 */
import { PERMISSION_LEVEL, steps } from './lattices.ts';

/** `permissions:` as written: a word such as `read-all`, or scope -> level. */
export type Written = string | ReadonlyMap<string, string>;

export interface Permissions {
  /** The level of every scope that has none of its own. */
  readonly others: string;
  readonly scopes: ReadonlyMap<string, string>;
}

/** How far a raise reaches, from the farthest. */
export const REACHES = ['everything', 'strong', 'moderate', 'weak', 'read'] as const;
export type ScopeReach = (typeof REACHES)[number];

/** One scope whose level rose; `*` stands for all scopes at once. */
export interface Raise {
  readonly scope: string;
  readonly from: string;
  readonly to: string;
  readonly reach: ScopeReach;
}

/** Scopes by what a thief does with their write access; those that are not listed lie in between. */
const STRONG: ReadonlySet<string> = new Set([
  'actions',
  'attestations',
  'contents',
  'deployments',
  'id-token',
  'issues',
  'packages',
  'pages',
  'pull-requests',
  'workflows',
]);
const WEAK: ReadonlySet<string> = new Set(['models', 'security-events', 'statuses']);

/** Expands a block; undefined where it cannot be told (no block, a template): the repository's own default holds. */
export function permissions(written: Written | undefined): Permissions | undefined {
  if (written === undefined) return undefined;
  if (typeof written !== 'string') return { others: 'none', scopes: written };
  const level = /^(read|write)-all$/.exec(written)?.[1];
  return level === undefined ? undefined : { others: level, scopes: new Map() };
}

/** The scopes that may do more in `after` than in `before`, the strongest first. */
export function raised(before: Permissions, after: Permissions): Raise[] {
  const all = rise('*', before.others, after.others);
  const named = [...new Set([...before.scopes.keys(), ...after.scopes.keys()])].flatMap((scope) =>
    rise(scope, levelOf(before, scope), levelOf(after, scope)),
  );
  return (all.length > 0 ? all : named).toSorted((a, b) => REACHES.indexOf(a.reach) - REACHES.indexOf(b.reach));
}

const levelOf = ({ others, scopes }: Permissions, scope: string): string => scopes.get(scope) ?? others;

const rise = (scope: string, from: string, to: string): Raise[] =>
  (steps(PERMISSION_LEVEL, from, to) ?? 0) > 0 ? [{ scope, from, to, reach: reachOf(scope, to) }] : [];

function reachOf(scope: string, to: string): ScopeReach {
  if (to !== 'write') return 'read';
  if (scope === '*') return 'everything';
  if (STRONG.has(scope)) return 'strong';
  return WEAK.has(scope) ? 'weak' : 'moderate';
}
