import { protobufRule } from '../changes.ts';

export default protobufRule({
  id: 'protobuf/type-hidden',
  on: 'type-hidden',
  class: 'schema-breaking',
  title: 'Type local to its file',
  why: 'Messages still decode; files that import it and name it no longer compile.',
  fix: (c) => `Write \`export\` before it: \`export ${c.what}\`.`,
  breaks: ['source'],
  outcomes: {
    hidden: { risk: 'medium', message: (c) => `\`${c.subject}\` is local to its file now.` },
  },
  examples: [
    {
      before: 'edition = "2024"; message A {}',
      after: 'edition = "2024"; local message A {}',
      outcome: 'hidden',
    },
    {
      before: 'edition = "2023"; message A { enum E { B = 0; } }',
      after: 'edition = "2024"; message A { enum E { B = 0; } }',
      outcome: 'hidden',
    },
    {
      before: 'edition = "2024"; local message A {} message B { local enum E { C = 0; } }',
      after: 'edition = "2024"; export message A {} message B { export enum E { C = 0; } }',
      outcome: 'none',
    },
  ],
  classify: () => 'hidden',
});
