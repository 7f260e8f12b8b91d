import { protobufRule } from '../changes.ts';
import type { ImportLost } from '../changes/types.ts';

export default protobufRule({
  id: 'protobuf/import-lost',
  on: 'import-lost',
  class: 'schema-breaking',
  title: 'Import no longer found',
  why: 'What imports it no longer compiles, and what it uses of that file cannot be compared.',
  fix: 'Put the file back, or import what took its place.',
  breaks: ['source'],
  outcomes: {
    lost: { risk: 'high', message: said },
    vendored: {
      risk: 'low',
      title: 'Vendored import no longer found',
      message: said,
      why: 'It was a copy of another project: the build needs it from elsewhere now.',
      fix: 'See that the build declares where it comes from, in `deps` of `buf.yaml` for one.',
    },
  },
  examples: [
    {
      before: { 'a.proto': 'import "b.proto";', 'b.proto': 'package b;' },
      after: { 'a.proto': 'import "b.proto"; message A {}' },
      outcome: 'lost',
    },
    {
      before: { 'a.proto': 'import "b.proto";', 'b.proto': 'package b;' },
      after: { 'a.proto': 'import "b.proto";' },
      outcome: 'lost',
    },
    {
      before: { 'a.proto': 'import "x/b.proto";', 'third_party/x/b.proto': 'package b;' },
      after: { 'a.proto': 'import "x/b.proto";' },
      outcome: 'vendored',
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
  classify: ({ vendored }) => (vendored ? 'vendored' : 'lost'),
});

function said({ subject, name, files }: ImportLost): string {
  if (files === 1) return `\`${subject}\` imports \`${name}\`, which is gone.`;
  return `\`${subject}\` and ${files - 1} more import \`${name}\`, which is gone.`;
}
