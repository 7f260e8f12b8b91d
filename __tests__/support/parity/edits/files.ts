import { dropReferences, idsWithin, SYNTAXES, type File, type Schema } from '../schema.ts';
import { chosen, onOne, remove, setOption, type Edit } from './edit.ts';

const filesOf = ({ files }: Schema): File[] => files;
const onFile = (edit: (file: File, other: number, schema: Schema) => void): Edit => onOne(filesOf, edit);
const option = (name: string, values: readonly string[]): readonly [string, Edit] => [
  `change ${name}`,
  onFile(({ options }, other) => setOption(options, name, values, other)),
];
const text = (name: string) => option(name, [`"Example${name.length}"`, `"Other${name.length}"`]);
const flag = (name: string) => option(name, ['true', 'false']);

const FILE_EDITS_ALONE = {
  'change package': onFile((file, other) => {
    file.package = chosen(['v2', 'v1beta1', 'other.v1', 'v1'], other) ?? 'v2';
  }),
  'change package everywhere': (schema, at) => {
    for (const file of schema.files) file.package = chosen(['v2', 'v1beta1', 'moved.v1'], at) ?? 'v2';
  },
  'move file': onFile((file, other) => {
    file.path = chosen(['moved.proto', 'deep/er/moved.proto', 'sub/main.proto'], other) ?? 'moved.proto';
  }),
  'remove file': onFile((file, _, schema) => {
    if (schema.files.length < 2) return;
    dropReferences(schema, new Set([...file.messages, ...file.enums].flatMap(idsWithin)));
    remove(schema.files, file);
  }),
  'merge file into another': onFile((file, other, schema) => {
    const into = chosen(schema.files, other);
    if (into === undefined || into === file) return;
    into.messages.push(...file.messages);
    into.enums.push(...file.enums);
    into.services.push(...file.services);
    into.extensions.push(...file.extensions);
    remove(schema.files, file);
  }),
  'change syntax everywhere': (schema, at) => {
    for (const file of schema.files) file.syntax = chosen(SYNTAXES, at) ?? 'proto3';
  },
  'change syntax': onFile((file, other) => {
    file.syntax = chosen(SYNTAXES, other) ?? 'proto3';
  }),
} satisfies Record<string, Edit>;

export const FILE_EDITS: Readonly<Record<string, Edit>> = {
  ...FILE_EDITS_ALONE,
  ...Object.fromEntries([
    ...['go_package', 'java_package', 'java_outer_classname', 'csharp_namespace', 'objc_class_prefix'].map(text),
    ...['php_class_prefix', 'php_metadata_namespace', 'php_namespace', 'ruby_package', 'swift_prefix'].map(text),
    ...['cc_enable_arenas', 'cc_generic_services', 'java_generic_services', 'java_multiple_files'].map(flag),
    ...['py_generic_services', 'java_string_check_utf8', 'deprecated'].map(flag),
    option('optimize_for', ['SPEED', 'CODE_SIZE']),
    option('features.field_presence', ['IMPLICIT', 'EXPLICIT']),
    option('features.enum_type', ['CLOSED', 'OPEN']),
    option('features.repeated_field_encoding', ['EXPANDED', 'PACKED']),
    option('features.utf8_validation', ['NONE', 'VERIFY']),
    option('features.message_encoding', ['DELIMITED', 'LENGTH_PREFIXED']),
    option('features.json_format', ['LEGACY_BEST_EFFORT', 'ALLOW']),
    option('features.(pb.cpp).string_type', ['CORD', 'VIEW', 'STRING']),
    option('features.(pb.java).utf8_validation', ['VERIFY', 'DEFAULT']),
  ]),
};
