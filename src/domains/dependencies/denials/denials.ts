import type { Settings } from '../../../core/settings.ts';
import type { DenialFact, DependencyChange } from '../changes.ts';
import type { Role } from '../ecosystem.ts';
import { type Entry, entryOf, named, type Named } from './entry.ts';

/** The roles in which a package gets used; others refuse versions of it or only speak of it. */
const USED: ReadonlySet<Role> = new Set(['library', 'runtime', 'override']);

/**
 * What settings deny among the dependencies that changes bring or keep; what `allow` names is exempt. To remove one is never
 * denied. Its key is the entry, so that one package in a manifest and its lockfile is one finding.
 */
export function denialsAmong(
  changes: readonly DependencyChange[],
  { deny, allow }: Pick<Settings['dependencies'], 'deny' | 'allow'>,
): DenialFact[] {
  const [denied, allowed] = [deny.map(entryOf), allow.map(entryOf)];
  return changes.flatMap((change) => {
    if (denied.length === 0 || !USED.has(change.role)) return [];
    const packages = packagesOf(change);
    const isSpokenOf = (entry: Entry): boolean => packages.some((one) => entry.matches(one));
    const entry = denied.find(isSpokenOf);
    return entry === undefined || allowed.some(isSpokenOf) ? [] : [denialOf(change, entry.text)];
  });
}

/** What head has under its own name, and, of a fork or an alias, under the name that is fetched. */
function packagesOf({ ecosystem, name, head }: DependencyChange): Named[] {
  if (head === null) return [];
  const fetched = head.source?.kind === 'fork' ? [head.source.location] : [];
  return [name, ...fetched].map((one) => named(ecosystem, one, head.version));
}

function denialOf(change: DependencyChange, entry: string): DenialFact {
  const { subject, before, after, secret, ecosystem, name, direct, locked, from, to } = change;
  return {
    kind: 'denied',
    subject,
    key: entry,
    ...(before && { before }),
    ...(after && { after }),
    ...(secret && { secret }),
    ecosystem,
    name,
    direct,
    locked,
    from,
    to,
    entry,
  };
}
