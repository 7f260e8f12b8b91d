import { protobufRule } from '../changes.ts';

export default protobufRule({
  id: 'protobuf/enum-value-renamed',
  on: 'enum-value-renamed',
  class: 'renamed',
  title: 'Enum value renamed',
  why: (c) =>
    `Binary messages still decode; JSON clients that send \`${c.from}\` are refused, and generated code stops compiling.`,
  fix: (c) => `Keep \`${c.from}\` beside it, with \`option allow_alias = true\`.`,
  breaks: ['json', 'source'],
  equivalents: ['buf:ENUM_VALUE_SAME_NAME', 'buf:ENUM_VALUE_NO_DELETE_UNLESS_NAME_RESERVED'],
  outcomes: {
    renamed: {
      risk: 'high',
      message: (c) =>
        c.count === 1
          ? `\`${c.subject}\` (value ${c.number}) is now \`${c.name}\`.`
          : `${c.count} values of \`${c.owner}\` were renamed: \`${c.all}\`.`,
    },
    alias: {
      risk: 'high',
      title: 'Enum alias removed',
      message: (c) => `\`${c.subject}\` was removed; value ${c.number} is still called \`${c.name}\`.`,
      fix: (c) => `Keep \`${c.from}\` until nobody sends it.`,
    },
  },
  examples: [
    { before: 'enum E { A = 0; B = 1; }', after: 'enum E { A = 0; C = 1; }', outcome: 'renamed' },
    {
      before: 'enum E { option allow_alias = true; A = 0; B = 1; C = 1; }',
      after: 'enum E { A = 0; B = 1; }',
      outcome: 'alias',
    },
    {
      before: 'enum E { A = 0; B = 1; }',
      after: 'enum E { option allow_alias = true; A = 0; C = 1; B = 1; }',
      outcome: 'none',
    },
  ],
  classify: ({ alias }) => (alias ? 'alias' : 'renamed'),
  suggest: ({ edit }) => edit,
});
