import type { Advisory, Package } from '../../../core/advisories.ts';
import type { DependencyChange, VulnerabilityFact, VulnerabilityKind } from '../changes.ts';
import { installedBy } from './installed.ts';

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
  const { severity, score, malware } = worst;
  return [
    {
      kind,
      subject: one.name,
      key: keyOf(advisories),
      ...placesOf(change),
      name: one.name,
      ...traitsOf(change),
      advisories,
      severity,
      score,
      malware,
      patched: patchedIn(advisories, one),
      fixBy: null,
    },
  ];
}

const keyOf = (advisories: readonly Advisory[]): string =>
  advisories
    .map(({ id }) => id)
    .toSorted()
    .join(',');

const placesOf = ({ before, after, secret }: DependencyChange) => ({
  ...(before && { before }),
  ...(after && { after }),
  ...(secret && { secret }),
});

function traitsOf(change: DependencyChange) {
  const { ecosystem, direct, locked, broughtBy } = change;
  const { base, head } = installedBy(change);
  const scope = (change.head ?? change.base)?.scope ?? 'production';
  const [from, to] = [base?.package?.version ?? null, head?.package?.version ?? null];
  return { ecosystem, direct, locked, broughtBy, from, to, scope };
}

/** The latest of the releases that mend each; null where one of the vulnerabilities has none. */
function patchedIn(advisories: readonly Advisory[], { compare }: Package): string | null {
  const releases = advisories.flatMap(({ patched }) => patched ?? []);
  if (releases.length < advisories.length) return null;
  return releases.toSorted((a, b) => compare(b, a) ?? 0)[0] ?? null;
}
