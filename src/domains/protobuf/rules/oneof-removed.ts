import { protobufRule } from '../changes.ts';

export default protobufRule({
  id: 'protobuf/oneof-removed',
  on: 'oneof-removed',
  class: 'removed',
  title: 'Oneof removed',
  why: 'Generated code that asks which of its fields is set stops compiling.',
  fix: 'Keep the oneof; deprecate its fields instead.',
  breaks: ['source'],
  equivalents: ['buf:ONEOF_NO_DELETE'],
  outcomes: {
    removed: { risk: 'low', message: (c) => `Oneof \`${c.subject}\` was removed with its fields.` },
    dissolved: {
      risk: 'low',
      message: (c) => `Oneof \`${c.subject}\` was dissolved; ${c.fieldsKept} of its fields stay.`,
    },
  },
  examples: [
    { before: 'message A { oneof x { string a = 1; } }', after: 'message A { reserved 1; }', outcome: 'removed' },
    { before: 'message A { oneof x { string a = 1; } }', after: 'message A { string a = 1; }', outcome: 'dissolved' },
    {
      before: 'message A { oneof x { string a = 1; } }',
      after: 'message A { oneof y { string a = 1; } }',
      outcome: 'none',
    },
  ],
  classify: ({ fieldsKept }) => (fieldsKept > 0 ? 'dissolved' : 'removed'),
});
