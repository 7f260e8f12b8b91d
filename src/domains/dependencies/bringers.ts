/** Who brings an indirect dependency: the direct ones that a lockfile's edges lead back to. */
import type { DependencyChange } from './changes.ts';
import { canonicalName, type Ecosystem, type Manifest } from './ecosystem.ts';

/** More of them say nothing more. */
const MOST_BRINGERS = 3;

/** Tells of each indirect change the direct dependencies that bring it; what is gone is told by base. */
export function withBringers(
  changes: readonly DependencyChange[],
  before: Manifest | undefined,
  after: Manifest | undefined,
  ecosystem: Ecosystem,
): DependencyChange[] {
  if (changes.every(({ direct }) => direct)) return [...changes];
  const [was, is] = [bringersIn(before, ecosystem), bringersIn(after, ecosystem)];
  return changes.map((change) => {
    if (change.direct) return change;
    const bringers = change.head === null ? was : is;
    return { ...change, broughtBy: bringers.get(canonicalName(ecosystem, change.name)) ?? [] };
  });
}

/** For each package the nearest direct ones, found outwards from all direct ones at once, each edge walked a few times at most. */
function bringersIn(manifest: Manifest | undefined, ecosystem: Ecosystem): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const { edges, direct } = graphOf(manifest, ecosystem);
  let wave = direct.map((root) => ({ name: root.key, root: root.name }));
  while (wave.length > 0) {
    const next: typeof wave = [];
    for (const { name, root } of wave) {
      for (const required of edges.get(name) ?? []) {
        const known = found.get(required) ?? [];
        if (known.length === MOST_BRINGERS || known.includes(root)) continue;
        found.set(required, [...known, root]);
        next.push({ name: required, root });
      }
    }
    wave = next;
  }
  return found;
}

function graphOf(manifest: Manifest | undefined, ecosystem: Ecosystem) {
  const edges = new Map<string, string[]>();
  const direct: { key: string; name: string }[] = [];
  for (const entry of manifest?.dependencies ?? []) {
    const key = canonicalName(ecosystem, entry.name);
    const required = (entry.requires ?? []).map((name) => canonicalName(ecosystem, name));
    const known = edges.get(key);
    if (known === undefined) edges.set(key, required);
    else known.push(...required);
    if (entry.direct !== false) direct.push({ key, name: entry.name });
  }
  return { edges, direct };
}
