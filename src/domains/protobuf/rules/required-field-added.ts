import { protobufRule } from '../changes.ts';

export default protobufRule({
  id: 'protobuf/required-field-added',
  on: 'field-added',
  class: 'schema-breaking',
  title: 'Required field added',
  why: 'New readers refuse every message that an old writer sends or has stored.',
  fix: 'Make it `optional`, and check it in code.',
  breaks: ['wire', 'json', 'source'],
  equivalents: ['buf:MESSAGE_SAME_REQUIRED_FIELDS'],
  outcomes: {
    added: { risk: 'critical', message: (c) => `\`${c.subject}\` (field ${c.number}) is new and required.` },
  },
  examples: [
    { before: 'message A {}', after: 'message A { required string s = 1; }', outcome: 'added' },
    { before: 'message A {}', after: 'message A { optional string s = 1; }', outcome: 'none' },
  ],
  classify: ({ required }) => (required ? 'added' : undefined),
});
