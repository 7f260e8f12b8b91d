import { cardinalityRules } from '../buf/fields.ts';
import { typeRules } from '../buf/types.ts';
import type { ProtobufChange } from '../changes.ts';
import { cardinalityOf, jsonNameOf, presenceOf } from '../features.ts';
import type { Field, Message } from '../model.ts';
import type { Symbols } from '../symbols.ts';
import { typeUse, type Context, type Match, type TypeUse } from './context.ts';
import { compareCustomOptions } from './custom-options.ts';
import { compareDefault } from './defaults.ts';
import { withJsonName } from './edits.ts';
import { compareEncoding } from './encoding.ts';
import { fieldFacts } from './field-facts.ts';
import { compareOneof } from './oneof.ts';
import { usesOf } from './renames.ts';
import { semanticsChanged } from './semantics.ts';
import { relationOf, typeText } from './type-change.ts';
import { sameOptions, sameRules } from './untouched.ts';
import { compareValidation } from './validation.ts';

type Comparison = (
  pair: Match<Field>,
  owner: Match<Message> | undefined,
  context: Context,
) => readonly ProtobufChange[];

/** Everything that may differ in a field that kept its number and name; extensions have no owner. */
export const compareField: Comparison = (pair, owner, context) =>
  isSame(pair) ? [] : COMPARISONS.flatMap((comparison) => comparison(pair, owner, context));

/** Everything but the names that may differ in a field that kept its number alone. */
export const compareRenamed: Comparison = (pair, owner, context) =>
  BESIDES_NAMES.flatMap((comparison) => comparison(pair, owner, context));

/** Most fields of a changed message did not change: those are not asked further, and their types never looked up. */
const isSame = ({ before, after }: Match<Field>): boolean =>
  sameRules(before.file, after.file) && sameType(before, after) && sameOptions(before.options, after.options);

const sameType = (before: Field, after: Field): boolean =>
  before.type === after.type &&
  before.mapKey === after.mapKey &&
  before.label === after.label &&
  before.group === after.group &&
  before.oneof?.name === after.oneof?.name;

const BESIDES_NAMES: readonly Comparison[] = [
  compareType,
  compareCardinality,
  comparePresence,
  compareOneof,
  compareDefault,
  compareEncoding,
  compareValidation,
  compareCustomOptions,
];
const COMPARISONS: readonly Comparison[] = [...BESIDES_NAMES, compareJsonName];

function compareType(pair: Match<Field>, _: Match<Message> | undefined, context: Context): ProtobufChange[] {
  const { before, after } = pair;
  if (before.type === after.type && before.mapKey === after.mapKey) return [];
  if (cardinalityOf(before) !== cardinalityOf(after) && isMapping(before, after)) return [];
  const old = typeUse(before.type, before, context.base);
  const relation =
    keyRelation(before, after, context) ?? relationOf(old, typeUse(after.type, after, context.head), context);
  if (relation === undefined) return usesOf(pair, old.name, context, typeRules(pair, context));
  const [from, to] = [typeText(before), typeText(after)];
  const sameCount = cardinalityOf(before) === cardinalityOf(after);
  const bufRules = [...typeRules(pair, context), ...(sameCount ? cardinalityRules(pair, context) : [])];
  return [{ kind: 'field-type-changed', key: `${from}->${to}`, ...fieldFacts(pair), from, relation, bufRules }];
}

/** A map against what is none: the change of cardinality says it all. */
const isMapping = (before: Field, after: Field): boolean =>
  (before.mapKey === undefined) !== (after.mapKey === undefined);

function keyRelation({ mapKey: from }: Field, { mapKey: to }: Field, context: Context) {
  if (from === undefined || to === undefined || from === to) return undefined;
  return relationOf(scalarUse(from), scalarUse(to), context);
}

const scalarUse = (name: string): TypeUse => ({ kind: 'scalar', name, declaration: undefined });

/** The entry message of a map, which the compiler makes, is one more to buf. */
const ENTRY_GONE: readonly string[] = ['buf:MESSAGE_NO_DELETE', 'buf:PACKAGE_MESSAGE_NO_DELETE'];

function compareCardinality(pair: Match<Field>, _: Match<Message> | undefined, context: Context): ProtobufChange[] {
  const [from, to] = [cardinalityOf(pair.before), cardinalityOf(pair.after)];
  if (from === to) return [];
  const { kind } = typeUse(pair.after.type, pair.after, context.head);
  const numeric = kind === 'enum' || (kind === 'scalar' && !['string', 'bytes'].includes(pair.after.type));
  const entry = from === 'map' ? ENTRY_GONE : [];
  const bufRules = [...cardinalityRules(pair, context), ...typeRules(pair, context), ...entry];
  return [
    { kind: 'field-cardinality-changed', key: `${from}->${to}`, ...fieldFacts(pair), from, to, numeric, bufRules },
  ];
}

/** Presence is told only where nothing else changed it: cardinality, a oneof, or a type that always has it. */
function comparePresence(pair: Match<Field>, _: Match<Message> | undefined, context: Context): ProtobufChange[] {
  const { before, after } = pair;
  if (cardinalityOf(before) !== 'singular' || cardinalityOf(after) !== 'singular') return [];
  if (presenceOf(before, false) === presenceOf(after, false)) return [];
  const from = presenceOf(before, isMessage(before, context.base));
  const to = presenceOf(after, isMessage(after, context.head));
  const byOneof = (before.oneof === undefined) !== (after.oneof === undefined);
  if (from === to) return [];
  const bufRules = cardinalityRules(pair, context);
  if (from !== 'required' && to !== 'required') {
    if (byOneof) return [];
    const semantics = semanticsChanged(pair, 'field_presence', bufRules);
    if (semantics !== undefined) return [semantics];
  }
  return [{ kind: 'field-presence-changed', key: `${from}->${to}`, ...fieldFacts(pair), from, to, bufRules }];
}

const isMessage = (field: Field, symbols: Symbols): boolean =>
  ['message', 'unknown'].includes(typeUse(field.type, field, symbols).kind);

const hasOwnJsonName = ({ before, after }: Match<Field>): boolean =>
  before.options.has('json_name') || after.options.has('json_name');

/** An extension goes by its full name in JSON; other fields, of one name here, by what that gives or they say. */
function compareJsonName(pair: Match<Field>): ProtobufChange[] {
  if (pair.after.extendee !== undefined || !hasOwnJsonName(pair)) return [];
  const [from, to] = [jsonNameOf(pair.before), jsonNameOf(pair.after)];
  if (from === to) return [];
  return [
    {
      kind: 'field-json-name-changed',
      key: `${from}->${to}`,
      ...fieldFacts(pair),
      from,
      to,
      ...withJsonName(pair.after, from),
    },
  ];
}
