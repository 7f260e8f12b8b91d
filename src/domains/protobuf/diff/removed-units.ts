import type { SourceLocation } from '../../../core/types.ts';
import { allGone, type GoneRules } from '../buf/gone.ts';
import type { ProtobufChange } from '../changes.ts';
import { isVendored } from '../vendored.ts';
import { gather } from '../../../core/compare.ts';
import { openingOf, placeOf, traitsOf, traitsOfFile } from './context.ts';
import type { Followers } from './followers.ts';
import { kindOf } from './renames.ts';
import { groupOf, listed } from './together.ts';
import { goesAlone, namesOf, packageLineOf, type Surroundings, type Unit } from './unit.ts';

/**
 * What is gone, by its root cause: its package, its file, what surrounded it, or itself. Takes what nothing that is left
 * had used, and what is told elsewhere.
 */
export function compareRemovedUnits(
  around: Surroundings,
  unused: Followers,
  told: ReadonlyMap<Unit, unknown>,
  rulesOf: GoneRules,
): ProtobufChange[] {
  const gone = new Set<unknown>(around.pairing.removed);
  const roots = around.pairing.removed.filter(({ parent }) => !gone.has(parent));
  const inRetired = roots.filter(({ file }) => around.retired.has(file.package));
  const alone = roots.filter(goesAlone(around)).filter((unit) => !told.has(unit));
  return [
    ...removedPackages(inRetired, rulesOf),
    ...removedFiles(around, roots, rulesOf),
    ...removedAlone(alone, around, unused, rulesOf),
  ];
}

function removedPackages(units: readonly Unit[], rulesOf: GoneRules): ProtobufChange[] {
  return [...gather(units, ({ file }) => file.package)].flatMap(([name, all]) => {
    const byFile = [...gather(all, ({ file }) => file.path).values()];
    const services = all.filter(({ kind }) => kind === 'service').length;
    const vendored = byFile.every(([first]) => first !== undefined && isVendored(first.file.path));
    const together = { vendored, types: all.length - services, services, files: byFile.length };
    return byFile.flatMap((inFile): ProtobufChange[] => {
      const [first] = inFile;
      const bufRules = allGone(inFile, rulesOf);
      return first === undefined
        ? []
        : [{ ...packageRemoved(first), bufRules, group: vendored ? 'vendored' : name, ...together }];
    });
  });
}

const packageRemoved = (first: Unit) => ({
  kind: 'package-removed' as const,
  subject: first.file.package,
  before: packageLineOf(first.file),
  ...traitsOfFile(first.file),
});

/** Files that are gone while their package lives on, with what they defined and nothing else took over. */
function removedFiles(
  { files, retired, pairing }: Surroundings,
  roots: readonly Unit[],
  rulesOf: GoneRules,
): ProtobufChange[] {
  const moved = new Set(pairing.matched.map(({ before }) => before.file.path));
  const byFile = gather(roots, ({ file }) => file);
  const all = gather(pairing.removed, ({ file }) => file);
  return files.flatMap(({ before, after }): ProtobufChange[] => {
    if (before === undefined || after !== undefined || retired.has(before.package)) return [];
    const units = byFile.get(before) ?? [];
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
        names: listed(namesOf(units)),
        bufRules: ['buf:FILE_NO_DELETE', ...allGone(all.get(before) ?? [], rulesOf)],
      },
    ];
  });
}

/** Several of one kind that a file lost are one root cause. */
function removedAlone(
  units: readonly Unit[],
  around: Surroundings,
  unused: Followers,
  rulesOf: GoneRules,
): ProtobufChange[] {
  const enclosing = enclosings(around);
  const byService = gather([...unused.keys()], (type) => unused.get(type));
  const own = units.filter((unit) => unused.get(unit)?.kind !== 'service');
  const alike = gather(own, (unit) => `${unit.file.path}#${kindOf(unit)}${unused.has(unit) ? '#unused' : ''}`);
  return [...alike].flatMap(([place, all]) => {
    const names = namesOf(all);
    const types = all.flatMap((unit) => (unit.kind === 'service' ? (byService.get(unit) ?? []) : []));
    const together = {
      ...groupOf(place, names),
      all: listed(names),
      count: all.length,
      types: listed(namesOf(types), 3),
    };
    const told = (unit: Unit) => ({
      ...removedUnit(unit, enclosing(unit)),
      ...together,
      unused: unused.has(unit),
      bufRules: rulesOf(unit),
    });
    return all.flatMap((unit): ProtobufChange[] => {
      const group = together.group ?? unit.fullName;
      const went = (unit.kind === 'service' ? byService.get(unit) : undefined) ?? [];
      const followed = went.map((type) => ({ ...told(unit), group, before: placeOf(type), bufRules: rulesOf(type) }));
      return [told(unit), ...followed];
    });
  });
}

function removedUnit(unit: Unit, enclosing: SourceLocation | undefined) {
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

/** Where head shows that a unit is gone: what surrounded it, else the package statement of its file. */
function enclosings({ files, pairing }: Surroundings): (unit: Unit) => SourceLocation | undefined {
  const partners = new Map<unknown, Unit>(pairing.matched.map(({ before, after }) => [before, after]));
  const heads = new Map(files.map(({ before, after }) => [before, after]));
  return (unit) => {
    const around = partners.get(unit.parent);
    const file = heads.get(unit.file);
    return around === undefined ? file && packageLineOf(file) : openingOf(around);
  };
}
