import type { SchemaChange, Together } from './schema.ts';

interface EnumChange<K extends string> extends SchemaChange<K> {
  readonly name: string;
  readonly number: number;
  readonly owner: string;
}

export interface EnumValueAdded extends EnumChange<'enum-value-added'> {
  readonly closed: boolean;
}

export interface EnumValueRemoved extends EnumChange<'enum-value-removed'>, Together {
  readonly numberReserved: boolean;
  readonly nameReserved: boolean;
  readonly reservation: string;
  readonly edit?: string;
}

export interface EnumValueRenamed extends EnumChange<'enum-value-renamed'>, Together {
  readonly from: string;
  /** The number still has other names. */
  readonly alias: boolean;
  /** The value's own lines with the old name beside it. */
  readonly edit?: string;
}

export interface EnumValueRenumbered extends EnumChange<'enum-value-renumbered'>, Together {
  readonly from: number;
}

export interface EnumDefaultChanged extends SchemaChange<'enum-default-changed'> {
  readonly from: string;
  readonly to: string;
}

export interface EnumOpennessChanged extends SchemaChange<'enum-openness-changed'> {
  readonly to: 'open' | 'closed';
}

export interface JsonFormatChanged extends SchemaChange<'json-format-changed'> {
  readonly from: string;
  readonly to: string;
}

export interface ReservedRemoved extends SchemaChange<'reserved-removed'> {
  /** Numbers and names that are no longer set aside, as one line. */
  readonly what: string;
  /** The statement to put back. */
  readonly statement: string;
  readonly edit?: string;
}

export interface ReservedUsed extends SchemaChange<'reserved-used'> {
  readonly by: 'number' | 'name';
  readonly name: string;
  readonly number: number;
  readonly owner: string;
  readonly freeNumber: number;
}

export type EnumFact =
  | EnumValueAdded
  | EnumValueRemoved
  | EnumValueRenamed
  | EnumValueRenumbered
  | EnumDefaultChanged
  | EnumOpennessChanged
  | JsonFormatChanged
  | ReservedRemoved
  | ReservedUsed;
