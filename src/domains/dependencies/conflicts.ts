/** Versions that were asked for and left out: what head's tree has of them that base's had not, and the reverse. */
import type { ParsedPair } from '../../core/unreadable.ts';
import type { ConflictChange, ConflictFact, ConflictKind } from './changes.ts';
import type { Conflict, Ecosystem, Manifest } from './ecosystem.ts';

/** The conflicts of one file that come, and those of packages that have none any more. */
export function conflictsBetween(
  { file, before, after }: ParsedPair<Manifest>,
  ecosystem: Ecosystem,
): ConflictChange[] {
  const [had, has] = [once(before?.conflicts ?? []), once(after?.conflicts ?? [])];
  if (after === undefined) return [];
  const known = new Set(had.map(keyOf));
  const stillNamed = new Set(has.map(({ name }) => name));
  const [was, is] = [selectedIn(before), selectedIn(after)];
  const factOf = <K extends ConflictKind>(kind: K, conflict: Conflict): ConflictFact<K> => ({
    kind,
    subject: conflict.name,
    key: `${conflict.omitted}->${conflict.selected}`,
    ecosystem: ecosystem.name,
    name: conflict.name,
    locked: true,
    from: was.get(conflict.name) ?? null,
    to: is.get(conflict.name) ?? null,
    ...weighed(conflict, ecosystem),
  });
  const introduced = has
    .filter((conflict) => !known.has(keyOf(conflict)))
    .map((conflict) => ({
      ...factOf('version-conflict-introduced', conflict),
      after: { path: file.path, line: conflict.line },
    }));
  const fixed = had
    .filter(({ name }) => !stillNamed.has(name))
    .map((conflict) => ({
      ...factOf('version-conflict-fixed', conflict),
      before: { path: file.previousPath ?? file.path, line: conflict.line },
      after: { path: file.path, line: is.has(conflict.name) ? lineOf(after, conflict.name) : 1 },
    }));
  return [...introduced, ...fixed];
}

const keyOf = ({ name, omitted }: Conflict): string => `${name}@${omitted}`;

/** The same version may be left out at many places of a tree. */
const once = (conflicts: readonly Conflict[]): readonly Conflict[] =>
  [...new Map(conflicts.toReversed().map((conflict) => [keyOf(conflict), conflict])).values()].toReversed();

const selectedIn = (manifest: Manifest | undefined): ReadonlyMap<string, string | null> =>
  new Map(manifest?.dependencies.map(({ name, written }) => [name, written]));

const lineOf = ({ dependencies }: Manifest, name: string): number =>
  dependencies.find((entry) => entry.name === name)?.line ?? 1;

function weighed({ selected, omitted }: Conflict, { versions }: Ecosystem) {
  const [stands, asked] = [versions.parse(selected), versions.parse(omitted)];
  const majors = Math.abs((stands?.parts[0] ?? 0) - (asked?.parts[0] ?? 0));
  const older = stands !== undefined && asked !== undefined && versions.compare(stands, asked) < 0;
  return { selected, omitted, older, majors };
}
