/** Lockfiles in TOML with a `[[package]]` for each package: Cargo, Poetry, PDM, uv. */
import { parse, TomlError, type TomlTable } from 'smol-toml';
import { Unreadable } from '../../../core/errors.ts';

export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** Where its version stands. */
  readonly line: number;
  readonly table: TomlTable;
}

/** The packages in the order of the file; those without a version, as a project's own, are left out. Throws `Unreadable`. */
export function lockedPackages(text: string): LockedPackage[] {
  const lines = versionLines(text);
  const { package: packages } = tomlOf(text);
  if (!Array.isArray(packages)) return [];
  return packages.flatMap((table, index) => {
    if (!isTable(table)) return [];
    const [name, version] = [stringAt(table, 'name'), stringAt(table, 'version')];
    return name === undefined || version === undefined ? [] : [{ name, version, line: lines[index] ?? 1, table }];
  });
}

function tomlOf(text: string): TomlTable {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const [reason = ''] = error.message.split('\n', 1);
    throw new Unreadable(`line ${error.line}: ${reason}`, error.line, { cause: error });
  }
}

/** For the n-th `[[package]]`, the line of its version, or of its header. */
function versionLines(text: string): readonly number[] {
  const found: number[] = [];
  let isOpen = false;
  for (const [index, line] of text.split('\n').entries()) {
    if (line.startsWith('[[package]]')) {
      found.push(index + 1);
      isOpen = true;
    } else if (isOpen && /^version\s*=/.test(line)) {
      found[found.length - 1] = index + 1;
      isOpen = false;
    }
  }
  return found;
}

const isTable = (value: unknown): value is TomlTable =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** A member that is a string; undefined for all else. */
export function stringAt(table: TomlTable | undefined, key: string): string | undefined {
  const value = table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
  return typeof value === 'string' ? value : undefined;
}

/** A member that is a table; undefined for all else. */
export function tableAt(table: TomlTable, key: string): TomlTable | undefined {
  const value = Object.hasOwn(table, key) ? table[key] : undefined;
  return isTable(value) ? value : undefined;
}

/** The members of a list that are strings, or the names of those that are tables; none where there is no list. */
export function stringsAt(table: TomlTable, key: string): readonly string[] {
  const value = Object.hasOwn(table, key) ? table[key] : undefined;
  if (!Array.isArray(value)) return [];
  return value.flatMap((item) =>
    typeof item === 'string' ? [item] : isTable(item) ? (stringAt(item, 'name') ?? []) : [],
  );
}
