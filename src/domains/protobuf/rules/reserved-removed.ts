import { protobufRule } from '../changes.ts';

export default protobufRule({
  id: 'protobuf/reserved-removed',
  on: 'reserved-removed',
  class: 'schema-breaking',
  title: 'Reserved number or name freed',
  why: 'It was reserved because old messages carry it: whoever takes it next reads their bytes as something else.',
  fix: (c) => `Put \`${c.statement}\` back.`,
  breaks: ['wire', 'json'],
  equivalents: ['buf:RESERVED_MESSAGE_NO_DELETE', 'buf:RESERVED_ENUM_NO_DELETE'],
  outcomes: { freed: { risk: 'medium', message: (c) => `\`${c.subject}\` no longer reserves \`${c.what}\`.` } },
  examples: [
    { before: 'message A { reserved 2, 4 to 6; }', after: 'message A { reserved 2, 4; }', outcome: 'freed' },
    { before: 'enum E { reserved "B"; A = 0; }', after: 'enum E { A = 0; }', outcome: 'freed' },
    { before: 'message A { reserved 2, 3; }', after: 'message A { reserved 1 to 3; }', outcome: 'none' },
    { before: 'message A { reserved 2; }', after: 'message A { string s = 2; }', outcome: 'none' },
  ],
  classify: () => 'freed',
  suggest: ({ edit }) => edit,
});
