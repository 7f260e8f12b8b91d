/** Objects that protect others, gone while what they protect stays. */
import { dirname } from 'node:path/posix';
import type { GuardAdded, GuardRemoved } from './changes.ts';
import type { ConfigDocument, DocumentPair } from '../documents.ts';
import { objectFact } from './fact.ts';
import { kindOf, nameOf } from './objects.ts';
import { podOf } from './pods.ts';

const GUARDS: ReadonlySet<string> = new Set([
  'AuthorizationPolicy',
  'NetworkPolicy',
  'PeerAuthentication',
  'PodDisruptionBudget',
  'RequestAuthentication',
]);

/** A guard that comes or goes together with workloads of its folder is part of them, and no news. */
export function guardFacts(pairs: readonly DocumentPair[]): (GuardAdded | GuardRemoved)[] {
  return [
    ...lone(pairs.filter(({ after }) => after === undefined)).map((pair) => ({
      kind: 'guard-removed' as const,
      ...objectFact(pair, [], 'removed', { before: pair.before?.root }),
      ...called(pair.before),
    })),
    ...lone(pairs.filter(({ before }) => before === undefined)).map((pair) => ({
      kind: 'guard-added' as const,
      ...objectFact(pair, [], 'added', { after: pair.after?.root }),
      ...called(pair.after),
    })),
  ];
}

function lone(pairs: readonly DocumentPair[]): DocumentPair[] {
  const moving = pairs.filter(({ before, after }) => podOf(after ?? before) !== undefined);
  const folders = new Set(moving.map(({ path }) => dirname(path)));
  return pairs.filter(({ before, after, path }) => GUARDS.has(kindOf(after ?? before)) && !folders.has(dirname(path)));
}

const called = (document: ConfigDocument | undefined) => ({
  objectKind: kindOf(document),
  name: (document && nameOf(document)) ?? '',
});
