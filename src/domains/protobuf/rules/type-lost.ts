import { protobufRule } from '../changes.ts';

export default protobufRule({
  id: 'protobuf/type-lost',
  on: 'type-lost',
  class: 'schema-breaking',
  title: 'Type no longer found',
  why: 'The schema no longer compiles where the type is named.',
  fix: (c) => `Put \`${c.subject}\` back, or name what took its place.`,
  breaks: ['source'],
  outcomes: {
    lost: {
      risk: 'high',
      message: (c) =>
        c.uses === 1
          ? `\`${c.name}\` names \`${c.subject}\`, which is gone.`
          : `\`${c.name}\` and ${c.uses - 1} more name \`${c.subject}\`, which is gone.`,
    },
  },
  examples: [
    {
      before: { 'a.proto': 'import "b.proto"; message A { B b = 1; }', 'b.proto': 'message B {} message C {}' },
      after: { 'a.proto': 'import "b.proto"; message A { B b = 1; }', 'b.proto': 'message C {}' },
      outcome: 'lost',
    },
    {
      before: 'service S { rpc R(A) returns (A); } message A { int32 n = 1; }',
      after: 'service S { rpc R(A) returns (A); } message Ab { int32 n = 1; }',
      outcome: 'lost',
    },
    {
      before: { 'a.proto': 'import "b.proto"; message A { B b = 1; }', 'b.proto': 'message B {} message C {}' },
      after: { 'a.proto': 'import "b.proto"; message A { C b = 1; }', 'b.proto': 'message C {}' },
      outcome: 'none',
    },
    {
      before: {
        'a.proto': 'import "b.proto"; message A { B b = 1; }',
        'b.proto': 'message B {}',
        'c.proto': 'message C {}',
      },
      after: {
        'a.proto': 'import "b.proto"; message A { B b = 1; }',
        'b.proto': 'import public "c.proto";',
        'c.proto': 'message C {} message B {}',
      },
      outcome: 'none',
    },
  ],
  classify: () => 'lost',
});
