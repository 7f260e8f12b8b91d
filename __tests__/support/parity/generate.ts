import fc from 'fast-check';
import { ALL_EDITS } from './edits.ts';
import type { Edit } from './edits/edit.ts';
import { SAFE_EDITS } from './edits/safe.ts';
import { PLAIN, type Style } from './print.ts';
import { SCALARS, VARINTS, WELL_KNOWN } from './schema.ts';
import type { Enum, Extension, Field, File, Message, Options, Schema, Service, Syntax } from './schema.ts';
import { declaresAnything, isSound } from './sound.ts';
import { FIELD_WORDS, freshName, RPC_WORDS, TYPE_WORDS, VALUE_WORDS } from './words.ts';

/** Two versions of a schema, and how each is written. */
export interface SchemaPair {
  readonly before: Schema;
  readonly after: Schema;
  readonly styles: { readonly before: Style; readonly after: Style };
  /** What was done, for whoever reads a failure. */
  readonly edits: readonly string[];
}

/** Small numbers stand for choices: they shrink to the plainest schema that still shows a failure. */
const choice = fc.nat({ max: 255 });

const fieldSeed = fc.record({ word: choice, type: choice, shape: choice, option: choice, gap: fc.nat({ max: 2 }) });
const messageSeed = fc.record({
  word: choice,
  fields: fc.array(fieldSeed, { maxLength: 6, size: 'max' }),
  nested: fc.nat({ max: 3 }),
  reserved: fc.nat({ max: 7 }),
  extensions: fc.nat({ max: 3 }),
  file: choice,
});
const enumSeed = fc.record({
  word: choice,
  values: fc.integer({ min: 1, max: 4 }),
  nested: fc.nat({ max: 3 }),
  reserved: fc.nat({ max: 5 }),
  file: choice,
});
const rpcSeed = fc.record({ word: choice, request: choice, response: choice, streams: choice, option: choice });
const serviceSeed = fc.record({ rpcs: fc.array(rpcSeed, { maxLength: 3, size: 'max' }), file: choice });
const schemaSeed = fc.record({
  syntax: fc.constantFrom<Syntax>('proto3', 'proto2', '2023', '2024'),
  files: fc.integer({ min: 1, max: 3 }),
  packages: fc.boolean(),
  messages: fc.array(messageSeed, { minLength: 1, maxLength: 4, size: 'max' }),
  enums: fc.array(enumSeed, { maxLength: 2, size: 'max' }),
  services: fc.array(serviceSeed, { maxLength: 1 }),
  extensions: fc.array(fc.tuple(choice, fieldSeed), { maxLength: 2 }),
  options: fc.array(choice, { maxLength: 3 }),
});

type Seed<T> = T extends fc.Arbitrary<infer V> ? V : never;
type SchemaSeed = Seed<typeof schemaSeed>;

const style: fc.Arbitrary<Style> = fc.oneof(
  { arbitrary: fc.constant(PLAIN), weight: 2 },
  fc.record<Style>({
    indent: fc.constantFrom('  ', '', '\t'),
    comments: fc.nat({ max: 3 }),
    blankLines: fc.boolean(),
    spread: fc.boolean(),
    rooted: fc.boolean(),
  }),
);

const editSeed = (names: readonly string[]) =>
  fc.record({ name: fc.constantFrom(...names), at: choice, other: choice });

/** Pairs that differ by some edits of any kind. */
export const anyPair = pairs(ALL_EDITS, 1, 4);
/** Pairs that differ by edits that break nobody. */
export const safePair = pairs(SAFE_EDITS, 0, 5);

function pairs(edits: Readonly<Record<string, Edit>>, least: number, most: number): fc.Arbitrary<SchemaPair> {
  const list = fc.array(editSeed(Object.keys(edits)), { minLength: least, maxLength: most, size: 'max' });
  return fc.tuple(schemaSeed, list, style, style).map(([seed, chosen, before, after]) => {
    const base = assemble(seed);
    let head = base;
    const done: string[] = [];
    for (const { name, at, other } of chosen) {
      const draft = structuredClone(head);
      edits[name]?.(draft, at, other);
      if (!isSound(draft)) continue;
      head = draft;
      done.push(name);
    }
    return { before: base, after: head, styles: { before, after }, edits: done };
  });
}

const pick = <T>(list: readonly [T, ...T[]] | readonly T[], at: number, otherwise: T): T =>
  list.length === 0 ? otherwise : (list[at % list.length] ?? otherwise);

