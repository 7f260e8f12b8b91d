import { protobufRule } from '../changes.ts';

export default protobufRule({
  id: 'protobuf/enum-value-added',
  on: 'enum-value-added',
  class: 'compatibility',
  title: 'Enum value added',
  why: 'Old readers do not know it yet.',
  fix: 'See that readers have a default branch before writers send it.',
  breaks: [],
  outcomes: {
    closed: {
      risk: 'low',
      message: (c) => `\`${c.subject}\` (value ${c.number}) is new in a closed enum.`,
      why: 'Old readers hide it among unknown fields and see the default instead.',
      breaks: ['wire'],
    },
    open: { risk: 'info', message: (c) => `\`${c.subject}\` (value ${c.number}) is new.` },
  },
  examples: [
    { before: 'enum E { A = 0; }', after: 'enum E { A = 0; B = 1; }', outcome: 'closed' },
    {
      before: 'syntax = "proto3"; enum E { A = 0; }',
      after: 'syntax = "proto3"; enum E { A = 0; B = 1; }',
      outcome: 'open',
    },
    { before: 'enum E { A = 0; B = 1; }', after: 'enum E { A = 0; }', outcome: 'none' },
  ],
  classify: ({ closed }) => (closed ? 'closed' : 'open'),
});
