import { protobufRule } from '../changes.ts';

export default protobufRule({
  id: 'protobuf/enum-value-renumbered',
  on: 'enum-value-renumbered',
  class: 'schema-breaking',
  title: 'Enum value renumbered',
  why: 'Binary messages carry the number: old messages now mean another value, or none.',
  fix: 'Put the old numbers back; new values take the next free one.',
  breaks: ['wire'],
  equivalents: [
    'buf:ENUM_VALUE_SAME_NAME',
    'buf:ENUM_VALUE_NO_DELETE',
    'buf:ENUM_VALUE_NO_DELETE_UNLESS_NAME_RESERVED',
    'buf:ENUM_VALUE_NO_DELETE_UNLESS_NUMBER_RESERVED',
  ],
  outcomes: {
    moved: {
      risk: 'critical',
      message: (c) =>
        c.count === 1
          ? `\`${c.subject}\` goes from ${c.from} to ${c.number}.`
          : `${c.count} values of \`${c.owner}\` got other numbers: \`${c.all}\`.`,
    },
  },
  examples: [
    { before: 'enum E { A = 0; B = 1; }', after: 'enum E { A = 0; B = 2; }', outcome: 'moved' },
    { before: 'enum E { A = 0; B = 1; C = 2; }', after: 'enum E { A = 0; C = 1; B = 2; }', outcome: 'moved' },
    { before: 'enum E { A = 0; B = 1; C = 2; }', after: 'enum E { A = 0; C = 2; B = 1; }', outcome: 'none' },
  ],
  classify: () => 'moved',
});
