import {
  enumsOf,
  extensionsOf,
  fieldsOf,
  isScalar,
  messagesOf,
  servicesOf,
  typesOf,
  WELL_KNOWN,
  type Enum,
  type File,
  type Message,
  type Schema,
  type TypePlace,
} from './schema.ts';

/** Whether a compiler would take the schema: most of the rules that an edit can break. What is missed here, buf's build drops. */
export const isSound = (schema: Schema): boolean => RULES.every((rule) => rule(schema));

type Soundness = (schema: Schema) => boolean;

const unique = (items: readonly unknown[]): boolean => new Set(items).size === items.length;

/** A file that declares nothing has no readers, and nothing can be said of it. */
export const declaresAnything = ({ messages, enums, services }: File): boolean =>
  messages.length + enums.length + services.length > 0;

const hasFiles: Soundness = ({ files }) =>
  files.length > 0 && unique(files.map(({ path }) => path)) && files.every(declaresAnything);

function referencesResolve(schema: Schema): boolean {
  const types = typesOf(schema);
  const isType = (type: string): boolean => isScalar(type) || WELL_KNOWN.has(type) || types.has(type);
  const isMessage = (type: string): boolean => WELL_KNOWN.has(type) || types.get(type)?.kind === 'message';
  return (
    fieldsOf(schema).every(({ node }) => isType(node.type)) &&
    extensionsOf(schema).every(({ node }) => isType(node.field.type) && isMessage(node.extendee)) &&
    servicesOf(schema).every(({ node }) => node.rpcs.every((rpc) => isMessage(rpc.request) && isMessage(rpc.response)))
  );
}

/** As JSON has it: two names may not come to the same. */
const camel = (name: string): string => name.replaceAll('_', '').toLowerCase();

function namesAreUnique(schema: Schema): boolean {
  const packages = new Map<string, string[]>();
  for (const file of schema.files) {
    const names = packages.get(file.package) ?? [];
    packages.set(file.package, [...names, ...topLevelNames(file)]);
  }
  return (
    [...packages.values()].every(unique) &&
    messagesOf(schema).every(({ node }) => unique(memberNames(node)) && unique(jsonNames(node))) &&
    enumsOf(schema).every(({ node }) => unique(node.values.map(({ name }) => name))) &&
    servicesOf(schema).every(({ node }) => unique(node.rpcs.map(({ name }) => name)))
  );
}

const topLevelNames = ({ messages, enums, services, extensions }: File): string[] => [
  ...[...messages, ...enums, ...services].map(({ name }) => name),
  ...enums.flatMap(({ values }) => values.map(({ name }) => name)),
  ...extensions.map(({ field }) => field.name),
];

const memberNames = ({ fields, messages, enums }: Message): string[] => [
  ...fields.map(({ name }) => name),
  ...new Set(fields.flatMap(({ oneof }) => oneof ?? [])),
  ...[...messages, ...enums].map(({ name }) => name),
  ...enums.flatMap(({ values }) => values.map(({ name }) => name)),
];

const jsonNames = ({ fields }: Message): string[] =>
  fields.map(({ name, options }) => camel(options['json_name']?.slice(1, -1) ?? name));

const covers = (ranges: readonly (readonly [number, number])[], number: number): boolean =>
  ranges.some(([start, end]) => start <= number && number <= end);

function numbersAreFree(schema: Schema): boolean {
  const messages = messagesOf(schema).every(
    ({ node: { fields, reserved, extensionRanges } }) =>
      unique(fields.map(({ number }) => number)) &&
      fields.every(
        ({ name, number }) =>
          !covers(reserved.ranges, number) && !covers(extensionRanges, number) && !reserved.names.includes(name),
      ) &&
      rangesAreApart([...reserved.ranges, ...extensionRanges]),
  );
  const enums = enumsOf(schema).every(
    ({ node: { values, reserved } }) =>
      values.every(({ name, number }) => !covers(reserved.ranges, number) && !reserved.names.includes(name)) &&
      rangesAreApart(reserved.ranges),
  );
  return messages && enums;
}

const rangesAreApart = (ranges: readonly (readonly [number, number])[]): boolean =>
  ranges.every(
    ([start, end], at) =>
      start <= end && !ranges.some(([from, to], other) => other !== at && from <= end && start <= to),
  );

/** An open enum does, and so does one that is the value of a map. */
function enumsStartAtZero(schema: Schema): boolean {
  const inMaps = new Set(fieldsOf(schema).flatMap(({ node }) => (node.mapKey === undefined ? [] : node.type)));
  return enumsOf(schema).every(
    ({ node, file }) =>
      node.values.length > 0 && ((isClosed(node, file) && !inMaps.has(node.id)) || node.values[0]?.number === 0),
  );
}

const isClosed = ({ options }: Enum, { syntax, options: around }: File): boolean =>
  syntax === 'proto2' ||
  (syntax !== 'proto3' && (options['features.enum_type'] ?? around['features.enum_type']) === 'CLOSED');

function extensionsFit(schema: Schema): boolean {
  const types = typesOf(schema);
  const extensions = extensionsOf(schema);
  return (
    unique(extensions.map(({ node: { extendee, field } }) => `${extendee} ${field.number}`)) &&
    extensions.every(({ node: { extendee, field }, file }) => {
      const extended = types.get(extendee);
      if (extended === undefined || !('fields' in extended.node)) return false;
      const isOpen = extended.file.syntax !== 'proto3' || file.syntax === 'proto3';
      return isOpen && covers(extended.node.extensionRanges, field.number);
    })
  );
}

/** A file may only import those after it, may not see what is nested in them, and shares their idea of enums. */
function importsAreOrdered(schema: Schema): boolean {
  const types = typesOf(schema);
  const isSeen = (type: string, from: File): boolean => {
    const place = types.get(type);
    return place === undefined || place.file === from || mayImport(from, place, schema.files);
  };
  return (
    fieldsOf(schema).every(({ node, file }) => isSeen(node.type, file)) &&
    extensionsOf(schema).every(({ node, file }) => isSeen(node.extendee, file) && isSeen(node.field.type, file)) &&
    servicesOf(schema).every(({ node, file }) =>
      node.rpcs.every(({ request, response }) => isSeen(request, file) && isSeen(response, file)),
    )
  );
}

function mayImport(from: File, { file, path, kind }: TypePlace, files: readonly File[]): boolean {
  if (files.indexOf(from) > files.indexOf(file)) return false;
  if (file.syntax === '2024' && path.includes('.')) return false;
  return kind === 'message' || file.syntax === from.syntax;
}

const RULES: readonly Soundness[] = [
  hasFiles,
  referencesResolve,
  namesAreUnique,
  numbersAreFree,
  enumsStartAtZero,
  extensionsFit,
  importsAreOrdered,
];
