import type { Advisory, Package } from '../../../core/advisories.ts';
import type { DependencyChange, VulnerabilityFact, VulnerabilityKind } from '../changes.ts';
import { installedBy, type Installed } from './installed.ts';

/**
 * The fact that a change brings or ends vulnerabilities of one package: none where there are no advisories. Its key is the
 * advisories, so that one package in several files is one finding, which a further advisory makes another.
 */
export function vulnerabilityOf<K extends VulnerabilityKind>(
  kind: K,
  change: DependencyChange,
  one: Package | undefined,
  advisories: readonly Advisory[],
): VulnerabilityFact<K>[] {
  const [worst] = advisories;
  if (one === undefined || worst === undefined) return [];
  const { ecosystem, direct, locked, before, after, secret } = change;
  const { base, head } = installedBy(change);
  return [
    {
      kind,
      subject: one.name,
      key: advisories
        .map(({ id }) => id)
        .toSorted()
        .join(','),
      ...(before && { before }),
      ...(after && { after }),
      ...(secret && { secret }),
      ecosystem,
      name: one.name,
      direct,
      locked,
      from: versionOf(base),
      to: versionOf(head),
      scope: (change.head ?? change.base)?.scope ?? 'production',
      advisories,
      severity: worst.severity,
      score: worst.score,
      malware: worst.malware,
      patched: patchedIn(advisories, one),
      fixBy: null,
    },
  ];
}

const versionOf = (side: Installed): string | null => (typeof side === 'object' ? side.version : null);

/** The latest of the releases that mend each; null where one of the vulnerabilities has none. */
function patchedIn(advisories: readonly Advisory[], { compare }: Package): string | null {
  const releases = advisories.flatMap(({ patched }) => patched ?? []);
  if (releases.length < advisories.length) return null;
  return releases.toSorted((a, b) => compare(b, a) ?? 0)[0] ?? null;
}
