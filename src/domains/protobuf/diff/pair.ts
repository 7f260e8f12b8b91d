import { compare } from '../../../core/compare.ts';
import { reidentify } from './reidentify.ts';
import { unitsOf, type FilePair, type Pairing, type Unit, type UnitMatch } from './unit.ts';

const identityOf = ({ kind, fullName }: Unit): string => `${kind} ${fullName}`;

/**
 * Pairs everything that the changed files define: first within each file, then across them, so that
 * vendored copies of one name do not cross; what is left may have got another name or package.
 */
export function pairUnits(files: readonly FilePair[]): Pairing {
  const inFiles = files.map(({ before, after }) => compare(unitsOf(before), unitsOf(after), identityOf));
  const across = compare(
    inFiles.flatMap(({ removed }) => removed),
    inFiles.flatMap(({ added }) => added),
    identityOf,
  );
  const same = [...inFiles.flatMap(({ matched }) => matched), ...across.matched];
  const renamed = reidentify(across.removed, across.added);
  const [gone, come] = [new Set<Unit>(renamed.map((m) => m.before)), new Set<Unit>(renamed.map((m) => m.after))];
  return {
    matched: [...same.map((match): UnitMatch => ({ ...match, by: 'same' })), ...renamed],
    removed: across.removed.filter((unit) => !gone.has(unit)),
    added: across.added.filter((unit) => !come.has(unit)),
  };
}
