import { isDelimited } from '../features.ts';
import { typeUse, type Context, type Match, type TypeUse } from '../diff/context.ts';
import type { Enum, Field } from '../model.ts';
import { lastWord } from '../paths.ts';

/** What buf compares of a type: its kind, with groups apart, and its full name. */
interface Kind {
  readonly kind: string;
  readonly use: TypeUse;
}

/** https://protobuf.dev/programming-guides/proto3/#updating, as buf reads it. */
const WIRE: readonly ReadonlySet<string>[] = [
  new Set(['int32', 'int64', 'uint32', 'uint64', 'bool']),
  new Set(['sint32', 'sint64']),
  new Set(['fixed32', 'sfixed32']),
  new Set(['fixed64', 'sfixed64']),
];

/** https://protobuf.dev/programming-guides/json, of those that agree on the wire too. */
const WIRE_JSON: readonly ReadonlySet<string>[] = [
  new Set(['int32', 'uint32']),
  new Set(['int64', 'uint64']),
  new Set(['fixed32', 'sfixed32']),
  new Set(['fixed64', 'sfixed64']),
];

/** The checks of buf for the types of fields that a pair of one number fails; of a map, those of its keys and values. */
export function typeRules({ before, after }: Match<Field>, context: Context): readonly string[] {
  const [old, now] = [typeUse(before.type, before, context.base), typeUse(after.type, after, context.head)];
  if (before.mapKey === undefined && after.mapKey === undefined) return failed(kindOf(before, old), kindOf(after, now));
  const isRenamed = before.name !== after.name;
  if (before.mapKey === undefined || after.mapKey === undefined || isRenamed) return EVERY_TYPE_RULE;
  const keys = failed(scalar(before.mapKey), scalar(after.mapKey));
  return [...new Set([...keys, ...failed({ kind: old.kind, use: old }, { kind: now.kind, use: now })])];
}

const EVERY_TYPE_RULE: readonly string[] = [
  'buf:FIELD_SAME_TYPE',
  'buf:FIELD_WIRE_COMPATIBLE_TYPE',
  'buf:FIELD_WIRE_JSON_COMPATIBLE_TYPE',
];

const scalar = (name: string): Kind => ({ kind: 'scalar', use: { kind: 'scalar', name, declaration: undefined } });

function kindOf(field: Field, use: TypeUse): Kind {
  const isGroup = use.kind !== 'scalar' && use.kind !== 'enum' && isDelimited(field);
  return { kind: isGroup ? 'group' : use.kind, use };
}

function failed(old: Kind, now: Kind): readonly string[] {
  if (old.kind === now.kind && old.use.name === now.use.name) return [];
  return [
    'buf:FIELD_SAME_TYPE',
    ...(agree(old, now, WIRE) || isTextToBytes(old, now) ? [] : ['buf:FIELD_WIRE_COMPATIBLE_TYPE']),
    ...(agree(old, now, WIRE_JSON) ? [] : ['buf:FIELD_WIRE_JSON_COMPATIBLE_TYPE']),
  ];
}

const isTextToBytes = (old: Kind, now: Kind): boolean => old.use.name === 'string' && now.use.name === 'bytes';

function agree(old: Kind, now: Kind, groups: readonly ReadonlySet<string>[]): boolean {
  const [before, after] = [old.use.declaration, now.use.declaration];
  if (before?.kind === 'enum' && after?.kind === 'enum')
    return lastWord(before.fullName) === lastWord(after.fullName) && holdsAll(before, after);
  return groups.some((group) => group.has(old.use.name) && group.has(now.use.name));
}

function holdsAll(before: Enum, after: Enum): boolean {
  const now = new Set(after.values.map(({ name, number }) => `${name} ${number}`));
  return before.values.every(({ name, number }) => now.has(`${name} ${number}`));
}
