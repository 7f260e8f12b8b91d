import { protobufRule } from '../changes.ts';

export default protobufRule({
  id: 'protobuf/field-default-changed',
  on: 'field-default-changed',
  class: 'schema-breaking',
  title: 'Default value changed',
  why: 'A field left unset reads as one value on old readers and as another on new ones.',
  fix: (c) => `Restore \`${c.from || '""'}\`, and let writers set the new value.`,
  breaks: ['wire', 'source'],
  equivalents: ['buf:FIELD_SAME_DEFAULT'],
  outcomes: {
    changed: {
      risk: 'high',
      message: (c) => `The default of \`${c.subject}\` goes from \`${c.from || '""'}\` to \`${c.to || '""'}\`.`,
    },
  },
  examples: [
    {
      before: 'message A { optional int32 n = 1 [default = 3]; }',
      after: 'message A { optional int32 n = 1 [default = 30]; }',
      outcome: 'changed',
    },
    {
      before: 'message A { optional int32 n = 1; }',
      after: 'message A { optional int32 n = 1 [default = 0]; }',
      outcome: 'none',
    },
    {
      before: 'package p; message A { optional E e = 1; } enum E { LOW = 0; TOP = 1; }',
      after: 'package p; message A { optional .p.E e = 1 [default = TOP]; } enum E { LOW = 0; TOP = 1; }',
      outcome: 'changed',
    },
    {
      before: 'message A { optional E e = 1; } enum E { LOW = 0; TOP = 1; }',
      after: 'message A { optional E e = 1 [default = LOW]; } enum E { LOW = 0; TOP = 1; }',
      outcome: 'none',
    },
    {
      before: 'message A { optional E e = 1 [default = TOP]; } enum E { LOW = 0; TOP = 1; }',
      after: 'message A { optional E e = 1 [default = HIGH]; } enum E { LOW = 0; HIGH = 1; }',
      outcome: 'none',
    },
  ],
  classify: () => 'changed',
});
