import { protobufRule } from '../changes.ts';
import { counted, deprecateFirst } from '../words.ts';

export default protobufRule({
  id: 'protobuf/package-removed',
  on: 'package-removed',
  class: 'removed',
  title: 'Package removed',
  why: 'Its stored messages can no longer be read, and code that imports it stops compiling.',
  fix: (c) => deprecateFirst(c, 'keep it until nobody uses it'),
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
    services: {
      risk: 'critical',
      message: (c) =>
        `Package \`${c.subject}\` is gone with ${counted(c.services, 'service')} and ${counted(c.types, 'type')}.`,
      why: 'Every call of its clients fails with `UNIMPLEMENTED`, and code that imports it stops compiling.',
    },
    types: { risk: 'high', message: (c) => `Package \`${c.subject}\` is gone with ${counted(c.types, 'type')}.` },
    vendored: {
      risk: 'low',
      title: 'Vendored package removed',
      message: (c) => `The copy of package \`${c.subject}\` is gone.`,
      why: 'Its own project still has it; only what imports this copy stops compiling.',
      fix: 'See that nothing here imports it.',
      breaks: ['source'],
    },
  },
  examples: [
    {
      before: { 'v1/a.proto': 'package acme.v1; message A {}', 'v1/b.proto': 'package acme.v1; service B {}' },
      after: {},
      outcome: 'services',
    },
    { before: { 'a.proto': 'package acme.v1; message A {}' }, after: {}, outcome: 'types' },
    { before: { 'vendor/x/a.proto': 'package x.v1; service A {}' }, after: {}, outcome: 'vendored' },
    {
      before: { 'v1/a.proto': 'package acme.v1; message A {}', 'v1/b.proto': 'package acme.v1;' },
      after: { 'v1/b.proto': 'package acme.v1;' },
      outcome: 'none',
    },
  ],
  classify({ vendored, services }) {
    if (vendored) return 'vendored';
    return services > 0 ? 'services' : 'types';
  },
});
