import type { Declared, Edition, Enum, Field, Message } from './model.ts';

/** The features that decide how data is read: https://protobuf.dev/editions/features */
export type Feature =
  | 'field_presence'
  | 'enum_type'
  | 'repeated_field_encoding'
  | 'utf8_validation'
  | 'message_encoding'
  | 'json_format';

const MODERN: Readonly<Record<Feature, string>> = {
  field_presence: 'EXPLICIT',
  enum_type: 'OPEN',
  repeated_field_encoding: 'PACKED',
  utf8_validation: 'VERIFY',
  message_encoding: 'LENGTH_PREFIXED',
  json_format: 'ALLOW',
};

const DEFAULTS: Readonly<Record<Edition, Readonly<Record<Feature, string>>>> = {
  proto2: {
    ...MODERN,
    enum_type: 'CLOSED',
    repeated_field_encoding: 'EXPANDED',
    utf8_validation: 'NONE',
    json_format: 'LEGACY_BEST_EFFORT',
  },
  proto3: { ...MODERN, field_presence: 'IMPLICIT' },
  '2023': MODERN,
  '2024': MODERN,
};

/** What a whole file says of a feature, before any element overrides it. */
export const fileFeature = (file: Declared['file'], feature: Feature): string =>
  file.options.get(`features.${feature}`)?.value ?? DEFAULTS[file.edition][feature];

/** An option of an element, else of what surrounds it, else of its file. */
export function inherited(element: Declared, option: string): string | undefined {
  for (let at: Declared | undefined = element; at !== undefined; at = at.parent) {
    const own = at.options.get(option)?.value;
    if (own !== undefined) return own;
  }
  return element.file.options.get(option)?.value;
}

/** The value of a feature that holds for an element: its own or inherited one, else the edition's. */
export const featureOf = (element: Declared, feature: Feature): string =>
  (element.file.setsFeatures ? inherited(element, `features.${feature}`) : undefined) ??
  DEFAULTS[element.file.edition][feature];

export type Cardinality = 'singular' | 'repeated' | 'map';

export function cardinalityOf(field: Field): Cardinality {
  if (field.mapKey !== undefined) return 'map';
  return field.label === 'repeated' ? 'repeated' : 'singular';
}

export type Presence = 'required' | 'explicit' | 'implicit';

/** Whether readers can tell an unset singular field from its zero value. Message fields always can. */
export function presenceOf(field: Field, isMessage: boolean): Presence {
  const feature = featureOf(field, 'field_presence');
  if (field.label === 'required' || feature === 'LEGACY_REQUIRED') return 'required';
  if (isMessage || field.oneof !== undefined || field.extendee !== undefined) return 'explicit';
  if (field.label === 'optional') return 'explicit';
  return feature === 'IMPLICIT' ? 'implicit' : 'explicit';
}

export const isClosed = (node: Enum): boolean => featureOf(node, 'enum_type') === 'CLOSED';

/** Whether a repeated field of numbers is written as one block. */
export function isPacked(field: Field): boolean {
  const own = field.options.get('packed')?.value;
  return own === undefined ? featureOf(field, 'repeated_field_encoding') === 'PACKED' : own === 'true';
}

/** Whether only its own file may name a type: https://protobuf.dev/editions/features/#symbol-vis */
export function isLocal({ visibility, file, parent }: Message | Enum): boolean {
  if (visibility !== undefined || file.edition !== '2024') return visibility === 'local';
  const standard = file.options.get('features.default_symbol_visibility')?.value;
  if (standard === 'EXPORT_ALL') return false;
  return parent !== undefined || standard === 'LOCAL_ALL' || standard === 'STRICT';
}

/** A group, or a message field that is encoded like one. */
export const isDelimited = (field: Field): boolean =>
  field.group || featureOf(field, 'message_encoding') === 'DELIMITED';

export const verifiesUtf8 = (field: Field): boolean => featureOf(field, 'utf8_validation') === 'VERIFY';

export const isDeprecated = (element: Pick<Declared, 'options'>): boolean =>
  element.options.get('deprecated')?.value === 'true';

/** The name in JSON: `json_name`, else the field's name in lower camel case as protoc makes it. */
export function jsonNameOf(field: Field): string {
  const pinned = field.options.get('json_name')?.value;
  return pinned === undefined ? jsonNameFrom(field.name) : unquote(pinned);
}

export const jsonNameFrom = (name: string): string =>
  name.replace(/_+([a-zA-Z0-9]?)/g, (_, letter: string) => letter.toUpperCase());

/** A string option's text; other values as they stand. */
export function unquote(value: string): string {
  if (!value.startsWith('"')) return value;
  const text: unknown = JSON.parse(value);
  return typeof text === 'string' ? text : value;
}

/** Whether a number lies in a message's or an enum's reserved ranges. */
export const reservesNumber = (owner: Pick<Message, 'reservedRanges'>, number: number): boolean =>
  owner.reservedRanges.some(({ start, end }) => start <= number && number <= end);

export const reservesName = (owner: Pick<Message, 'reservedNames'>, name: string): boolean =>
  owner.reservedNames.some((reserved) => reserved.name === name);

const UNSTABLE = /^v\d+(?:(?:p\d+)?(?:alpha|beta)\d*|test.*|development|experimental)$/;

/** A package whose last component says that it may still change: `v1alpha1`, `v1p2beta3`, `v1development`. */
export const isUnstable = (packageName: string): boolean => UNSTABLE.test(packageName.split('.').at(-1) ?? '');
