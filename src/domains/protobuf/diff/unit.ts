import type { SourceLocation } from '../../../core/types.ts';
import type { ParsedPair } from '../../../core/unreadable.ts';
import type { Enum, Field, Message, ProtoFile, Service } from '../model.ts';
import type { Match } from './context.ts';

/** What is paired across files by its full name; a field is an extension here. */
export type Unit = Message | Enum | Service | Field;

export type FilePair = ParsedPair<ProtoFile>;

/** `same`: full name and kind, in whatever file. `package`, `renamed`: another name, told by likeness. `within`: its parent is one of those. */
export type Identity = 'same' | 'package' | 'renamed' | 'within';

export interface UnitMatch extends Match<Unit> {
  readonly by: Identity;
}

export interface Pairing {
  readonly matched: readonly UnitMatch[];
  readonly removed: readonly Unit[];
  readonly added: readonly Unit[];
}

export const unitsOf = (file: ProtoFile | undefined): readonly Unit[] =>
  file === undefined ? [] : [...file.messages, ...file.enums, ...file.services, ...file.extensions];

/** What the whole comparison knows about files and packages. */
export interface Surroundings {
  readonly files: readonly FilePair[];
  readonly pairing: Pairing;
  /** Packages of base that no file of head declares any more. */
  readonly retired: ReadonlySet<string>;
}

/** Whether neither the file of a unit nor its package went with it. */
export function goesAlone({ files, retired }: Surroundings): (unit: Unit) => boolean {
  const deleted = new Set(files.filter(({ after }) => after === undefined).map(({ before }) => before?.path));
  return ({ file }) => !retired.has(file.package) && !deleted.has(file.path);
}

export const namesOf = (units: readonly Unit[]): string[] => units.map(({ name }) => name);

export const packageLineOf = ({ path, packageLine }: ProtoFile): SourceLocation => ({ path, line: packageLine });
