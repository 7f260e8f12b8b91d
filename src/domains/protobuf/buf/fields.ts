/** Which checks of buf a pair of fields of one number fails, or a field whose number is gone: https://buf.build/docs/breaking/rules */
import { typeUse, type Context, type Match } from '../diff/context.ts';
import { hasOtherDefault } from '../diff/defaults.ts';
import { javaUtf8, settingsChanged } from '../diff/settings.ts';
import { cardinalityOf, jsonNameOf, presenceOf, reservesName, reservesNumber, verifiesUtf8 } from '../features.ts';
import type { Enum, EnumValue, Field, Message } from '../model.ts';
import { typeRules } from './types.ts';

/** All that a pair fails. */
export function pairRules(pair: Match<Field>, context: Context): readonly string[] {
  return [
    ...nameRules(pair),
    ...typeRules(pair, context),
    ...cardinalityRules(pair, context),
    ...(oneofOf(pair.before) === oneofOf(pair.after) ? [] : ['buf:FIELD_SAME_ONEOF']),
    ...(hasOtherDefault(pair, context) ? ['buf:FIELD_SAME_DEFAULT'] : []),
    ...settingsChanged(pair, context).flatMap(({ setting }) => settingRules(setting, pair)),
  ];
}

const oneofOf = ({ oneof }: Field): string => oneof?.name ?? '';

/** The checks for one setting of encoding; buf has none for packing, and a delimited message is of another type to it. */
export function settingRules(setting: string, { before, after }: Match<Field>): readonly string[] {
  const own = SETTING_RULES.get(setting) ?? [];
  const isText = setting === 'utf8' || setting === 'java-utf8';
  return isText && javaVerifies(before) !== javaVerifies(after) ? [...own, 'buf:FIELD_SAME_JAVA_UTF8_VALIDATION'] : own;
}

const javaVerifies = (field: Field): boolean => javaUtf8(field) === 'VERIFY' || verifiesUtf8(field);

const SETTING_RULES: ReadonlyMap<string, readonly string[]> = new Map([
  ['utf8', ['buf:FIELD_SAME_UTF8_VALIDATION']],
  ['jstype', ['buf:FIELD_SAME_JSTYPE']],
  ['cpp-string', ['buf:FIELD_SAME_CPP_STRING_TYPE']],
]);

export const nameRules = ({ before, after }: Match<Field>): readonly string[] => [
  ...(before.name === after.name ? [] : ['buf:FIELD_SAME_NAME']),
  ...(jsonNameOf(before) === jsonNameOf(after) ? [] : ['buf:FIELD_SAME_JSON_NAME']),
];

/** How often a field may stand, and whether readers can tell that it does not. */
export function cardinalityRules(pair: Match<Field>, context: Context): readonly string[] {
  const [from, to] = [countOf(pair.before, context.base), countOf(pair.after, context.head)];
  if (from === to) return [];
  const onWire = WIRE_GROUPS.get(from) !== WIRE_GROUPS.get(to);
  return [
    'buf:FIELD_SAME_CARDINALITY',
    ...(onWire ? ['buf:FIELD_WIRE_COMPATIBLE_CARDINALITY'] : []),
    ...(onWire || from === 'map' || to === 'map' ? ['buf:FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY'] : []),
    ...(isRequired(pair.before) === isRequired(pair.after) ? [] : REQUIRED),
  ];
}

const WIRE_GROUPS: ReadonlyMap<string, string> = new Map([
  ['map', 'many'],
  ['repeated', 'many'],
  ['required', 'required'],
  ['explicit', 'one'],
  ['implicit', 'one'],
]);

function countOf(field: Field, symbols: Context['base']): string {
  const cardinality = cardinalityOf(field);
  if (cardinality !== 'singular') return cardinality;
  return presenceOf(field, ['message', 'unknown'].includes(typeUse(field.type, field, symbols).kind));
}

const REQUIRED: readonly string[] = ['buf:MESSAGE_SAME_REQUIRED_FIELDS'];

/** By its label: for this check, buf does not ask the features of an edition. */
const isRequired = ({ label }: Field): boolean => label === 'required';

/** Of a field whose number is gone from its message. */
export const deletionRules = (field: Field, owner: Message): readonly string[] => [
  'buf:FIELD_NO_DELETE',
  ...(reservesNumber(owner, field.number) ? [] : ['buf:FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED']),
  ...(reservesName(owner, field.name) ? [] : ['buf:FIELD_NO_DELETE_UNLESS_NAME_RESERVED']),
  ...(isRequired(field) ? REQUIRED : []),
];

/** Of whatever became of the number of a field. */
export function numberRules(number: number, { before, after }: Match<Message>, context: Context): readonly string[] {
  const old = before.fields.find((field) => field.number === number);
  const now = after.fields.find((field) => field.number === number);
  if (old === undefined) return now !== undefined && isRequired(now) ? REQUIRED : [];
  return now === undefined ? deletionRules(old, after) : pairRules({ before: old, after: now }, context);
}

/** Of the number of an enum's value: buf asks whether it still has all of its names. */
export function valueRules({ number }: EnumValue, { before, after }: Match<Enum>): readonly string[] {
  const namesOf = (owner: Enum) => owner.values.filter((value) => value.number === number).map(({ name }) => name);
  const [old, now] = [namesOf(before), namesOf(after)];
  if (now.length > 0) return old.every((name) => now.includes(name)) ? [] : ['buf:ENUM_VALUE_SAME_NAME'];
  return [
    'buf:ENUM_VALUE_NO_DELETE',
    ...(reservesNumber(after, number) ? [] : ['buf:ENUM_VALUE_NO_DELETE_UNLESS_NUMBER_RESERVED']),
    ...(old.every((name) => reservesName(after, name)) ? [] : ['buf:ENUM_VALUE_NO_DELETE_UNLESS_NAME_RESERVED']),
  ];
}
