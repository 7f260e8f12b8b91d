import { protobufRule } from '../changes.ts';

export default protobufRule({
  id: 'protobuf/field-number-reused',
  on: 'field-replaced',
  class: 'schema-breaking',
  title: 'Field number reused',
  why: (c) =>
    `Stored and in-flight messages carry \`${c.from}\` under ${c.number}, and readers take it for \`${c.name}\`.`,
  fix: (c) => `Give \`${c.name}\` number ${c.freeNumber}, and reserve ${c.number}.`,
  breaks: ['wire', 'json', 'source'],
  equivalents: [
    'buf:FIELD_SAME_NAME',
    'buf:FIELD_SAME_JSON_NAME',
    'buf:FIELD_SAME_TYPE',
    'buf:FIELD_WIRE_COMPATIBLE_TYPE',
    'buf:FIELD_WIRE_JSON_COMPATIBLE_TYPE',
    'buf:FIELD_SAME_CARDINALITY',
    'buf:FIELD_WIRE_COMPATIBLE_CARDINALITY',
    'buf:FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY',
    'buf:FIELD_SAME_ONEOF',
    'buf:FIELD_SAME_DEFAULT',
    'buf:FIELD_SAME_JSTYPE',
    'buf:FIELD_SAME_CPP_STRING_TYPE',
    'buf:FIELD_SAME_JAVA_UTF8_VALIDATION',
    'buf:FIELD_SAME_UTF8_VALIDATION',
    'buf:FIELD_NO_DELETE_UNLESS_NAME_RESERVED',
    'buf:MESSAGE_SAME_REQUIRED_FIELDS',
  ],
  outcomes: {
    'other-type': {
      risk: 'critical',
      message: (c) =>
        `Number ${c.number} was \`${c.from}\` (\`${c.fromType}\`) and is now \`${c.name}\` (\`${c.type}\`).`,
    },
    'same-type': {
      risk: 'critical',
      message: (c) => `Number ${c.number} was \`${c.from}\` and is now \`${c.name}\`, both \`${c.type}\`.`,
    },
  },
  examples: [
    { before: 'message User { string email = 2; }', after: 'message User { int64 age = 2; }', outcome: 'other-type' },
    { before: 'message User { string email = 2; }', after: 'message User { string phone = 2; }', outcome: 'same-type' },
    {
      before: 'message User { string email = 2; }',
      after: 'message User { reserved "email"; string work_email = 2; }',
      outcome: 'same-type',
    },
    { before: 'message User { string user_id = 1; }', after: 'message User { string id = 1; }', outcome: 'none' },
    { before: 'message User { string id = 1; }', after: 'message User { bytes id = 1; }', outcome: 'none' },
  ],
  classify: ({ sameType }) => (sameType ? 'same-type' : 'other-type'),
});
