import { protobufRule } from '../changes.ts';

export default protobufRule({
  id: 'protobuf/import-lost',
  on: 'import-lost',
  class: 'schema-breaking',
  title: 'Import no longer found',
  why: 'The file no longer compiles, and what it uses of the other cannot be compared.',
  fix: 'Put the file back, or import what took its place.',
  breaks: ['source'],
  outcomes: { lost: { risk: 'high', message: (c) => `\`${c.subject}\` imports \`${c.name}\`, which is gone.` } },
  examples: [
    {
      before: { 'a.proto': 'import "b.proto";', 'b.proto': 'package b;' },
      after: { 'a.proto': 'import "b.proto"; message A {}' },
      outcome: 'lost',
    },
    {
      before: { 'a.proto': 'import "b.proto";', 'b.proto': 'package b;' },
      after: { 'a.proto': 'message A {}' },
      outcome: 'none',
    },
    {
      before: { 'a.proto': 'import "google/type/date.proto";', 'b.proto': 'package b;' },
      after: { 'a.proto': 'import "google/type/date.proto"; message A {}' },
      outcome: 'none',
    },
  ],
  classify: () => 'lost',
});
