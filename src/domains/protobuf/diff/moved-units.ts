import type { ProtobufChange } from '../changes.ts';
import { gather, openingOf, placeOf, traitsOfFile, type Match } from './context.ts';
import { kindOf, renamed } from './renames.ts';
import { listed } from './together.ts';
import { namesOf, packageLineOf, type Surroundings, type Unit, type UnitMatch } from './unit.ts';

/** Whole messages, enums, services and extensions that go by another name, or stand in another file or package. */
export const compareMoved = (around: Surroundings): ProtobufChange[] => [
  ...renamedUnits(around.pairing.matched),
  ...addedUnits(around.pairing.added),
  ...movedFiles(around),
  ...changedPackages(around),
];

const renamedUnits = (matched: readonly UnitMatch[]): ProtobufChange[] =>
  matched
    .filter(({ by }) => by === 'renamed')
    .map(({ before, after }) => {
      const root = { what: kindOf(before), from: before.fullName, to: after.fullName };
      return renamed('type-renamed', { before, after }, root);
    });

/** What is new, without what it holds. */
function addedUnits(added: readonly Unit[]): ProtobufChange[] {
  const fresh = new Set<unknown>(added);
  return added
    .filter(({ parent }) => !fresh.has(parent))
    .map((unit) => ({ kind: 'type-added', subject: unit.fullName, after: placeOf(unit), what: kindOf(unit) }));
}

const isTopLevel = ({ parent }: Unit): boolean => parent === undefined;

/** Types that stand in another file under the same full name: one fact for a pair of files. */
function movedFiles({ files, pairing }: Surroundings): ProtobufChange[] {
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
        },
      ];
    },
  );
}

/** One package that became another is one root cause, shown at each of its files. */
function changedPackages({ pairing, retired }: Surroundings): ProtobufChange[] {
  const moved = pairing.matched.filter(({ by }) => by === 'package');
  const byPackages = gather(moved, ({ before, after }) => `${before.file.package}->${after.file.package}`);
  return [...byPackages].flatMap(([group, all]) => {
    const services = all.filter(({ before }) => before.kind === 'service').length;
    const together = {
      group,
      types: all.length - services,
      services,
      names: listed(namesOf(all.map(({ before }) => before))),
    };
    return [...gather(all, ({ before }) => before.file.path).values()].flatMap(([first]): ProtobufChange[] => {
      if (first === undefined) return [];
      const whole = retired.has(first.before.file.package);
      return [{ ...packageChanged(first, whole), ...together }];
    });
  });
}

const packageChanged = ({ before, after }: Match<Unit>, whole: boolean) => ({
  kind: 'package-changed' as const,
  subject: before.file.package,
  ...(whole
    ? { before: packageLineOf(before.file), after: packageLineOf(after.file) }
    : { before: openingOf(before), after: openingOf(after) }),
  ...traitsOfFile(before.file),
  from: before.file.package,
  to: after.file.package,
  whole,
});
