/** Schemas as data that is easy to edit: types are referred to by id, so that a rename is one assignment. */

export const SYNTAXES = ['proto2', 'proto3', '2023', '2024'] as const;
export type Syntax = (typeof SYNTAXES)[number];

/** Options by name, with values as they are written. */
export type Options = Record<string, string>;

export interface Field {
  name: string;
  number: number;
  /** Written in whatever way the syntax has for it; what it cannot say is left out. */
  label: 'plain' | 'optional' | 'required' | 'repeated';
  /** A scalar, the id of a declared type, or the full name of a well-known one. */
  type: string;
  mapKey?: string;
  oneof?: string;
  /** A group in proto2. */
  delimited?: boolean;
  /** From which a default of the right type is made. */
  defaultSeed?: number;
  options: Options;
}

export interface Reserved {
  ranges: [number, number][];
  names: string[];
}

export interface Message {
  id: string;
  name: string;
  fields: Field[];
  messages: Message[];
  enums: Enum[];
  reserved: Reserved;
  extensionRanges: [number, number][];
  options: Options;
}

export interface Enum {
  id: string;
  name: string;
  values: { name: string; number: number }[];
  reserved: Reserved;
  options: Options;
}

export interface Rpc {
  name: string;
  request: string;
  response: string;
  clientStreaming: boolean;
  serverStreaming: boolean;
  options: Options;
}

export interface Service {
  name: string;
  rpcs: Rpc[];
}

export interface Extension {
  /** The id of the message it extends. */
  extendee: string;
  field: Field;
}

export interface File {
  path: string;
  syntax: Syntax;
  package: string;
  options: Options;
  messages: Message[];
  enums: Enum[];
  services: Service[];
  extensions: Extension[];
}

export interface Schema {
  files: File[];
}

export const VARINTS = ['int32', 'int64', 'uint32', 'uint64', 'bool', 'sint32', 'sint64'] as const;
export const SCALARS = [
  ...VARINTS,
  'string',
  'bytes',
  'float',
  'double',
  'fixed32',
  'fixed64',
  'sfixed32',
  'sfixed64',
] as const;
export const WELL_KNOWN: ReadonlyMap<string, string> = new Map([
  ['google.protobuf.Timestamp', 'google/protobuf/timestamp.proto'],
  ['google.protobuf.Empty', 'google/protobuf/empty.proto'],
  ['google.protobuf.StringValue', 'google/protobuf/wrappers.proto'],
]);

const scalars: ReadonlySet<string> = new Set(SCALARS);
export const isScalar = (type: string): boolean => scalars.has(type);
export const isEdition = (syntax: Syntax): boolean => !syntax.startsWith('proto');

/** A thing, the list that holds it, the file it stands in, and the message around it. */
export interface Place<T> {
  readonly node: T;
  readonly siblings: T[];
  readonly file: File;
  readonly parent: Message | undefined;
}

export const messagesOf = ({ files }: Schema): Place<Message>[] =>
  files.flatMap((file) => nestedIn(file.messages, file, undefined));

const nestedIn = (siblings: Message[], file: File, parent: Message | undefined): Place<Message>[] =>
  siblings.flatMap((node) => [{ node, siblings, file, parent }, ...nestedIn(node.messages, file, node)]);

export const enumsOf = (schema: Schema): Place<Enum>[] => [
  ...schema.files.flatMap((file) => placed(file.enums, file, undefined)),
  ...messagesOf(schema).flatMap(({ node, file }) => placed(node.enums, file, node)),
];

export const fieldsOf = (schema: Schema): (Place<Field> & { readonly parent: Message })[] =>
  messagesOf(schema).flatMap(({ node: parent, file }) =>
    parent.fields.map((node) => ({ node, siblings: parent.fields, file, parent })),
  );

export const servicesOf = ({ files }: Schema): Place<Service>[] =>
  files.flatMap((file) => placed(file.services, file, undefined));

export const extensionsOf = ({ files }: Schema): Place<Extension>[] =>
  files.flatMap((file) => placed(file.extensions, file, undefined));

const placed = <T>(siblings: T[], file: File, parent: Message | undefined): Place<T>[] =>
  siblings.map((node) => ({ node, siblings, file, parent }));

/** Where each declared type stands, by id. */
export interface TypePlace {
  readonly kind: 'message' | 'enum';
  /** The full name without the package. */
  readonly path: string;
  readonly file: File;
  readonly node: Message | Enum;
}

export function typesOf(schema: Schema): ReadonlyMap<string, TypePlace> {
  const types = new Map<string, TypePlace>();
  const visit = (scope: { messages: Message[]; enums: Enum[] }, prefix: string, file: File): void => {
    for (const node of scope.enums) types.set(node.id, { kind: 'enum', path: prefix + node.name, file, node });
    for (const node of scope.messages) {
      types.set(node.id, { kind: 'message', path: prefix + node.name, file, node });
      visit(node, `${prefix}${node.name}.`, file);
    }
  };
  for (const file of schema.files) visit(file, '', file);
  return types;
}

/** Fields whose type, and rpcs whose request or response, is one of these are gone as well. */
export function dropReferences(schema: Schema, ids: ReadonlySet<string>): void {
  for (const { node } of messagesOf(schema)) node.fields = node.fields.filter(({ type }) => !ids.has(type));
  for (const file of schema.files) {
    file.extensions = file.extensions.filter(({ extendee, field }) => !ids.has(extendee) && !ids.has(field.type));
    for (const service of file.services)
      service.rpcs = service.rpcs.filter(({ request, response }) => !ids.has(request) && !ids.has(response));
  }
}

/** The ids of a type and of all that is nested in it. */
export function idsWithin(node: Message | Enum): string[] {
  if (!('fields' in node)) return [node.id];
  return [node.id, ...node.enums.map(({ id }) => id), ...node.messages.flatMap(idsWithin)];
}
