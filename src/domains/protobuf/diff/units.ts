import type { SourceLocation } from '../../../core/types.ts';
import type { ProtobufChange } from '../changes.ts';
import type { ProtoFile } from '../model.ts';
import { isVendored } from '../vendored.ts';
import { gather, openingOf, placeOf, traitsOf, traitsOfFile, type Match } from './context.ts';
import { kindOf, renamed } from './renames.ts';
import type { FilePair, Pairing, Unit, UnitMatch } from './unit.ts';

/** What the whole comparison knows about files and packages. */
export interface Surroundings {
  readonly files: readonly FilePair[];
  readonly pairing: Pairing;
  /** Packages of base that no file of head declares any more. */
  readonly retired: ReadonlySet<string>;
}

/** What became of whole messages, enums, services, extensions, of files and of packages. */
export const compareUnits = (around: Surroundings): ProtobufChange[] => [
  ...renamedUnits(around.pairing.matched),
  ...movedFiles(around),
  ...changedPackages(around),
  ...removedUnits(around),
];

const renamedUnits = (matched: readonly UnitMatch[]): ProtobufChange[] =>
  matched
    .filter(({ by }) => by === 'renamed')
    .map(({ before, after }) => {
      const root = { what: kindOf(before), from: before.fullName, to: after.fullName };
      return renamed('type-renamed', { before, after }, root);
    });

const namesOf = (units: readonly Unit[]): string => units.map(({ name }) => name).join(', ');

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
          names: namesOf([first, ...others].map(({ before }) => before)),
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
    const together = { group, types: all.length - services, services, names: namesOf(all.map(({ before }) => before)) };
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

const packageLineOf = ({ path, packageLine }: ProtoFile): SourceLocation => ({ path, line: packageLine });

/** What is gone, by its root cause: its package, its file, what surrounded it, or itself. */
function removedUnits(around: Surroundings): ProtobufChange[] {
  const { files, pairing, retired } = around;
  const gone = new Set<unknown>(pairing.removed);
  const roots = pairing.removed.filter(({ parent }) => !gone.has(parent));
  const deleted = new Set(files.filter(({ after }) => after === undefined).map(({ before }) => before?.path));
  const inRetired = roots.filter(({ file }) => retired.has(file.package));
  const alone = roots.filter(({ file }) => !retired.has(file.package) && !deleted.has(file.path));
  return [...removedPackages(inRetired), ...removedFiles(around, roots), ...removedAlone(alone, around)];
}

function removedPackages(units: readonly Unit[]): ProtobufChange[] {
  return [...gather(units, ({ file }) => file.package)].flatMap(([name, all]) => {
    const byFile = [...gather(all, ({ file }) => file.path).values()];
    const services = all.filter(({ kind }) => kind === 'service').length;
    const vendored = byFile.every(([first]) => first !== undefined && isVendored(first.file.path));
    const together = { vendored, types: all.length - services, services, files: byFile.length };
    return byFile.flatMap(([first]): ProtobufChange[] =>
      first === undefined ? [] : [{ ...packageRemoved(first), group: vendored ? 'vendored' : name, ...together }],
    );
  });
}

const packageRemoved = (first: Unit) => ({
  kind: 'package-removed' as const,
  subject: first.file.package,
  before: packageLineOf(first.file),
  ...traitsOfFile(first.file),
});

/** Files that are gone while their package lives on, with what they defined and nothing else took over. */
function removedFiles({ files, retired, pairing }: Surroundings, roots: readonly Unit[]): ProtobufChange[] {
  const moved = new Set(pairing.matched.map(({ before }) => before.file.path));
  return files.flatMap(({ before, after }): ProtobufChange[] => {
    if (before === undefined || after !== undefined || retired.has(before.package)) return [];
    const units = roots.filter(({ file }) => file === before);
    if (units.length === 0 && moved.has(before.path)) return [];
    const services = units.filter(({ kind }) => kind === 'service').length;
    return [
      {
        kind: 'file-removed',
        subject: before.path,
        before: packageLineOf(before),
        ...traitsOfFile(before),
        types: units.length - services,
        services,
        names: namesOf(units),
      },
    ];
  });
}

/** Several of one kind that a file lost are one root cause. */
function removedAlone(units: readonly Unit[], around: Surroundings): ProtobufChange[] {
  const alike = gather(units, (unit) => `${unit.file.path}#${kindOf(unit)}`);
  return [...alike].flatMap(([place, all]) => {
    const names = namesOf(all);
    const together = { ...(all.length > 1 ? { group: `${place}:${names}` } : {}), all: names, count: all.length };
    return all.map((unit): ProtobufChange => ({ ...removedUnit(unit, around), ...together }));
  });
}

function removedUnit(unit: Unit, { files, pairing }: Surroundings) {
  const around = pairing.matched.find(({ before }) => before === unit.parent)?.after;
  const file = files.find(({ before }) => before === unit.file)?.after;
  const enclosing = around === undefined ? file && packageLineOf(file) : openingOf(around);
  return {
    kind: 'type-removed' as const,
    subject: unit.fullName,
    before: placeOf(unit),
    ...(enclosing === undefined ? {} : { after: enclosing }),
    ...traitsOf(unit),
    what: kindOf(unit),
    name: unit.name,
  };
}
