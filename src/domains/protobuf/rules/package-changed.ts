import { protobufRule } from '../changes.ts';

export default protobufRule({
  id: 'protobuf/package-changed',
  on: 'package-changed',
  class: 'renamed',
  title: 'Package changed',
  why: 'An `Any` that holds one of its messages is no longer found, and generated code stops compiling.',
  fix: (c) => `Keep \`${c.from}\` beside \`${c.to}\` until nobody uses it.`,
  breaks: ['wire', 'source'],
  equivalents: [
    'buf:FILE_SAME_PACKAGE',
    'buf:PACKAGE_NO_DELETE',
    'buf:PACKAGE_MESSAGE_NO_DELETE',
    'buf:PACKAGE_ENUM_NO_DELETE',
    'buf:PACKAGE_SERVICE_NO_DELETE',
    'buf:PACKAGE_EXTENSION_NO_DELETE',
    'buf:FILE_NO_DELETE',
    'buf:MESSAGE_NO_DELETE',
    'buf:ENUM_NO_DELETE',
    'buf:SERVICE_NO_DELETE',
    'buf:EXTENSION_NO_DELETE',
  ],
  outcomes: {
    services: {
      risk: 'critical',
      message: (c) => `Package \`${c.from}\` is now \`${c.to}\`, with ${c.services} services and ${c.types} types.`,
      why: 'The package is part of every method path: calls of old clients fail with `UNIMPLEMENTED`.',
      breaks: ['wire', 'json', 'source'],
    },
    types: {
      risk: 'high',
      message: (c) => `Package \`${c.from}\` is now \`${c.to}\`, with ${c.types} types.`,
    },
  },
  examples: [
    {
      before: 'package acme.v1; service S { rpc R(A) returns (A); } message A { int32 n = 1; }',
      after: 'package acme.v2; service S { rpc R(A) returns (A); } message A { int32 n = 1; }',
      outcome: 'services',
    },
    { before: 'package acme.v1; message A {}', after: 'package acme.v2; message A {}', outcome: 'types' },
    { before: 'package acme.v1; message A {}', after: 'package acme.v1; message A { }', outcome: 'none' },
  ],
  classify: ({ services }) => (services > 0 ? 'services' : 'types'),
});
