import { enumsOf, messagesOf, servicesOf, type Message, type Schema } from '../schema.ts';
import { FIELD_WORDS, freshName, RPC_WORDS, TYPE_WORDS } from '../words.ts';
import { freshValue } from './enums.ts';
import { chosen, onOne, type Edit } from './edit.ts';

const emptyMessage = (id: string, name: string): Message => ({
  id,
  name,
  fields: [],
  messages: [],
  enums: [],
  reserved: { ranges: [], names: [] },
  extensionRanges: [],
  options: {},
});

function newMessage(schema: Schema, other: number): Message {
  const taken = new Set([...messagesOf(schema), ...enumsOf(schema)].map(({ node }) => node.name));
  const ids = new Set(messagesOf(schema).map(({ node }) => node.id));
  const message = emptyMessage(freshName(['added'], 0, ids), freshName(TYPE_WORDS, other, taken));
  message.fields.push({ name: 'id', number: 1, label: 'plain', type: 'string', options: {} });
  return message;
}

/** What breaks nobody: additions, orders and reservations. (A new value of a closed enum is none: old readers hide it.) */
export const SAFE_EDITS = {
  'add field': onOne(messagesOf, ({ node }, other) => {
    const name = freshName(
      FIELD_WORDS,
      other,
      new Set([...node.fields.map((field) => field.name), ...node.reserved.names]),
    );
    const number = Math.max(0, ...node.fields.map((field) => field.number)) + 1;
    const label = other % 4 === 0 ? 'repeated' : 'optional';
    node.fields.push({ name, number, label, type: other % 2 === 0 ? 'string' : 'int32', options: {} });
  }),
  'add value to open enum': onOne(enumsOf, (place, other) => {
    const { node, file } = place;
    const isOpen = file.syntax !== 'proto2' && node.options['features.enum_type'] === undefined;
    const number = Math.max(...node.values.map((value) => value.number)) + 1;
    if (isOpen) node.values.push({ name: freshValue(place, other), number });
  }),
  'add message': (schema, at, other) => chosen(schema.files, at)?.messages.push(newMessage(schema, other)),
  'add nested message': onOne(messagesOf, ({ node }, other, schema) => node.messages.push(newMessage(schema, other))),
  'add enum': (schema, at, other) =>
    chosen(schema.files, at)?.enums.push({
      id: freshName(['added_enum'], 0, new Set(enumsOf(schema).map(({ node }) => node.id))),
      name: `Added${other}Kind`,
      values: [{ name: `ADDED${other}_UNSPECIFIED`, number: 0 }],
      reserved: { ranges: [], names: [] },
      options: {},
    }),
  'add rpc': onOne(servicesOf, ({ node }, other, schema) => {
    const name = freshName(RPC_WORDS, other, new Set(node.rpcs.map((rpc) => rpc.name)));
    const type = chosen(messagesOf(schema), other)?.node.id ?? 'google.protobuf.Empty';
    node.rpcs.push({
      name,
      request: type,
      response: type,
      clientStreaming: false,
      serverStreaming: false,
      options: {},
    });
  }),
  'add service': (schema, at, other) =>
    chosen(schema.files, at)?.services.push({
      name: `Added${other}Service`,
      rpcs: [],
    }),
  'add file': (schema, _, other) => {
    const [first] = schema.files;
    if (first === undefined) return;
    schema.files.push({
      ...first,
      path: `added${other}.proto`,
      options: {},
      messages: [newMessage(schema, other)],
      enums: [],
      services: [],
      extensions: [],
    });
  },
  'reserve free number and name': onOne(messagesOf, ({ node }, other) => {
    node.reserved.ranges.push([400 + other, 400 + other + (other % 3)]);
    node.reserved.names.push(`never_${other}`);
  }),
  'reserve free number of enum': onOne(enumsOf, ({ node }, other) => {
    node.reserved.ranges.push([400 + other, 400 + other]);
  }),
  'split reserved range': onOne(messagesOf, ({ node }) => {
    const range = node.reserved.ranges.find(([start, end]) => end > start);
    if (range === undefined) return;
    node.reserved.ranges.push([range[0] + 1, range[1]]);
    range[1] = range[0];
  }),
  'reorder fields': onOne(messagesOf, ({ node }) => {
    node.fields.reverse();
  }),
  'reorder messages': onOne(
    ({ files }: Schema) => files,
    (file) => {
      file.messages.reverse();
    },
  ),
  'reorder enums': onOne(
    ({ files }: Schema) => files,
    (file) => {
      file.enums.reverse();
    },
  ),
  'reorder values after the first': onOne(enumsOf, ({ node }) => {
    node.values = [...node.values.slice(0, 1), ...node.values.slice(1).toReversed()];
  }),
  'reorder rpcs': onOne(servicesOf, ({ node }) => {
    node.rpcs.reverse();
  }),
  'add alias': onOne(enumsOf, (place, other) => {
    const value = chosen(place.node.values, other);
    if (value !== undefined) place.node.values.push({ name: freshValue(place, other), number: value.number });
  }),
} satisfies Record<string, Edit>;
