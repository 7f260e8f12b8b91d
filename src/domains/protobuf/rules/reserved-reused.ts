import { protobufRule } from '../changes.ts';

export default protobufRule({
  id: 'protobuf/reserved-reused',
  on: 'reserved-used',
  class: 'schema-breaking',
  title: 'Reserved number or name reused',
  why: (c) =>
    `It was reserved because old messages carry something else there, which readers now take for \`${c.name}\`.`,
  fix: (c) => `Give \`${c.name}\` number ${c.freeNumber}, and put the reservation back.`,
  breaks: ['wire', 'json'],
  equivalents: ['buf:RESERVED_MESSAGE_NO_DELETE', 'buf:RESERVED_ENUM_NO_DELETE'],
  outcomes: {
    number: {
      risk: 'critical',
      message: (c) => `\`${c.name}\` takes number ${c.number}, which \`${c.owner}\` had reserved.`,
    },
    name: {
      risk: 'high',
      message: (c) => `\`${c.owner}\` had reserved the name \`${c.name}\`, which number ${c.number} now takes.`,
      why: 'Binary messages still decode; JSON clients that still send the old value are misread.',
      fix: 'Choose another name, and put the reservation back.',
      breaks: ['json'],
    },
  },
  examples: [
    { before: 'message A { reserved 2; }', after: 'message A { string s = 2; }', outcome: 'number' },
    { before: 'enum E { A = 0; reserved 1; }', after: 'enum E { A = 0; B = 1; }', outcome: 'number' },
    { before: 'message A { reserved "s"; }', after: 'message A { string s = 2; }', outcome: 'name' },
    { before: 'message A { reserved 2; }', after: 'message A { reserved 2; string s = 3; }', outcome: 'none' },
  ],
  classify: ({ by }) => by,
});
