import type { TypeRelation } from '../changes/fields.ts';
import { cardinalityOf, isClosed, jsonNameOf } from '../features.ts';
import type { Enum, Field, Message } from '../model.ts';
import { sameType, typeUse, type Context, type TypeUse } from './context.ts';

/** A field's type as a reader would write it. */
export function typeText({ type, mapKey, label, group }: Field): string {
  if (mapKey !== undefined) return `map<${mapKey}, ${type}>`;
  const own = group ? `group ${type}` : type;
  return label === 'repeated' ? `repeated ${own}` : own;
}

interface Integer {
  readonly wire: string;
  readonly bits: number;
  readonly signed: boolean;
}

/** Scalars that share one encoding: signedness and bits. https://protobuf.dev/programming-guides/proto3/#updating */
const INTEGERS: ReadonlyMap<string, Integer> = new Map([
  ['int32', { wire: 'varint', bits: 32, signed: true }],
  ['int64', { wire: 'varint', bits: 64, signed: true }],
  ['uint32', { wire: 'varint', bits: 32, signed: false }],
  ['uint64', { wire: 'varint', bits: 64, signed: false }],
  ['bool', { wire: 'varint', bits: 1, signed: false }],
  ['sint32', { wire: 'zigzag', bits: 32, signed: true }],
  ['sint64', { wire: 'zigzag', bits: 64, signed: true }],
  ['fixed32', { wire: 'fixed32', bits: 32, signed: false }],
  ['sfixed32', { wire: 'fixed32', bits: 32, signed: true }],
  ['fixed64', { wire: 'fixed64', bits: 64, signed: false }],
  ['sfixed64', { wire: 'fixed64', bits: 64, signed: true }],
]);

const TEXT: ReadonlyMap<string, TypeRelation> = new Map([
  ['string bytes', 'string-to-bytes'],
  ['bytes string', 'bytes-to-string'],
]);

function scalarRelation(from: string, to: string): TypeRelation {
  const [old, now] = [INTEGERS.get(from), INTEGERS.get(to)];
  if (old === undefined || now === undefined) return TEXT.get(`${from} ${to}`) ?? 'incompatible';
  if (old.wire !== now.wire) return 'incompatible';
  return integerRelation(old, now);
}

function integerRelation(old: Integer, now: Integer): TypeRelation {
  if (old.bits === 1 || now.bits === 1) return 'bool';
  if (now.bits < old.bits) return 'narrowed';
  if (old.signed && !now.signed) return 'sign';
  return now.bits > old.bits ? 'widened' : 'sign';
}

/** How a changed type relates to the old one; undefined where both are the same type. */
export function relationOf(before: TypeUse, after: TypeUse, context: Context): TypeRelation | undefined {
  if (before.kind === 'scalar' && after.kind === 'scalar')
    return before.name === after.name ? undefined : scalarRelation(before.name, after.name);
  if (before.kind !== 'scalar' && after.kind !== 'scalar') return namedRelation(before, after, context);
  return mixedRelation(before, after);
}

function namedRelation(before: TypeUse, after: TypeUse, context: Context): TypeRelation | undefined {
  if (sameType(before, after, context)) return undefined;
  const [old, now] = [before.declaration, after.declaration];
  if (old === undefined || now === undefined) return 'unresolved';
  if (old.kind === 'message' && now.kind === 'message') return shapeRelation(old, now, context);
  return old.kind === 'enum' && now.kind === 'enum' ? enumRelation(old, now) : 'message-other';
}

function mixedRelation(before: TypeUse, after: TypeUse): TypeRelation {
  const [scalar, named] = before.kind === 'scalar' ? [before, after] : [after, before];
  if (named.kind === 'unknown') return 'unresolved';
  if (named.kind === 'message') return scalar.name === 'bytes' ? 'message-bytes' : 'message-other';
  return INTEGERS.get(scalar.name)?.wire === 'varint' && scalar.name !== 'bool' ? 'enum-integer' : 'incompatible';
}

/** Enums are alike where the new one has every number of the old under the same name. */
function enumRelation(before: Enum, after: Enum): TypeRelation {
  const now = new Set(after.values.map(({ name, number }) => `${number} ${name}`));
  const all = before.values.every(({ name, number }) => now.has(`${number} ${name}`));
  return all && isClosed(before) === isClosed(after) ? 'same-shape' : 'enum-other';
}

const ORDER: readonly TypeRelation[] = ['same-shape', 'other-names', 'other-shape', 'incompatible'];
const MOST_PAIRS = 2000;

/** The worst that a reader of one message meets when it is sent the other, what they hold included. */
function shapeRelation(before: Message, after: Message, context: Context): TypeRelation {
  const seen = new Set<string>();
  const queue = [{ before, after }];
  let worst = 0;
  for (let pair = queue.pop(); pair !== undefined && seen.size < MOST_PAIRS; pair = queue.pop()) {
    const id = `${pair.before.fullName} ${pair.after.fullName}`;
    if (seen.has(id)) continue;
    seen.add(id);
    const now = new Map(pair.after.fields.map((field) => [field.number, field]));
    for (const field of pair.before.fields) {
      const other = now.get(field.number);
      const { relation, deeper } = other === undefined ? LOST : fieldShape(field, other, context);
      worst = Math.max(worst, ORDER.indexOf(relation));
      queue.push(...deeper);
    }
  }
  return ORDER[worst] ?? 'incompatible';
}

interface FieldShape {
  readonly relation: TypeRelation;
  readonly deeper: readonly { before: Message; after: Message }[];
}

const LOST: FieldShape = { relation: 'other-shape', deeper: [] };

function fieldShape(before: Field, after: Field, context: Context): FieldShape {
  const [old, now] = [typeUse(before.type, before, context.base), typeUse(after.type, after, context.head)];
  if (cardinalityOf(before) !== cardinalityOf(after) || before.mapKey !== after.mapKey)
    return { relation: 'incompatible', deeper: [] };
  const names = jsonNameOf(before) === jsonNameOf(after) ? 'same-shape' : 'other-names';
  if (old.declaration?.kind === 'message' && now.declaration?.kind === 'message')
    return { relation: names, deeper: [{ before: old.declaration, after: now.declaration }] };
  const same = old.kind === now.kind && sameType(old, now, context);
  return { relation: same ? names : scalarShape(old, now), deeper: [] };
}

const scalarShape = (old: TypeUse, now: TypeUse): TypeRelation =>
  old.kind === 'scalar' && now.kind === 'scalar' && scalarRelation(old.name, now.name) === 'incompatible'
    ? 'incompatible'
    : 'other-shape';
