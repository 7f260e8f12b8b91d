/** Objects that protect others, gone while what they protect stays. */
import { dirname } from 'node:path/posix';
import type { GuardRemoved } from '../changes.ts';
import type { DocumentPair } from '../documents.ts';
import { objectFact } from './fact.ts';
import { kindOf, nameOf } from './objects.ts';
import { podOf } from './pods.ts';

const GUARDS: ReadonlySet<string> = new Set([
  'AuthorizationPolicy',
  'NetworkPolicy',
  'PeerAuthentication',
  'PodDisruptionBudget',
]);

/** A guard that goes together with workloads of its folder is no loss: there is nothing left to protect. */
export function guardFacts(pairs: readonly DocumentPair[]): GuardRemoved[] {
  const gone = pairs.filter(({ after }) => after === undefined);
  const deserted = new Set(gone.filter(({ before }) => podOf(before) !== undefined).map(({ path }) => dirname(path)));
  return gone
    .filter(({ before, path }) => GUARDS.has(kindOf(before)) && !deserted.has(dirname(path)))
    .map((pair) => ({
      kind: 'guard-removed',
      ...objectFact(pair, [], 'removed', { before: pair.before?.root }),
      objectKind: kindOf(pair.before),
      name: (pair.before && nameOf(pair.before)) ?? '',
    }));
}
