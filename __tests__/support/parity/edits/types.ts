import {
  dropReferences,
  enumsOf,
  extensionsOf,
  idsWithin,
  messagesOf,
  servicesOf,
  SCALARS,
  type Enum,
  type Message,
  type Place,
} from '../schema.ts';
import { freshName, FIELD_WORDS, RPC_WORDS, TYPE_WORDS } from '../words.ts';
import { chosen, onOne, remove, setOption, type Edit } from './edit.ts';

type Schema = Parameters<Edit>[0];

const typeNames = (schema: Schema): Set<string> =>
  new Set([...messagesOf(schema), ...enumsOf(schema)].map(({ node }) => node.name));

function removeType({ node, siblings }: Place<Message> | Place<Enum>, schema: Schema): void {
  dropReferences(schema, new Set(idsWithin(node)));
  const list: (Message | Enum)[] = siblings;
  remove(list, node);
}

const rpcsOf = (schema: Schema) => servicesOf(schema).flatMap(({ node }) => node.rpcs.map((rpc) => ({ rpc, node })));

export const TYPE_EDITS = {
  'rename message': onOne(messagesOf, ({ node }, other, schema) => {
    node.name = freshName(TYPE_WORDS, other, typeNames(schema));
  }),
  'rename enum': onOne(enumsOf, ({ node }, other, schema) => {
    node.name = `${freshName(TYPE_WORDS, other, typeNames(schema))}Kind`;
  }),
  'remove message': onOne(messagesOf, (place, _, schema) => removeType(place, schema)),
  'remove enum': onOne(enumsOf, (place, _, schema) => removeType(place, schema)),
  'nest message': onOne(messagesOf, ({ node, siblings, file }, other) => {
    const around = chosen(
      file.messages.filter((message) => message !== node),
      other,
    );
    if (around === undefined || siblings !== file.messages) return;
    remove(siblings, node);
    around.messages.push(node);
  }),
  'unnest message': onOne(messagesOf, ({ node, siblings, file }) => {
    remove(siblings, node);
    file.messages.push(node);
  }),
  'unnest enum': onOne(enumsOf, ({ node, siblings, file }) => {
    remove(siblings, node);
    file.enums.push(node);
  }),
  'move message to another file': onOne(messagesOf, ({ node, siblings }, other, schema) => {
    remove(siblings, node);
    chosen(schema.files, other)?.messages.push(node);
  }),
  'move enum to another file': onOne(enumsOf, ({ node, siblings }, other, schema) => {
    remove(siblings, node);
    chosen(schema.files, other)?.enums.push(node);
  }),
  'change no_standard_descriptor_accessor': onOne(messagesOf, ({ node }, other) =>
    setOption(node.options, 'no_standard_descriptor_accessor', ['true', 'false'], other),
  ),
  'change features.json_format of message': onOne(messagesOf, ({ node }, other) =>
    setOption(node.options, 'features.json_format', ['LEGACY_BEST_EFFORT', 'ALLOW'], other),
  ),
  'free reserved numbers': onOne(messagesOf, ({ node }, other) => {
    const range = chosen(node.reserved.ranges, other);
    if (range !== undefined) remove(node.reserved.ranges, range);
  }),
  'shrink reserved range': onOne(messagesOf, ({ node }, other) => {
    const range = chosen(node.reserved.ranges, other);
    if (range !== undefined && range[1] > range[0]) range[1]--;
  }),
  'free reserved name': onOne(messagesOf, ({ node }, other) => {
    const name = chosen(node.reserved.names, other);
    if (name !== undefined) remove(node.reserved.names, name);
  }),
  'use reserved number': onOne(messagesOf, ({ node }, other) => {
    const range = chosen(node.reserved.ranges, other);
    if (range === undefined) return;
    remove(node.reserved.ranges, range);
    const name = freshName(FIELD_WORDS, other, new Set(node.fields.map((field) => field.name)));
    node.fields.push({ name, number: range[0], label: 'plain', type: chosen(SCALARS, other) ?? 'string', options: {} });
  }),
  'use reserved name': onOne(messagesOf, ({ node }, other) => {
    const name = node.reserved.names.pop();
    if (name !== undefined)
      node.fields.push({ name, number: 300, label: 'plain', type: chosen(SCALARS, other) ?? 'string', options: {} });
  }),
  'shrink extension range': onOne(messagesOf, ({ node }, other) => {
    const range = chosen(node.extensionRanges, other);
    if (range !== undefined) range[1] -= 1 + (other % 60);
  }),
  'remove extension range': onOne(messagesOf, ({ node }) => {
    node.extensionRanges.pop();
  }),
  'remove extension': onOne(extensionsOf, ({ node, siblings }) => remove(siblings, node)),
  'rename extension': onOne(extensionsOf, ({ node }) => {
    node.field.name += '_new';
  }),
  'renumber extension': onOne(extensionsOf, ({ node }) => {
    node.field.number += 20;
  }),
  'change type of extension': onOne(extensionsOf, ({ node }, other) => {
    node.field.type = chosen(SCALARS, other) ?? 'string';
  }),
  'move extension to another file': onOne(extensionsOf, ({ node, siblings }, other, schema) => {
    remove(siblings, node);
    chosen(schema.files, other)?.extensions.push(node);
  }),
  'rename service': onOne(servicesOf, ({ node }) => {
    node.name = 'OtherService';
  }),
  'remove service': onOne(servicesOf, ({ node, siblings }) => remove(siblings, node)),
  'move service to another file': onOne(servicesOf, ({ node, siblings }, other, schema) => {
    remove(siblings, node);
    chosen(schema.files, other)?.services.push(node);
  }),
  'rename rpc': onOne(rpcsOf, ({ rpc, node }, other) => {
    rpc.name = freshName(RPC_WORDS, other, new Set(node.rpcs.map(({ name }) => name)));
  }),
  'remove rpc': onOne(rpcsOf, ({ rpc, node }) => remove(node.rpcs, rpc)),
  'change request': onOne(rpcsOf, ({ rpc }, other, schema) => {
    rpc.request = chosen(messagesOf(schema), other)?.node.id ?? 'google.protobuf.Empty';
  }),
  'change response': onOne(rpcsOf, ({ rpc }, other, schema) => {
    rpc.response = chosen(messagesOf(schema), other)?.node.id ?? 'google.protobuf.Empty';
  }),
  'change client streaming': onOne(rpcsOf, ({ rpc }) => {
    rpc.clientStreaming = !rpc.clientStreaming;
  }),
  'change server streaming': onOne(rpcsOf, ({ rpc }) => {
    rpc.serverStreaming = !rpc.serverStreaming;
  }),
  'change idempotency': onOne(rpcsOf, ({ rpc }, other) =>
    setOption(rpc.options, 'idempotency_level', ['NO_SIDE_EFFECTS', 'IDEMPOTENT', 'IDEMPOTENCY_UNKNOWN'], other),
  ),
} satisfies Record<string, Edit>;
