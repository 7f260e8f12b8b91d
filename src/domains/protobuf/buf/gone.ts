import type { Surroundings, Unit } from '../diff/unit.ts';
import { unitsOf } from '../diff/unit.ts';
import type { ProtoFile } from '../model.ts';

/** Tells which checks of buf fail where a message, enum, service or extension no longer stands where it stood. */
export type GoneRules = (unit: Unit) => readonly string[];

/** Looks once at everything that head has in the changed files. */
export function goneRules({ files, retired }: Pick<Surroundings, 'files' | 'retired'>): GoneRules {
  const heads = new Map(files.flatMap(({ after }) => (after === undefined ? [] : [[after.path, after]])));
  const still = new Set(files.flatMap(({ after }) => unitsOf(after)).map(identityOf));
  const inFiles = new Map<ProtoFile, ReadonlySet<string>>();
  const namesIn = (file: ProtoFile): ReadonlySet<string> => {
    const known = inFiles.get(file) ?? new Set(unitsOf(file).map(nestedIdentityOf));
    inFiles.set(file, known);
    return known;
  };
  return (unit) => {
    const head = heads.get(unit.file.path);
    const kind = nameOf(unit);
    return [
      ...(head === undefined ? ['buf:FILE_NO_DELETE'] : []),
      ...(head !== undefined && head.package !== unit.file.package ? ['buf:FILE_SAME_PACKAGE'] : []),
      ...(head === undefined || namesIn(head).has(nestedIdentityOf(unit)) ? [] : [`buf:${kind}_NO_DELETE`]),
      ...(retired.has(unit.file.package) ? ['buf:PACKAGE_NO_DELETE'] : []),
      ...(retired.has(unit.file.package) || still.has(identityOf(unit)) ? [] : [`buf:PACKAGE_${kind}_NO_DELETE`]),
    ];
  };
}

const nameOf = ({ kind }: Unit): string => (kind === 'field' ? 'EXTENSION' : kind.toUpperCase());

const identityOf = ({ kind, fullName }: Unit): string => `${kind} ${fullName}`;

/** buf knows what stands in a file by its name within the package. */
const nestedIdentityOf = ({ kind, fullName, file }: Unit): string =>
  `${kind} ${file.package === '' ? fullName : fullName.slice(file.package.length + 1)}`;

/** All that fail for some units together. */
export const allGone = (units: readonly Unit[], rulesOf: GoneRules): readonly string[] => [
  ...new Set(units.flatMap(rulesOf)),
];
