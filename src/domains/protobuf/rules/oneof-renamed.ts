import { protobufRule } from '../changes.ts';

export default protobufRule({
  id: 'protobuf/oneof-renamed',
  on: 'oneof-renamed',
  class: 'renamed',
  title: 'Oneof renamed',
  why: 'Binary and JSON messages stay as they are; generated code names the oneof.',
  fix: 'Keep the name, or tell those who compile against it.',
  breaks: ['source'],
  equivalents: ['buf:ONEOF_NO_DELETE', 'buf:FIELD_SAME_ONEOF'],
  outcomes: { renamed: { risk: 'low', message: (c) => `Oneof \`${c.subject}\` is now \`${c.to}\`.` } },
  examples: [
    {
      before: 'message A { oneof x { string a = 1; } }',
      after: 'message A { oneof y { string a = 1; } }',
      outcome: 'renamed',
    },
    { before: 'message A { oneof x { string a = 1; } }', after: 'message A { string a = 1; }', outcome: 'none' },
  ],
  classify: () => 'renamed',
});
