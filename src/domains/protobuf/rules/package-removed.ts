import { protobufRule } from '../changes.ts';

export default protobufRule({
  id: 'protobuf/package-removed',
  on: 'package-removed',
  class: 'removed',
  title: 'Package removed',
  why: 'Calls of its clients fail, its stored messages can no longer be read, and code that imports it stops compiling.',
  fix: 'Keep it, marked `deprecated = true`, until nobody uses it.',
  breaks: ['wire', 'json', 'source'],
  equivalents: [
    'buf:PACKAGE_NO_DELETE',
    'buf:PACKAGE_MESSAGE_NO_DELETE',
    'buf:PACKAGE_ENUM_NO_DELETE',
    'buf:PACKAGE_SERVICE_NO_DELETE',
    'buf:PACKAGE_EXTENSION_NO_DELETE',
    'buf:FILE_NO_DELETE',
    'buf:FILE_SAME_PACKAGE',
    'buf:MESSAGE_NO_DELETE',
    'buf:ENUM_NO_DELETE',
    'buf:SERVICE_NO_DELETE',
    'buf:EXTENSION_NO_DELETE',
  ],
  outcomes: {
    removed: {
      risk: 'critical',
      message: (c) => `Package \`${c.subject}\` is gone: ${c.files} files, ${c.services} services, ${c.types} types.`,
    },
  },
  examples: [
    {
      before: { 'v1/a.proto': 'package acme.v1; message A {}', 'v1/b.proto': 'package acme.v1; service B {}' },
      after: {},
      outcome: 'removed',
    },
    {
      before: { 'v1/a.proto': 'package acme.v1; message A {}', 'v1/b.proto': 'package acme.v1;' },
      after: { 'v1/b.proto': 'package acme.v1;' },
      outcome: 'none',
    },
  ],
  classify: () => 'removed',
});
