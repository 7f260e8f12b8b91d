import { protobufRule } from '../changes.ts';

export default protobufRule({
  id: 'protobuf/semantics-changed',
  on: 'semantics-changed',
  class: 'schema-breaking',
  title: 'Syntax or edition changed',
  why: 'Presence, open enums, packing or UTF-8 checks follow another rule for the whole file, so data and code change quietly.',
  fix: 'Pin the old behaviour with `features`, or ship it as a release of its own.',
  breaks: ['wire', 'json', 'source'],
  equivalents: [
    'buf:FILE_SAME_SYNTAX',
    'buf:FIELD_SAME_CARDINALITY',
    'buf:FIELD_WIRE_COMPATIBLE_CARDINALITY',
    'buf:FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY',
    'buf:FIELD_SAME_TYPE',
    'buf:FIELD_WIRE_COMPATIBLE_TYPE',
    'buf:FIELD_WIRE_JSON_COMPATIBLE_TYPE',
    'buf:FIELD_SAME_UTF8_VALIDATION',
    'buf:FIELD_SAME_JAVA_UTF8_VALIDATION',
    'buf:ENUM_SAME_TYPE',
    'buf:ENUM_SAME_JSON_FORMAT',
    'buf:MESSAGE_SAME_JSON_FORMAT',
  ],
  outcomes: {
    edition: { risk: 'high', message: (c) => `\`${c.subject}\` goes from ${c.from} to ${c.to}.` },
    'edition-alone': {
      risk: 'info',
      message: (c) => `\`${c.subject}\` goes from ${c.from} to ${c.to}, and all in it is read as before.`,
      why: 'Data is the same; generators that do not know the edition refuse the file.',
      fix: 'See that every generator in use knows it.',
      breaks: [],
    },
    features: {
      risk: 'high',
      title: 'Features of a file changed',
      message: (c) => `\`${c.subject}\` sets features that change how its elements are read.`,
      fix: 'Restore them, or set them one element at a time.',
    },
  },
  examples: [
    {
      before: 'syntax = "proto2"; message A { optional int32 n = 1; }',
      after: 'syntax = "proto3"; message A { int32 n = 1; }',
      outcome: 'edition',
    },
    {
      before: 'syntax = "proto3"; message A { optional int32 n = 1; }',
      after: 'edition = "2023"; message A { int32 n = 1; }',
      outcome: 'edition-alone',
    },
    {
      before: 'edition = "2023"; message A { int32 n = 1; }',
      after: 'edition = "2023"; option features.field_presence = IMPLICIT; message A { int32 n = 1; }',
      outcome: 'features',
    },
    {
      before: 'edition = "2023"; message A { int32 n = 1; }',
      after: 'edition = "2023"; option features.field_presence = EXPLICIT; message A { int32 n = 1; }',
      outcome: 'none',
    },
  ],
  classify({ from, to, felt }) {
    if (from === to) return 'features';
    return felt ? 'edition' : 'edition-alone';
  },
});
