import { allGone, type GoneRules } from '../buf/gone.ts';
import type { ProtobufChange } from '../changes.ts';
import { gather } from '../../../core/compare.ts';
import { openingOf, placeOf, traitsOfFile, type Match } from './context.ts';
import type { PackageMove } from './moves.ts';
import { kindOf, renamed } from './renames.ts';
import { listed } from './together.ts';
import { namesOf, packageLineOf, type Surroundings, type Unit } from './unit.ts';

/** Whole messages, enums, services and extensions that go by another name, or stand in another file or package. */
export const compareMoved = (
  around: Surroundings,
  moves: ReadonlyMap<string, PackageMove>,
  rulesOf: GoneRules,
): ProtobufChange[] => [
  ...renamedUnits(around.pairing.matched, rulesOf),
  ...addedUnits(around.pairing.added),
  ...movedFiles(around, rulesOf),
  ...changedPackages(around, moves, rulesOf),
];

const renamedUnits = (matched: Surroundings['pairing']['matched'], rulesOf: GoneRules): ProtobufChange[] =>
  matched
    .filter(({ by }) => by === 'renamed')
    .map(({ before, after }) => {
      const root = { what: kindOf(before), from: before.fullName, to: after.fullName };
      return renamed('type-renamed', { before, after }, root, [...rulesOf(before), ...extensionNames(before, after)]);
    });

/** buf pairs extensions by number: to it, another name is a change of a field. */
const extensionNames = (before: Unit, after: Unit): readonly string[] =>
  before.kind === 'field' && after.kind === 'field' && before.number === after.number ? ['buf:FIELD_SAME_NAME'] : [];

/** What is new, without what it holds. */
function addedUnits(added: readonly Unit[]): ProtobufChange[] {
  const fresh = new Set<unknown>(added);
  return added
    .filter(({ parent }) => !fresh.has(parent))
    .map((unit) => ({ kind: 'type-added', subject: unit.fullName, after: placeOf(unit), what: kindOf(unit) }));
}

const isTopLevel = ({ parent }: Unit): boolean => parent === undefined;

/** Types that stand in another file under the same full name: one fact for a pair of files. */
function movedFiles({ files, pairing }: Surroundings, rulesOf: GoneRules): ProtobufChange[] {
  const moved = pairing.matched.filter(
    ({ before, after, by }) => by === 'same' && isTopLevel(before) && before.file.path !== after.file.path,
  );
  const still = new Set(files.map(({ after }) => after?.path));
  return [...gather(moved, ({ before, after }) => `${before.file.path} ${after.file.path}`).values()].flatMap(
    ([first, ...others]): ProtobufChange[] => {
      if (first === undefined) return [];
      const [from, to] = [first.before.file.path, first.after.file.path];
      return [
        {
          kind: 'file-moved',
          subject: from,
          key: to,
          before: openingOf(first.before),
          after: openingOf(first.after),
          from,
          to,
          names: listed(namesOf([first, ...others].map(({ before }) => before))),
          whole: !still.has(from),
          bufRules: allGone(
            [first, ...others].map(({ before }) => before),
            rulesOf,
          ),
        },
      ];
    },
  );
}

/** One package that became another is one root cause, shown at each of its files. */
function changedPackages(
  { pairing }: Surroundings,
  moves: ReadonlyMap<string, PackageMove>,
  rulesOf: GoneRules,
): ProtobufChange[] {
  const moved = pairing.matched.filter(({ by }) => by === 'package');
  const byFile = gather(
    moved,
    ({ before, after }) => `${before.file.path}#${before.file.package}->${after.file.package}`,
  );
  return [...byFile.values()].flatMap((all): ProtobufChange[] => {
    const [first] = all;
    const bufRules = allGone(
      all.map(({ before }) => before),
      rulesOf,
    );
    const move = moves.get(first?.before.fullName ?? '');
    return first === undefined || move === undefined ? [] : [{ ...packageChanged(first, move), bufRules }];
  });
}

const packageChanged = ({ before, after }: Match<Unit>, move: PackageMove) => ({
  kind: 'package-changed' as const,
  subject: before.file.package,
  ...(move.whole
    ? { before: packageLineOf(before.file), after: packageLineOf(after.file) }
    : { before: openingOf(before), after: openingOf(after) }),
  ...move,
  ...traitsOfFile(before.file),
});
