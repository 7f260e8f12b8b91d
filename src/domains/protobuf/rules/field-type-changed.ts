import { protobufRule } from '../changes.ts';
import type { FieldTypeChanged } from '../changes/fields.ts';

const OF_TYPES = ['buf:FIELD_SAME_TYPE', 'buf:FIELD_WIRE_COMPATIBLE_TYPE', 'buf:FIELD_WIRE_JSON_COMPATIBLE_TYPE'];
/** A message can be told from none at all, which buf calls a cardinality of its own. */
const OF_MESSAGES = [...OF_TYPES, 'buf:FIELD_SAME_CARDINALITY'];

export default protobufRule({
  id: 'protobuf/field-type-changed',
  on: 'field-type-changed',
  class: 'type-changed',
  title: 'Field type changed',
  why: 'Readers of the other type misread or refuse the bytes; generated code breaks.',
  fix: (c) => `Keep \`${c.from}\`, and add a new field for the new type.`,
  breaks: ['wire', 'json', 'source'],
  equivalents: OF_TYPES,
  outcomes: {
    incompatible: { risk: 'critical', message: said },
    'message-other': { risk: 'critical', message: said, equivalents: OF_MESSAGES },
    'bytes-to-string': {
      risk: 'critical',
      message: said,
      why: 'Bytes that are no UTF-8 make the whole message unreadable; JSON no longer uses base64.',
    },
    'string-to-bytes': {
      risk: 'high',
      message: said,
      why: 'Binary messages still decode; JSON clients meet base64 where they expect text, and generated code changes.',
      breaks: ['json', 'source'],
    },
    narrowed: {
      risk: 'high',
      message: said,
      why: 'Larger values are cut off without an error, and generated code changes.',
    },
    bool: {
      risk: 'high',
      message: said,
      why: 'Numbers other than 0 and 1 lose their value, and JSON clients meet the other type.',
    },
    sign: {
      risk: 'medium',
      message: said,
      why: 'Values above the signed range and below zero read as other numbers, and generated code changes.',
    },
    widened: {
      risk: 'medium',
      message: said,
      why: 'New readers get every old value; old readers cut off the larger ones, and generated code changes.',
    },
    'enum-integer': {
      risk: 'high',
      message: said,
      why: 'Binary messages still decode; JSON has names on one side and numbers on the other, and generated code changes.',
      breaks: ['json', 'source'],
    },
    'enum-other': {
      risk: 'high',
      message: said,
      why: 'The two enums give other names to the same numbers, or lack some.',
    },
    'message-bytes': {
      risk: 'high',
      message: said,
      why: 'Binary messages still decode; JSON clients and generated code meet another type.',
      breaks: ['json', 'source'],
      equivalents: OF_MESSAGES,
    },
    'same-shape': {
      risk: 'low',
      message: (c) => `${said(c)} The two have the same shape.`,
      why: 'Binary and JSON messages still decode; generated code stops compiling.',
      breaks: ['source'],
    },
    'other-names': {
      risk: 'high',
      message: (c) => `${said(c)} The two differ only in names.`,
      why: 'Binary messages still decode; JSON clients lose the values, and generated code stops compiling.',
      breaks: ['json', 'source'],
    },
    'other-shape': {
      risk: 'high',
      message: said,
      why: 'The new type lacks fields of the old or has them in a narrower form, so readers lose values.',
    },
    unresolved: {
      risk: 'high',
      message: (c) => `${said(c)} Neither definition is known, so they count as different.`,
      equivalents: OF_MESSAGES,
    },
  },
  examples: [
    { before: 'message A { int64 n = 1; }', after: 'message A { string n = 1; }', outcome: 'incompatible' },
    { before: 'message A { A n = 1; }', after: 'message A { string n = 1; }', outcome: 'message-other' },
    { before: 'message A { bytes b = 1; }', after: 'message A { string b = 1; }', outcome: 'bytes-to-string' },
    { before: 'message A { string b = 1; }', after: 'message A { bytes b = 1; }', outcome: 'string-to-bytes' },
    { before: 'message A { int64 n = 1; }', after: 'message A { int32 n = 1; }', outcome: 'narrowed' },
    { before: 'message A { int32 n = 1; }', after: 'message A { bool n = 1; }', outcome: 'bool' },
    { before: 'message A { int32 n = 1; }', after: 'message A { uint32 n = 1; }', outcome: 'sign' },
    { before: 'message A { int32 n = 1; }', after: 'message A { int64 n = 1; }', outcome: 'widened' },
    {
      before: 'message A { int32 e = 1; } enum E { ZERO = 0; }',
      after: 'message A { E e = 1; } enum E { ZERO = 0; }',
      outcome: 'enum-integer',
    },
    {
      before: 'message A { E e = 1; } enum E { ZERO = 0; } enum F { NONE = 0; }',
      after: 'message A { F e = 1; } enum E { ZERO = 0; } enum F { NONE = 0; }',
      outcome: 'enum-other',
    },
    { before: 'message A { bytes a = 1; }', after: 'message A { A a = 1; }', outcome: 'message-bytes' },
    {
      before: 'message A { B a = 1; } message B { int32 n = 1; } message C { int32 n = 1; }',
      after: 'message A { C a = 1; } message B { int32 n = 1; } message C { int32 n = 1; }',
      outcome: 'same-shape',
    },
    {
      before: 'message A { B a = 1; } message B { int32 n = 1; } message C { int32 m = 1; }',
      after: 'message A { C a = 1; } message B { int32 n = 1; } message C { int32 m = 1; }',
      outcome: 'other-names',
    },
    {
      before: 'message A { B a = 1; } message B { int32 n = 1; } message C { int32 m = 2; }',
      after: 'message A { C a = 1; } message B { int32 n = 1; } message C { int32 m = 2; }',
      outcome: 'other-shape',
    },
    { before: 'message A { x.B a = 1; }', after: 'message A { y.C a = 1; }', outcome: 'unresolved' },
    {
      before: 'package p; message A { B a = 1; } message B {}',
      after: 'package p; message A { .p.B a = 1; } message B {}',
      outcome: 'none',
    },
    {
      before: 'message A { map<string, int32> m = 1; }',
      after: 'message A { map<string, string> m = 1; }',
      outcome: 'incompatible',
    },
  ],
  classify: ({ relation }) => relation,
});

function said({ subject, number, from, type }: FieldTypeChanged): string {
  return `\`${subject}\` (field ${number}) goes from \`${from}\` to \`${type}\`.`;
}