/** A sound schema from whatever numbers. */
function assemble(seed: SchemaSeed): Schema {
  const files = Array.from({ length: seed.files }, (_, at) => emptyFile(at, seed));
  const [first] = files;
  if (first === undefined) return { files };
  const fileOf = (at: number): File => pick(files, at, first);
  const { messages, enums } = declareTypes(seed, fileOf);
  const ids = { messages: messages.map(({ id }) => id), enums: enums.map(({ id }) => id) };
  seed.messages.forEach(({ fields }, at) => {
    const message = messages[at];
    if (message !== undefined) addFields(message, fields, ids, seed.syntax);
  });
  for (const [at, service] of seed.services.entries())
    fileOf(service.file).services.push(serviceOf(service, at, ids.messages));
  for (const extension of extensionsOf(seed.extensions, messages)) first.extensions.push(extension);
  return settled({
    files: files.filter(declaresAnything),
  });
}

/** Types that files may not see of each other are moved together: a schema that is not sound becomes one of a single file. */
function settled(schema: Schema): Schema {
  if (isSound(schema)) return schema;
  const [first, ...others] = schema.files;
  if (first === undefined) return schema;
  for (const other of others) {
    first.messages.push(...other.messages);
    first.enums.push(...other.enums);
    first.services.push(...other.services);
    first.extensions.push(...other.extensions);
  }
  return { files: [first] };
}

const FILE_NAMES = ['main.proto', 'types.proto', 'sub/other.proto'] as const;

const FILE_OPTIONS: readonly (readonly [string, string])[] = [
  ['go_package', '"example.test/one"'],
  ['java_package', '"test.example"'],
  ['java_multiple_files', 'true'],
  ['csharp_namespace', '"Example.One"'],
  ['optimize_for', 'CODE_SIZE'],
  ['cc_enable_arenas', 'false'],
  ['ruby_package', '"Example::One"'],
  ['java_string_check_utf8', 'true'],
  ['features.utf8_validation', 'NONE'],
  ['features.repeated_field_encoding', 'EXPANDED'],
];

function emptyFile(at: number, { syntax, packages, options }: SchemaSeed): File {
  const chosen = at > 0 ? [] : options.map((option) => pick(FILE_OPTIONS, option, ['go_package', '"x"']));
  return {
    path: FILE_NAMES[at] ?? `file${at}.proto`,
    syntax,
    package: packages && at === 2 ? 'other.v1' : 'v1',
    options: Object.fromEntries(chosen),
    messages: [],
    enums: [],
    services: [],
    extensions: [],
  };
}

function declareTypes(seed: SchemaSeed, fileOf: (at: number) => File) {
  const taken = new Set<string>();
  const name = (word: number): string => {
    const fresh = freshName(TYPE_WORDS, word, taken);
    taken.add(fresh);
    return fresh;
  };
  const messages: Message[] = [];
  for (const [at, { word, nested, reserved, extensions, file }] of seed.messages.entries()) {
    const message: Message = {
      id: `m${at}`,
      name: name(word),
      fields: [],
      messages: [],
      enums: [],
      reserved: {
        ranges:
          reserved % 2 === 0
            ? []
            : [
                [50, 50],
                [60, 64 + reserved],
              ],
        names: reserved < 4 ? [] : ['old_name', 'gone'],
      },
      extensionRanges: extensions === 3 ? [[100, 199]] : [],
      options: {},
    };
    const around = nested === 3 ? messages.at(-1) : undefined;
    (around ?? fileOf(file)).messages.push(message);
    messages.push(message);
  }
  const enums: Enum[] = [];
  for (const [at, { word, values, nested, reserved, file }] of seed.enums.entries()) {
    const node = enumOf(`e${at}`, `${name(word)}Kind`, values, reserved);
    const around = nested === 3 ? messages.at(0) : undefined;
    (around ?? fileOf(file)).enums.push(node);
    enums.push(node);
  }
  return { messages, enums };
}

const snakeCase = (name: string): string => name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase();

function enumOf(id: string, name: string, values: number, reserved: number): Enum {
  const prefix = snakeCase(name).toUpperCase();
  return {
    id,
    name,
    values: VALUE_WORDS.slice(0, values).map((word, number) => ({ name: `${prefix}_${word}`, number })),
    reserved: {
      ranges:
        reserved % 2 === 0
          ? []
          : [
              [20, 20],
              [30, 30 + reserved],
            ],
      names: reserved < 3 ? [] : [`${prefix}_GONE`],
    },
    options: {},
  };
}

