import type { FieldEncodingChanged } from '../changes/fields.ts';
import { cardinalityOf, inherited, isDelimited, isPacked, verifiesUtf8, type Feature } from '../features.ts';
import type { Field } from '../model.ts';
import { isScalar, typeUse, type Context, type Match, type TypeUse } from './context.ts';

interface Setting {
  readonly setting: FieldEncodingChanged['setting'];
  /** The feature behind it, where its default may change for a whole file. */
  readonly feature?: Feature;
  readonly applies: (field: Field, type: TypeUse) => boolean;
  readonly read: (field: Field) => string;
}

const isNumber = ({ kind, name }: TypeUse): boolean =>
  kind === 'enum' || (kind === 'scalar' && name !== 'string' && name !== 'bytes');
/** As its value, or as the key of a map. */
const holdsText = ({ mapKey }: Field, { name }: TypeUse): boolean => name === 'string' || mapKey === 'string';
const isTextOrBytes = ({ name }: TypeUse): boolean => name === 'string' || name === 'bytes';
const is64Bit = ({ kind, name }: TypeUse): boolean => kind === 'scalar' && name.endsWith('64');

/** How a field is written or handed to code, besides its type. */
const SETTINGS: readonly Setting[] = [
  {
    setting: 'packed',
    feature: 'repeated_field_encoding',
    applies: (field, type) => cardinalityOf(field) === 'repeated' && isNumber(type),
    read: (field) => (isPacked(field) ? 'packed' : 'expanded'),
  },
  {
    setting: 'delimited',
    feature: 'message_encoding',
    applies: ({ type, mapKey }, { kind }) => !isScalar(type) && kind !== 'enum' && mapKey === undefined,
    read: (field) => (isDelimited(field) ? 'delimited' : 'length-prefixed'),
  },
  {
    setting: 'utf8',
    feature: 'utf8_validation',
    applies: holdsText,
    read: (field) => (verifiesUtf8(field) ? 'checked' : 'unchecked'),
  },
  { setting: 'jstype', applies: (_, type) => is64Bit(type), read: (field) => own(field, 'jstype', 'JS_NORMAL') },
  { setting: 'cpp-string', applies: (_, type) => isTextOrBytes(type), read: cppString },
  { setting: 'java-utf8', applies: holdsText, read: javaUtf8 },
];

const own = ({ options }: Field, name: string, otherwise: string): string => options.get(name)?.value ?? otherwise;

function cppString(field: Field): string {
  const feature = inherited(field, 'features.(pb.cpp).string_type');
  return feature ?? own(field, 'ctype', field.file.edition === '2024' ? 'VIEW' : 'STRING');
}

/** What Java alone is told to check, beyond what holds for all languages. */
export function javaUtf8(field: Field): string {
  const feature = inherited(field, 'features.(pb.java).utf8_validation') ?? 'DEFAULT';
  return inherited(field, 'java_string_check_utf8') === 'true' ? 'VERIFY' : feature;
}

/** The settings of encoding that differ, with both sides; of a field that kept its cardinality. */
export function settingsChanged({ before, after }: Match<Field>, context: Context) {
  if (cardinalityOf(before) !== cardinalityOf(after)) return [];
  return SETTINGS.flatMap(({ setting, applies, read, feature }) => {
    const [from, to] = [read(before), read(after)];
    if (from === to) return [];
    const applicable =
      applies(before, typeUse(before.type, before, context.base)) &&
      applies(after, typeUse(after.type, after, context.head));
    return applicable ? [{ setting, feature, from, to }] : [];
  });
}
