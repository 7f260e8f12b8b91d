import { protobufRule } from '../changes.ts';

const EQUIVALENTS = [
  'buf:FIELD_SAME_CARDINALITY',
  'buf:FIELD_WIRE_COMPATIBLE_CARDINALITY',
  'buf:FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY',
  'buf:FIELD_SAME_TYPE',
  'buf:FIELD_WIRE_COMPATIBLE_TYPE',
  'buf:FIELD_WIRE_JSON_COMPATIBLE_TYPE',
  'buf:MESSAGE_SAME_REQUIRED_FIELDS',
];

export default protobufRule({
  id: 'protobuf/field-cardinality-changed',
  on: 'field-cardinality-changed',
  class: 'type-changed',
  title: 'Field became single, repeated or a map',
  why: 'JSON clients and generated code expect the other form and fail; binary readers keep only the last of several values.',
  fix: 'Keep the field, and add a new one beside it.',
  breaks: ['json', 'source'],
  equivalents: EQUIVALENTS,
  outcomes: {
    numeric: {
      risk: 'critical',
      message: (c) => `\`${c.subject}\` goes from ${c.from} to ${c.to} (\`${c.type}\`).`,
      why: 'Repeated numbers are packed into one block that a reader of a single number cannot read.',
      breaks: ['wire', 'json', 'source'],
    },
    map: {
      risk: 'high',
      message: (c) => `\`${c.subject}\` goes from ${c.from} to ${c.to} (now \`${c.type}\`).`,
      equivalents: [...EQUIVALENTS, 'buf:MESSAGE_NO_DELETE', 'buf:PACKAGE_MESSAGE_NO_DELETE'],
      why: 'JSON clients and generated code meet a map where they expect none, and binary readers drop entries they cannot fit.',
      breaks: ['wire', 'json', 'source'],
    },
    other: { risk: 'high', message: (c) => `\`${c.subject}\` goes from ${c.from} to ${c.to} (\`${c.type}\`).` },
  },
  examples: [
    { before: 'message A { int32 n = 1; }', after: 'message A { repeated int32 n = 1; }', outcome: 'numeric' },
    { before: 'message A { repeated string s = 1; }', after: 'message A { string s = 1; }', outcome: 'other' },
    {
      before: 'message A { repeated B b = 1; } message B { string key = 1; string value = 2; }',
      after: 'message A { map<string, string> b = 1; } message B { string key = 1; string value = 2; }',
      outcome: 'map',
    },
    { before: 'message A { optional int32 n = 1; }', after: 'message A { int32 n = 1; }', outcome: 'none' },
  ],
  classify({ from, to, numeric }) {
    if (from === 'map' || to === 'map') return 'map';
    return numeric ? 'numeric' : 'other';
  },
});
