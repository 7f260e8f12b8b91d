import type { ProtobufChange } from '../changes.ts';
import { cardinalityOf, unquote } from '../features.ts';
import type { Enum, Field, Message } from '../model.ts';
import { typeUse, type Context, type Match, type TypeUse } from './context.ts';
import { fieldFacts } from './field-facts.ts';
import { relationOf } from './type-change.ts';

/** What a field reads as where nobody set it. Of another type, or without any `default` of its own, another fact tells it. */
export function compareDefault(
  pair: Match<Field>,
  _: Match<Message> | undefined,
  context: Context,
): readonly ProtobufChange[] {
  const { before, after } = pair;
  if (!before.options.has('default') && !after.options.has('default')) return [];
  if (cardinalityOf(before) !== 'singular' || cardinalityOf(after) !== 'singular') return [];
  const old = typeUse(before.type, before, context.base);
  const now = typeUse(after.type, after, context.head);
  if (relationOf(old, now, context) !== undefined) return [];
  const [from, to] = [defaultOf(before, old), defaultOf(after, now)];
  if (from === undefined || to === undefined || from === to || isSameValue(from, old, to, now)) return [];
  return [{ kind: 'field-default-changed', key: `${from}->${to}`, ...fieldFacts(pair), from, to }];
}

const ZEROS: ReadonlyMap<string, string> = new Map([
  ['string', ''],
  ['bytes', ''],
  ['bool', 'false'],
]);

/** Whether buf sees another default: it asks whatever became of the type. */
export function hasOtherDefault({ before, after }: Match<Field>, context: Context): boolean {
  if (!before.options.has('default') && !after.options.has('default')) return false;
  if (cardinalityOf(before) !== 'singular' || cardinalityOf(after) !== 'singular') return false;
  const old = typeUse(before.type, before, context.base);
  const now = typeUse(after.type, after, context.head);
  if (![old, now].every(({ kind }) => kind === 'scalar' || kind === 'enum')) return false;
  const [from, to] = [defaultOf(before, old), defaultOf(after, now)];
  return bareValue(from, old) !== bareValue(to, now);
}

/** The zeros of all types are one to buf, and so are the names of one number. */
function bareValue(value: string | undefined, type: TypeUse): string {
  const bare = value === undefined ? undefined : (numberOf(value, type) ?? value);
  return bare === undefined || bare === '' || bare === 'false' ? '0' : `${bare}`;
}

/** Undefined where it depends on an enum that is not known. */
function defaultOf({ options }: Field, type: TypeUse): string | undefined {
  const own = options.get('default')?.value;
  if (own !== undefined) return unquote(own);
  return type.kind === 'scalar' ? (ZEROS.get(type.name) ?? '0') : enumOf(type)?.values[0]?.name;
}

const enumOf = ({ declaration }: TypeUse): Enum | undefined => (declaration?.kind === 'enum' ? declaration : undefined);

/** One number of an enum under two names. */
function isSameValue(from: string, old: TypeUse, to: string, now: TypeUse): boolean {
  const number = numberOf(from, old);
  return number !== undefined && number === numberOf(to, now);
}

const numberOf = (name: string, type: TypeUse): number | undefined =>
  enumOf(type)?.values.find((value) => value.name === name)?.number;
