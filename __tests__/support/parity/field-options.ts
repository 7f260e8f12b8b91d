import {
  isEdition,
  isScalar,
  type Enum,
  type Field,
  type File,
  type Message,
  type Options,
  type Syntax,
} from './schema.ts';

/** A field, and what decides which options it may have. */
export interface FieldUse {
  readonly field: Field;
  /** What its type is, unless that is a scalar or a well-known message. */
  readonly declared: Message | Enum | undefined;
  readonly file: File;
  readonly isExtension: boolean;
}

/** The options of a field as its syntax takes them: those that it or the field's type does not allow are left out. */
export function fieldOptions(use: FieldUse): string[] {
  const { field, file } = use;
  const options: Options = { ...field.options };
  if (field.label === 'required' && isAlone(use)) options['features.field_presence'] = 'LEGACY_REQUIRED';
  if (field.delimited) options['features.message_encoding'] = 'DELIMITED';
  const value = defaultOf(use, options);
  return [
    ...(value === undefined ? [] : [`default = ${value}`]),
    ...Object.entries(options)
      .filter(([name]) => isKnown(name, file.syntax) && (APPLIES.get(name)?.(use) ?? true))
      .map(([name, text]) => `${name} = ${text}`),
  ];
}

/** Features are for editions alone. */
export const isKnown = (name: string, syntax: Syntax): boolean => !name.startsWith('features.') || isEdition(syntax);

const isMap = ({ field }: FieldUse): boolean => field.mapKey !== undefined;
const isSingle = ({ field }: FieldUse): boolean => field.label !== 'repeated' && field.mapKey === undefined;
const isAlone = (use: FieldUse): boolean => isSingle(use) && use.field.oneof === undefined && !use.isExtension;
const isText = ({ field }: FieldUse): boolean => field.type === 'string';
const isTextOrBytes = (use: FieldUse): boolean => isText(use) || use.field.type === 'bytes';
const isEnum = ({ declared }: FieldUse): boolean => declared !== undefined && 'values' in declared;
const isMessage = (use: FieldUse): boolean => !isScalar(use.field.type) && !isEnum(use);
const isNumber = (use: FieldUse): boolean => isEnum(use) || (isScalar(use.field.type) && !isTextOrBytes(use));
const isPackable = (use: FieldUse): boolean => use.field.label === 'repeated' && !isMap(use) && isNumber(use);

/** Where an option may stand; one that is not named here may stand anywhere. */
const APPLIES: ReadonlyMap<string, (use: FieldUse) => boolean> = new Map([
  ['json_name', (use) => !use.isExtension],
  ['jstype', (use) => isScalar(use.field.type) && use.field.type.endsWith('64') && !isMap(use)],
  ['ctype', (use) => isTextOrBytes(use) && !isMap(use) && !use.isExtension && use.file.syntax !== '2024'],
  ['packed', (use) => isPackable(use) && !isEdition(use.file.syntax)],
  ['features.field_presence', (use) => isAlone(use) && (!isMessage(use) || use.field.label === 'required')],
  ['features.utf8_validation', isText],
  ['features.(pb.java).utf8_validation', isText],
  ['features.(pb.cpp).string_type', (use) => isTextOrBytes(use) && !isMap(use) && !('ctype' in use.field.options)],
  ['features.repeated_field_encoding', isPackable],
  ['features.message_encoding', (use) => isMessage(use) && !isMap(use)],
]);

function defaultOf(use: FieldUse, options: Options): string | undefined {
  const { field, file, declared } = use;
  if (field.defaultSeed === undefined || file.syntax === 'proto3' || !isSingle(use) || isMessage(use)) return undefined;
  const isImplicit = (options['features.field_presence'] ?? file.options['features.field_presence']) === 'IMPLICIT';
  if (isImplicit) return undefined;
  return declared !== undefined && 'values' in declared
    ? valueOf(declared, field.defaultSeed)
    : scalarOf(field.type, field.defaultSeed);
}

/** Told by its name, so that an order or an alias changes nothing. */
const valueOf = ({ values }: Enum, seed: number): string | undefined =>
  (values.find(({ name }) => seed % 2 === 1 && name.endsWith('_ACTIVE')) ?? values[0])?.name;

function scalarOf(type: string, seed: number): string {
  if (type === 'bool') return seed % 2 === 0 ? 'true' : 'false';
  if (type === 'string' || type === 'bytes') return `"d${seed}"`;
  return type === 'float' || type === 'double' ? `${seed}.5` : `${seed}`;
}
