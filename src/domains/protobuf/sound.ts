import { unreadableFact, type FileUnreadable } from '../../core/unreadable.ts';
import { unitsOf, type FilePair, type Unit } from './diff/unit.ts';
import type { Declared, ProtoFile } from './model.ts';

/** What can be compared of some files, and what is wrong with those of which not all can be. */
export interface Sound {
  readonly pairs: readonly FilePair[];
  readonly broken: readonly FileUnreadable[];
}

/** Of a file that is broken on one side, leaves what was read whole there; the rest counts neither as gone nor as new. */
export const soundParts = (pairs: readonly FilePair[]): Sound => ({
  pairs: pairs.map(soundPair),
  broken: pairs.flatMap(brokenSide),
});

function brokenSide({ before, after }: FilePair): FileUnreadable[] {
  if (after?.broken !== undefined)
    return [unreadableFact(after.path, 'head', after.broken, before?.broken !== undefined)];
  return before?.broken === undefined ? [] : [unreadableFact(before.path, 'base', before.broken)];
}

function soundPair({ file, before, after }: FilePair): FilePair {
  if (before === undefined || after === undefined) return { file, before, after };
  return {
    file,
    before: after.broken === undefined ? before : sharedPart(before, after),
    after: before.broken === undefined ? after : sharedPart(after, before),
  };
}

/** A file without the top-level declarations that the other lacks, and without all they hold. */
function sharedPart(file: ProtoFile, other: ProtoFile): ProtoFile {
  const theirs = new Set(unitsOf(other).map(identityOf));
  const isShared = (unit: Unit): boolean => theirs.has(identityOf(outermost(unit)));
  return {
    ...file,
    messages: file.messages.filter(isShared),
    enums: file.enums.filter(isShared),
    services: file.services.filter(isShared),
    extensions: file.extensions.filter(isShared),
  };
}

const identityOf = ({ fullName }: Pick<Declared, 'fullName'>): string => fullName;

function outermost(unit: Declared): Declared {
  let outer = unit;
  while (outer.parent !== undefined) outer = outer.parent;
  return outer;
}
