import { protobufRule } from '../changes.ts';

export default protobufRule({
  id: 'protobuf/field-became-extension',
  on: 'field-became-extension',
  class: 'moved',
  title: 'Field became an extension',
  why: 'Binary messages still decode; JSON names it in brackets by its full name, and generated code stops compiling.',
  fix: 'Keep the field, or tell those who compile against it.',
  breaks: ['json', 'source'],
  equivalents: [
    'buf:FIELD_NO_DELETE',
    'buf:FIELD_NO_DELETE_UNLESS_NAME_RESERVED',
    'buf:FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED',
  ],
  outcomes: {
    moved: {
      risk: 'medium',
      message: (c) => `\`${c.subject}\` (field ${c.number}) is now the extension \`${c.extension}\`.`,
    },
  },
  examples: [
    {
      before: 'message A { optional int32 n = 100; }',
      after: 'message A { extensions 100; } extend A { optional int32 n = 100; }',
      outcome: 'moved',
    },
    {
      before: 'message A { optional int32 n = 100; }',
      after: 'message A { extensions 100; } extend A { optional string n = 100; }',
      outcome: 'none',
    },
  ],
  classify: () => 'moved',
});
