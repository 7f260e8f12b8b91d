import { protobufRule } from '../changes.ts';

export default protobufRule({
  id: 'protobuf/enum-default-changed',
  on: 'enum-default-changed',
  class: 'schema-breaking',
  title: 'Default of an enum changed',
  why: 'A field left unset reads as the first value, so old and new readers disagree on every such message.',
  fix: (c) => `Put \`${c.from}\` first again.`,
  breaks: ['wire', 'json'],
  outcomes: {
    changed: {
      risk: 'critical',
      message: (c) => `The first value of \`${c.subject}\` goes from \`${c.from}\` to \`${c.to}\`.`,
    },
  },
  examples: [
    { before: 'enum E { A = 1; B = 2; }', after: 'enum E { B = 2; A = 1; }', outcome: 'changed' },
    { before: 'enum E { A = 1; B = 2; }', after: 'enum E { C = 1; B = 2; }', outcome: 'none' },
  ],
  classify: () => 'changed',
});
