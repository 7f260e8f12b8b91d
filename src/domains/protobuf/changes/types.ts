import type { SchemaChange, Together } from './schema.ts';

export interface ExtensionRangeRemoved extends SchemaChange<'extension-range-removed'> {
  readonly what: string;
}

/** What a message says of who may extend it, and how. */
export interface ExtensionDeclarationChanged extends SchemaChange<'extension-declaration-changed'>, Together {
  readonly fate: 'removed' | 'freed' | 'changed' | 'retired' | 'closed' | 'opened';
}

/** A message or enum that other files could name. */
export interface TypeHidden extends SchemaChange<'type-hidden'> {
  readonly what: TypeKind;
}

export interface MessageOptionChanged extends SchemaChange<'message-option-changed'> {
  readonly option: 'message_set_wire_format' | 'no_standard_descriptor_accessor';
  readonly from: string;
  readonly to: string;
}

export type TypeKind = 'message' | 'enum' | 'extension' | 'service';

/** Nobody is hurt by it: a fact that no rule judges. */
export interface TypeAdded extends SchemaChange<'type-added'> {
  readonly what: TypeKind;
}

export interface TypeRemoved extends SchemaChange<'type-removed'>, Together {
  /** All that used it went with it. */
  readonly unused: boolean;
  /** The types that went with a service, as one line; empty where none did. */
  readonly types: string;
  readonly what: TypeKind;
  readonly name: string;
}

interface Renamed<K extends string> extends SchemaChange<K> {
  readonly what: TypeKind;
  readonly from: string;
  readonly to: string;
}

export type TypeRenamed = Renamed<'type-renamed'>;
/** A field or rpc that names a renamed type. */
export type TypeUseRenamed = Renamed<'type-use-renamed'>;

export interface FileRemoved extends SchemaChange<'file-removed'> {
  readonly types: number;
  readonly services: number;
  /** What it defined, as one line. */
  readonly names: string;
}

export interface FileMoved extends SchemaChange<'file-moved'> {
  readonly from: string;
  readonly to: string;
  readonly names: string;
  /** Whether the old file is gone altogether. */
  readonly whole: boolean;
}

interface PackageMoved<K extends string> extends SchemaChange<K> {
  readonly from: string;
  readonly to: string;
  readonly types: number;
  readonly services: number;
  /** What moved, as one line. */
  readonly names: string;
  /** Nothing is left in the old package. */
  readonly whole: boolean;
}

export type PackageChanged = PackageMoved<'package-changed'>;
/** A field or rpc of another package that names a type of it. */
export interface PackageUseChanged extends PackageMoved<'package-use-changed'> {
  readonly user: string;
  /** The type it names, by its old name. */
  readonly name: string;
}

export interface PackageRemoved extends SchemaChange<'package-removed'> {
  readonly types: number;
  readonly services: number;
  readonly files: number;
  /** It stood in a folder of copies of other projects. */
  readonly vendored: boolean;
}

export interface SemanticsChanged extends SchemaChange<'semantics-changed'> {
  readonly from: string;
  readonly to: string;
  /** Something in the file is read in another way. */
  readonly felt: boolean;
}

export interface FileOptionsChanged extends SchemaChange<'file-options-changed'> {
  /** `go_package "a" -> "b"`, comma-separated. */
  readonly what: string;
  /** The options by name, as one line. */
  readonly names: string;
  /** How many files change the same options. */
  readonly files: number;
  /** Options that were only added: nothing generated before carried them. */
  readonly onlyAdded: boolean;
}

export interface ValidationChanged extends SchemaChange<'validation-changed'> {
  /** Options that are gone, and options that are new, each as one line. */
  readonly lost: string;
  readonly gained: string;
  /** Everything gained only lets more through than what it replaced. */
  readonly looser: boolean;
}

export interface CustomOptionChanged extends SchemaChange<'custom-option-changed'> {
  /** `(acme.rule)`, and the value within it that changed first. */
  readonly option: string;
  readonly path: string;
  /** Empty where it is not set. */
  readonly from: string;
  readonly to: string;
  /** On how many elements the option changed. */
  readonly elements: number;
}

/** A file that `buf.yaml` keeps buf from building. */
export interface FileExcluded extends SchemaChange<'file-excluded'>, Together {
  readonly config: string;
}

export interface ImportLost extends SchemaChange<'import-lost'> {
  /** The path as the statement has it. */
  readonly name: string;
  /** What base had there was a copy of another project's. */
  readonly vendored: boolean;
  /** How many files import it. */
  readonly files: number;
}

/** Not every schema was asked whether it uses what is gone. */
export interface SearchCut extends SchemaChange<'search-cut'> {
  readonly unsearched: number;
}

/** A type that something still names. */
export interface TypeLost extends SchemaChange<'type-lost'> {
  /** The field or rpc that names it. */
  readonly name: string;
  /** How many do. */
  readonly uses: number;
}

export type TypeFact =
  | ExtensionRangeRemoved
  | TypeHidden
  | ExtensionDeclarationChanged
  | MessageOptionChanged
  | TypeAdded
  | TypeRemoved
  | TypeRenamed
  | TypeUseRenamed
  | FileRemoved
  | FileMoved
  | PackageChanged
  | PackageUseChanged
  | PackageRemoved
  | SemanticsChanged
  | FileOptionsChanged
  | ValidationChanged
  | CustomOptionChanged
  | FileExcluded
  | ImportLost
  | SearchCut
  | TypeLost;
