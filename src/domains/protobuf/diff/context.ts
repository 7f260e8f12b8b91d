import type { SourceLocation } from '../../../core/types.ts';
import { isDeprecated, isUnstable } from '../features.ts';
import type { Declared, Enum, Field, Message, ProtoFile, TypeDeclaration } from '../model.ts';
import type { Symbols } from '../symbols.ts';
import type { PackageMove, Rename } from './moves.ts';

export interface Match<T> {
  readonly before: T;
  readonly after: T;
}

/** What the comparison of any two elements may ask. */
export interface Context {
  readonly base: Symbols;
  readonly head: Symbols;
  /** Types that go by another full name in head: old -> new. */
  readonly renames: ReadonlyMap<string, string>;
  /** New extensions of head, by the message they extend and their number. */
  readonly extensions: ReadonlyMap<string, Field>;
  /** The root causes of those that are no change of package. */
  readonly roots: ReadonlyMap<string, Rename>;
  /** Types whose package is another. */
  readonly moves: ReadonlyMap<string, PackageMove>;
}

/** What tells one extension of a message from all others. */
export const extensionKey = (extendee: string, number: number): string => `${extendee} ${number}`;

export const placeOf = ({ file, span }: Declared): SourceLocation => ({
  path: file.path,
  line: span.line,
  endLine: span.endLine,
});

/** The line on which a message, enum or service opens: where what it lost is shown. */
export const openingOf = ({ file, span }: Declared): SourceLocation => ({
  path: file.path,
  line: span.line,
  endLine: span.line,
});

export const placesOf = ({ before, after }: Match<Declared>) => ({ before: placeOf(before), after: placeOf(after) });

/** What the modifiers ask about an element as it stood in base. */
export function traitsOf(element: Declared) {
  return {
    ...(isDeprecatedAround(element) ? { deprecated: true } : {}),
    ...(isUnstable(element.file.package) ? { unstable: element.file.package } : {}),
  };
}

/** The same of a whole file. */
export function traitsOfFile(file: ProtoFile) {
  return {
    ...(isDeprecated(file) ? { deprecated: true } : {}),
    ...(isUnstable(file.package) ? { unstable: file.package } : {}),
  };
}

function isDeprecatedAround(element: Declared): boolean {
  for (let at: Declared | undefined = element; at !== undefined; at = at.parent) if (isDeprecated(at)) return true;
  return isDeprecated(element.file);
}

const SCALARS = new Set([
  'double',
  'float',
  'int32',
  'int64',
  'uint32',
  'uint64',
  'sint32',
  'sint64',
  'fixed32',
  'fixed64',
  'sfixed32',
  'sfixed64',
  'bool',
  'string',
  'bytes',
]);

export const isScalar = (type: string): boolean => SCALARS.has(type);

/** The well-known types that are enums; all others are messages. */
const WELL_KNOWN_ENUMS = new Set([
  'google.protobuf.NullValue',
  'google.protobuf.Syntax',
  'google.protobuf.Field.Kind',
  'google.protobuf.Field.Cardinality',
]);

export type Kind = 'scalar' | 'message' | 'enum' | 'unknown';

/** What a type name stands for. */
export interface TypeUse {
  readonly kind: Kind;
  /** The full name where it is known, else as written. */
  readonly name: string;
  readonly declaration: TypeDeclaration | undefined;
}

/** Looks a written type up from where it is used. */
export function typeUse(type: string, from: Declared, symbols: Symbols): TypeUse {
  if (isScalar(type)) return { kind: 'scalar', name: type, declaration: undefined };
  const name = type.replace(/^\./, '');
  if (name.startsWith('google.protobuf.'))
    return { kind: WELL_KNOWN_ENUMS.has(name) ? 'enum' : 'message', name, declaration: undefined };
  const declaration = symbols.resolve(type, from);
  if (declaration === undefined) return { kind: 'unknown', name, declaration };
  return { kind: declaration.kind, name: declaration.fullName, declaration };
}

/** Whether a type in base and one in head are one and the same, moved and renamed ones included. */
export function sameType(before: TypeUse, after: TypeUse, { renames }: Context): boolean {
  const old = renames.get(before.name) ?? before.name;
  if (old === after.name) return true;
  if (before.declaration !== undefined && after.declaration !== undefined) return false;
  return `.${old}`.endsWith(`.${after.name}`) || `.${after.name}`.endsWith(`.${old}`);
}

/** The lowest number above all that a message or enum uses or sets aside. */
export function freeNumber(owner: Message | Enum): number {
  const known = FREE.get(owner) ?? findFree(owner);
  FREE.set(owner, known);
  return known;
}

/** Asked for each field of a message, so told from memory. */
const FREE = new WeakMap<Message | Enum, number>();

function findFree(owner: Message | Enum): number {
  const used = owner.kind === 'message' ? owner.fields : owner.values;
  const reserved = owner.reservedRanges.filter(({ end }) => end < 2 ** 29 - 1).map(({ end }) => end);
  let highest = 0;
  for (const number of [...used.map((one) => one.number), ...reserved]) highest = Math.max(highest, number);
  const next = highest + 1;
  return owner.kind === 'message' && next >= 19_000 && next < 20_000 ? 20_000 : next;
}
