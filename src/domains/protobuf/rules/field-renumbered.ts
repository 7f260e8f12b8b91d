import { protobufRule } from '../changes.ts';

export default protobufRule({
  id: 'protobuf/field-renumbered',
  on: ['field-renumbered', 'field-number-taken'],
  class: 'schema-breaking',
  title: 'Field renumbered',
  why: 'Binary messages carry numbers, not names: old values are lost, or read as another field.',
  fix: (c) => `Put \`${c.name}\` back to number ${c.from}; new fields take the next free number.`,
  breaks: ['wire'],
  equivalents: [
    'buf:FIELD_NO_DELETE',
    'buf:FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED',
    'buf:FIELD_NO_DELETE_UNLESS_NAME_RESERVED',
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
    'buf:MESSAGE_SAME_REQUIRED_FIELDS',
  ],
  outcomes: {
    swapped: {
      risk: 'critical',
      title: 'Field numbers swapped',
      message: (c) => `Two fields of \`${c.owner}\` took each other's numbers: ${c.moves}.`,
      why: 'Old messages decode without an error, with the two values exchanged.',
      fix: 'Restore both numbers; the order of the lines is free.',
    },
    several: {
      risk: 'critical',
      title: 'Fields renumbered',
      message: (c) =>
        `${c.count === 1 ? 'A field' : `${c.count} fields`} of \`${c.owner}\` got ${c.count === 1 ? 'another number' : 'other numbers'}: ${c.moves}.`,
      fix: 'Restore the old numbers; new fields take the next free one.',
    },
    moved: {
      risk: 'critical',
      message: (c) => `\`${c.subject}\` goes from number ${c.from} to ${c.number}.`,
    },
  },
  examples: [
    {
      before: 'message Pay { string from = 1; string to = 2; }',
      after: 'message Pay { string to = 1; string from = 2; }',
      outcome: 'swapped',
    },
    {
      before: 'message Pay { string from = 1; int64 cents = 2; }',
      after: 'message Pay { bool test = 1; string from = 2; int64 cents = 3; }',
      outcome: 'several',
    },
    { before: 'message User { string id = 1; }', after: 'message User { string id = 7; }', outcome: 'moved' },
    {
      before: 'message User { string id = 1; string name = 2; }',
      after: 'message User { string name = 2; string id = 1; }',
      outcome: 'none',
    },
  ],
  classify({ swapped, several }) {
    if (swapped) return 'swapped';
    return several ? 'several' : 'moved';
  },
});
