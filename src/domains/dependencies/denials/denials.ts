import type { Settings } from '../../../core/settings.ts';
import type { DenialFact, DependencyChange } from '../changes.ts';
import type { Role } from '../ecosystem.ts';
import { type Entry, entryOf } from './entry.ts';

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
    if (change.head === null || !USED.has(change.role)) return [];
    const entry = denied.find((candidate) => speaksOf(candidate, change));
    return entry === undefined || allowed.some((candidate) => speaksOf(candidate, change))
      ? []
      : [denialOf(change, entry.text)];
  });
}

/** A fork or an alias is spoken of by the name that is fetched as well. */
function speaksOf(entry: Entry, { ecosystem, name, head }: DependencyChange): boolean {
  const fetched = head?.source?.kind === 'fork' ? [head.source.location] : [];
  const version = head?.version ?? null;
  return [name, ...fetched].some((one) => entry.matches({ ecosystem, name: one, version }));
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
