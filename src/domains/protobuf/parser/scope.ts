import type { Declared, Enum, Field, Message, Options, ProtoFile, Service, Visibility } from '../model.ts';
import type { Cursor, Place } from './cursor.ts';
import { NO_OPTIONS } from './options.ts';

export type Draft<T> = { -readonly [K in keyof T]: T[K] };

/** The flat lists that declarations of any depth are added to. */
export interface Sink {
  readonly messages: Message[];
  readonly enums: Enum[];
  readonly services: Service[];
  readonly extensions: Field[];
}

/** Where the parser stands. */
export interface Scope {
  readonly cursor: Cursor;
  readonly file: ProtoFile;
  readonly sink: Sink;
  readonly parent: Message | Enum | Service | undefined;
  /** The full name of what surrounds, the package included; empty where there is none. */
  readonly prefix: string;
}

export const within = (scope: Scope, parent: Message | Enum | Service): Scope => ({
  ...scope,
  parent,
  prefix: parent.fullName,
});

export const qualify = (prefix: string, name: string): string => (prefix === '' ? name : `${prefix}.${name}`);

/** Where a declaration starts. */
export interface Opening {
  readonly first: Place;
  readonly gap: number;
  readonly visibility?: Visibility;
}

/** Remembers where a declaration starts. To be called before its first token is read. */
export const open = (cursor: Cursor): Opening => ({ first: cursor.place, gap: cursor.lastEnd });

/** What all declarations have; the span ends at the token read last. */
export const declared = (
  { cursor, file, parent, prefix }: Scope,
  { first, gap }: Opening,
  name: string,
  options: Options = NO_OPTIONS,
): Declared => ({
  name,
  fullName: qualify(prefix, name),
  span: cursor.spanFrom(first),
  options,
  file,
  parent,
  gap,
});
