import type { Cardinality, Presence } from '../features.ts';
import type { SchemaChange, Together } from './schema.ts';

interface FieldChange<K extends string> extends SchemaChange<K> {
  /** The field's own name and number, in head where it is there. */
  readonly name: string;
  readonly number: number;
  readonly type: string;
}

export interface FieldAdded extends FieldChange<'field-added'> {
  readonly required: boolean;
}

export interface FieldRemoved extends FieldChange<'field-removed'>, Together {
  readonly owner: string;
  readonly numberReserved: boolean;
  readonly nameReserved: boolean;
  readonly required: boolean;
  /** The statement that would set number and name aside. */
  readonly reservation: string;
  /** The lines of `after` with that statement among them. */
  readonly edit?: string;
}

/** The same number and type, now outside the message. */
export interface FieldBecameExtension extends FieldChange<'field-became-extension'> {
  readonly extension: string;
}

export interface FieldRenamed extends FieldChange<'field-renamed'> {
  readonly from: string;
  readonly jsonFrom: string;
  readonly jsonTo: string;
  /** The field's own lines with its old JSON name kept. */
  readonly edit?: string;
}

/** One number, two unrelated fields. */
export interface FieldReplaced extends FieldChange<'field-replaced'> {
  readonly from: string;
  readonly fromType: string;
  readonly sameType: boolean;
  readonly freeNumber: number;
}

interface NumbersChanged<K extends string> extends FieldChange<K> {
  readonly owner: string;
  readonly from: number;
  /** All fields of the message that got other numbers, as one line. */
  readonly moves: string;
  /** Two fields that took each other's numbers. */
  readonly swapped: boolean;
  /** More than one field is touched. */
  readonly several: boolean;
  readonly count: number;
}

/** A field that kept its name and got another number. */
export type FieldRenumbered = NumbersChanged<'field-renumbered'>;
/** The number of a field that moved, or that another moved to. */
export type FieldNumberTaken = NumbersChanged<'field-number-taken'>;

/** How two types relate for a reader of either. */
export type TypeRelation =
  | 'widened'
  | 'narrowed'
  | 'sign'
  | 'bool'
  | 'enum-integer'
  | 'enum-other'
  | 'string-to-bytes'
  | 'bytes-to-string'
  | 'message-bytes'
  | 'same-shape'
  | 'other-names'
  | 'other-shape'
  | 'unresolved'
  | 'message-other'
  | 'incompatible';

export interface FieldTypeChanged extends FieldChange<'field-type-changed'> {
  readonly from: string;
  readonly relation: TypeRelation;
  /** The rpc that carries the message, where one was seen. */
  readonly rpc?: string;
}

export interface FieldCardinalityChanged extends FieldChange<'field-cardinality-changed'> {
  readonly from: Cardinality;
  readonly to: Cardinality;
  /** Numbers, which a repeated field packs into one block. */
  readonly numeric: boolean;
}

export interface FieldPresenceChanged extends FieldChange<'field-presence-changed'> {
  readonly from: Presence;
  readonly to: Presence;
}

export type OneofMove =
  | 'into-new'
  | 'into-new-implicit'
  | 'into-new-several'
  | 'into-existing'
  | 'out'
  | 'out-last'
  | 'between';

export interface FieldOneofChanged extends FieldChange<'field-oneof-changed'> {
  readonly oneof: string;
  readonly move: OneofMove;
}

export interface FieldDefaultChanged extends FieldChange<'field-default-changed'> {
  readonly from: string;
  readonly to: string;
}

export interface FieldJsonNameChanged extends FieldChange<'field-json-name-changed'> {
  readonly from: string;
  readonly to: string;
  /** The field's own lines with its old JSON name. */
  readonly edit?: string;
}

export interface FieldEncodingChanged extends FieldChange<'field-encoding-changed'> {
  readonly setting: 'packed' | 'delimited' | 'utf8' | 'jstype' | 'cpp-string' | 'java-utf8';
  readonly from: string;
  readonly to: string;
}

export interface OneofRenamed extends SchemaChange<'oneof-renamed'> {
  readonly from: string;
  readonly to: string;
}

export interface OneofRemoved extends SchemaChange<'oneof-removed'> {
  readonly name: string;
  readonly fieldsKept: number;
}

export type FieldFact =
  | FieldAdded
  | FieldRemoved
  | FieldBecameExtension
  | FieldRenamed
  | FieldReplaced
  | FieldRenumbered
  | FieldNumberTaken
  | FieldTypeChanged
  | FieldCardinalityChanged
  | FieldPresenceChanged
  | FieldOneofChanged
  | FieldDefaultChanged
  | FieldJsonNameChanged
  | FieldEncodingChanged
  | OneofRenamed
  | OneofRemoved;
