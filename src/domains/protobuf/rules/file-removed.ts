import { protobufRule } from '../changes.ts';
import { deprecateFirst } from '../words.ts';

export default protobufRule({
  id: 'protobuf/file-removed',
  on: 'file-removed',
  class: 'removed',
  title: 'File removed',
  why: 'Those who import it or store its messages have nothing left to read them with.',
  fix: (c) => deprecateFirst(c, 'keep it until nobody uses it'),
  breaks: ['wire', 'json', 'source'],
  equivalents: [
    'buf:FILE_NO_DELETE',
    'buf:PACKAGE_MESSAGE_NO_DELETE',
    'buf:PACKAGE_ENUM_NO_DELETE',
    'buf:PACKAGE_SERVICE_NO_DELETE',
    'buf:PACKAGE_EXTENSION_NO_DELETE',
  ],
  outcomes: {
    services: {
      risk: 'critical',
      message: (c) => `\`${c.subject}\` was removed with \`${c.names}\`.`,
      why: 'Every call of its services fails with `UNIMPLEMENTED`, and what imports the file stops compiling.',
    },
    types: { risk: 'high', message: (c) => `\`${c.subject}\` was removed with \`${c.names}\`.` },
    empty: {
      risk: 'low',
      message: (c) => `\`${c.subject}\` was removed; it defined nothing of its own.`,
      why: 'What imports it stops compiling.',
      fix: 'Keep it with an `import public` of what took its place.',
      breaks: ['source'],
    },
  },
  examples: [
    {
      before: { 'a.proto': 'package p; service S {}', 'b.proto': 'package p; message B { int32 n = 1; }' },
      after: { 'b.proto': 'package p; message B { int64 n = 1; }' },
      outcome: 'services',
    },
    {
      before: { 'a.proto': 'package p; message A {}', 'b.proto': 'package p;' },
      after: { 'b.proto': 'package p; ' },
      outcome: 'types',
    },
    {
      before: { 'a.proto': 'package p; import "b.proto";', 'b.proto': 'package p;' },
      after: { 'b.proto': 'package p; ' },
      outcome: 'empty',
    },
    {
      before: { 'a.proto': 'package p; message A {}' },
      after: { 'b.proto': 'package p; message A {}' },
      outcome: 'none',
    },
  ],
  classify({ types, services }) {
    if (services > 0) return 'services';
    return types > 0 ? 'types' : 'empty';
  },
});
