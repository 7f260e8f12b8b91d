/** What one .proto file declares, with places: plain data, made by `parser/`, compared by `diff/`. */
import type { Unreadable } from '../../core/errors.ts';

/** A stretch of a file: lines count from 1, offsets from 0; `end` is just past the last character. */
export interface Span {
  readonly line: number;
  readonly endLine: number;
  readonly start: number;
  readonly end: number;
}

/** An option's value in one canonical spelling: strings as JSON, numbers and names bare. */
export interface OptionValue {
  readonly value: string;
  readonly line: number;
}

/** Options by path; aggregates are flattened, so that `(a) = { b: 1 }` and `(a).b = 1` are the same. */
export type Options = ReadonlyMap<string, OptionValue>;

export type Edition = 'proto2' | 'proto3' | '2023' | '2024';

/** What every declared thing has. */
export interface Declared {
  readonly name: string;
  readonly fullName: string;
  readonly span: Span;
  readonly options: Options;
  readonly file: ProtoFile;
  /** The message, enum or service around it. */
  readonly parent: Message | Enum | Service | undefined;
  /** Where the token before it ends: its comment stands between here and its start. */
  readonly gap: number;
}

export type Label = 'optional' | 'required' | 'repeated';

export interface Field extends Declared {
  readonly kind: 'field';
  readonly number: number;
  readonly label: Label | undefined;
  /** As written, without spaces: `string`, `User`, `.acme.v1.User`; of a map, the type of its values. */
  readonly type: string;
  readonly mapKey: string | undefined;
  readonly group: boolean;
  readonly oneof: Oneof | undefined;
  /** The message it extends, as written. */
  readonly extendee: string | undefined;
  /** The offset just past the `[` of its options, or past its number where it has none. */
  readonly optionsAt: number;
}

export interface Oneof extends Declared {
  readonly kind: 'oneof';
}

/** Numbers from `start` to `end`, both included. */
export interface NumberRange {
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** Numbers for extensions, with what its statement says of them. */
export interface ExtensionRange extends NumberRange {
  readonly options: Options;
}

export interface ReservedName {
  readonly name: string;
  readonly line: number;
}

/** `reserved 2, 4 to 6;` or `reserved "a";`, from the word to the `;`. */
export interface ReservedStatement {
  readonly of: 'numbers' | 'names';
  readonly span: Span;
}

export interface Reserving {
  readonly reservedStatements: readonly ReservedStatement[];
  readonly reservedRanges: readonly NumberRange[];
  readonly reservedNames: readonly ReservedName[];
  /** The offset just past the `{` that opens its body. */
  readonly bodyAt: number;
}

/** Who may name a type, where it says so (edition 2024). */
export type Visibility = 'export' | 'local' | undefined;

export interface Message extends Declared, Reserving {
  readonly kind: 'message';
  readonly visibility: Visibility;
  readonly fields: readonly Field[];
  readonly oneofs: readonly Oneof[];
  readonly extensionRanges: readonly ExtensionRange[];
}

export interface EnumValue extends Declared {
  readonly kind: 'value';
  readonly number: number;
}

export interface Enum extends Declared, Reserving {
  readonly kind: 'enum';
  readonly visibility: Visibility;
  readonly values: readonly EnumValue[];
}

export interface Rpc extends Declared {
  readonly kind: 'rpc';
  readonly request: string;
  readonly response: string;
  readonly clientStreaming: boolean;
  readonly serverStreaming: boolean;
}

export interface Service extends Declared {
  readonly kind: 'service';
  readonly rpcs: readonly Rpc[];
}

export interface Import {
  readonly path: string;
  readonly kind: 'plain' | 'public' | 'weak' | 'option';
  readonly line: number;
}

/** One file. Nested messages, enums and extensions stand in the same flat lists as top-level ones. */
export interface ProtoFile {
  readonly path: string;
  readonly text: string;
  readonly edition: Edition;
  readonly editionLine: number;
  readonly package: string;
  readonly packageLine: number;
  readonly imports: readonly Import[];
  readonly options: Options;
  /** Whether anything in it may set how data is read besides its edition. */
  readonly setsFeatures: boolean;
  readonly messages: readonly Message[];
  readonly enums: readonly Enum[];
  readonly services: readonly Service[];
  readonly extensions: readonly Field[];
  /** The first thing in it that does not fit the grammar: the declarations around it are left out, all others are whole. */
  readonly broken: Unreadable | undefined;
}

/** The types a field can name. */
export type TypeDeclaration = Message | Enum;
