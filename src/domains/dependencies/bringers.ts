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

/** One step outwards: a package, and the direct one from which it was reached. */
interface Reached {
  readonly name: string;
  readonly root: string;
}

/** For each package the nearest direct ones, found outwards from all direct ones at once, each edge walked a few times at most. */
function bringersIn(manifest: Manifest | undefined, ecosystem: Ecosystem): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const { edges, direct } = graphOf(manifest, ecosystem);
  const isNew = ({ name, root }: Reached): boolean => {
    const known = found.get(name) ?? [];
    if (known.length === MOST_BRINGERS || known.includes(root)) return false;
    found.set(name, [...known, root]);
    return true;
  };
  let wave: readonly Reached[] = direct.map((root) => ({ name: root.key, root: root.name }));
  while (wave.length > 0) {
    wave = wave.flatMap(({ name, root }) =>
      (edges.get(name) ?? []).map((required) => ({ name: required, root })).filter(isNew),
    );
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