interface TypeIds {
  readonly messages: readonly string[];
  readonly enums: readonly string[];
}

/** Half of all fields are scalars. */
function typeOf(seed: number, { messages, enums }: TypeIds): string {
  const scalar = pick(SCALARS, seed, 'string');
  if (seed % 8 < 5) return scalar;
  if (seed % 8 === 5) return pick(enums, seed >> 3, scalar);
  if (seed === 255) return pick([...WELL_KNOWN.keys()], seed, scalar);
  return pick(messages, seed >> 3, scalar);
}

function addFields(
  message: Message,
  seeds: SchemaSeed['messages'][number]['fields'],
  ids: TypeIds,
  syntax: Syntax,
): void {
  const taken = new Set<string>();
  let number = 0;
  for (const seed of seeds) {
    const name = freshName(FIELD_WORDS, seed.word, taken);
    taken.add(name);
    number += 1 + seed.gap;
    message.fields.push(fieldOf(seed, name, number, typeOf(seed.type, ids)));
  }
  if (syntax === 'proto2') addGroup(message, number + 1);
}

/** A message with a nested message of its own, and nothing else that uses it, holds it as a group. */
function addGroup(message: Message, number: number): void {
  const [inner] = message.messages;
  if (
    inner === undefined ||
    message.fields.some(({ name, type }) => type === inner.id || name === inner.name.toLowerCase())
  )
    return;
  message.fields.push({
    name: inner.name.toLowerCase(),
    number,
    label: 'plain',
    type: inner.id,
    delimited: true,
    options: {},
  });
}

const FIELD_OPTIONS: readonly (readonly [string, string])[] = [
  ['json_name', '"pinned"'],
  ['deprecated', 'true'],
  ['jstype', 'JS_STRING'],
  ['ctype', 'CORD'],
  ['packed', 'true'],
  ['packed', 'false'],
  ['features.field_presence', 'IMPLICIT'],
  ['features.utf8_validation', 'NONE'],
  ['features.(pb.cpp).string_type', 'CORD'],
  ['features.(pb.java).utf8_validation', 'VERIFY'],
  ['features.repeated_field_encoding', 'EXPANDED'],
];

function fieldOf(seed: Seed<typeof fieldSeed>, name: string, number: number, type: string): Field {
  const option = FIELD_OPTIONS[seed.option];
  const options: Options =
    option === undefined ? {} : { [option[0]]: option[0] === 'json_name' ? `"pinned${number}"` : option[1] };
  const plain: Field = { name, number, label: 'plain', type, options };
  const keyed: Field = { ...plain, mapKey: pick(['string', ...VARINTS], seed.option, 'string') };
  const shapes: Field[] = [
    plain,
    plain,
    { ...plain, label: 'optional' },
    { ...plain, label: 'repeated' },
    keyed,
    { ...plain, oneof: 'choice' },
    { ...plain, oneof: 'choice' },
    { ...plain, oneof: 'selection' },
    { ...plain, label: 'required' },
    { ...plain, defaultSeed: seed.option },
  ];
  return pick(shapes, seed.shape, plain);
}

function serviceOf({ rpcs }: Seed<typeof serviceSeed>, at: number, messages: readonly string[]): Service {
  const taken = new Set<string>();
  return {
    name: `Service${at === 0 ? '' : at}`,
    rpcs: rpcs.map(({ word, request, response, streams, option }) => {
      const name = freshName(RPC_WORDS, word, taken);
      taken.add(name);
      return {
        name,
        request: pick(messages, request, 'google.protobuf.Empty'),
        response: pick(messages, response, 'google.protobuf.Empty'),
        clientStreaming: streams % 4 === 3,
        serverStreaming: streams % 4 >= 2,
        options: option % 4 === 3 ? { idempotency_level: 'IDEMPOTENT' } : {},
      };
    }),
  };
}

function extensionsOf(seeds: SchemaSeed['extensions'], messages: readonly Message[]): Extension[] {
  const open = messages.filter(({ extensionRanges }) => extensionRanges.length > 0);
  return open.flatMap((message) =>
    seeds.slice(0, 2).map(([word, seed], at): Extension => {
      const field = fieldOf(
        { ...seed, shape: seed.shape % 4 },
        `${pick(['extra', 'bonus'], at, '')}_${snakeCase(message.name)}`,
        100 + at * 3 + (word % 3),
        typeOf(seed.type, { messages: [], enums: [] }),
      );
      return { extendee: message.id, field };
    }),
  );
}
