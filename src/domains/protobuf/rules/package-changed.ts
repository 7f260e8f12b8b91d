import { USES_OF_A_TYPE } from '../buf/rules.ts';
import { protobufRule } from '../changes.ts';

export default protobufRule({
  id: 'protobuf/package-changed',
  on: ['package-changed', 'package-use-changed'],
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
      message: (c) => `Package \`${c.from}\` is now \`${c.to}\`: services and types \`${c.names}\`.`,
      why: 'The package is part of every method path: calls of old clients fail with `UNIMPLEMENTED`.',
      breaks: ['wire', 'json', 'source'],
    },
    types: {
      risk: 'high',
      message: (c) => `Package \`${c.from}\` is now \`${c.to}\`: \`${c.names}\`.`,
    },
    'some-services': {
      risk: 'critical',
      title: 'Service moved to another package',
      message: (c) => `\`${c.names}\` moved from package \`${c.from}\` to \`${c.to}\`.`,
      why: 'The package is part of every method path: calls of old clients fail with `UNIMPLEMENTED`.',
      fix: 'Keep the old service beside the new one until nobody calls it.',
      breaks: ['wire', 'json', 'source'],
    },
    use: {
      risk: 'low',
      title: 'Type in use moved to another package',
      message: (c) => `Package \`${c.from}\` of a type in use is now \`${c.to}\`.`,
      why: 'Messages still decode; generated code stops compiling.',
      breaks: ['source'],
      equivalents: USES_OF_A_TYPE,
    },
    'some-types': {
      risk: 'medium',
      title: 'Type moved to another package',
      message: (c) => `\`${c.names}\` moved from package \`${c.from}\` to \`${c.to}\`.`,
      why: 'Messages still decode; generated code stops compiling, and an `Any` that holds one is no longer found.',
      fix: 'Keep the old type, or tell those who compile against it.',
      breaks: ['source'],
    },
  },
  examples: [
    {
      before: 'package acme.v1; service S { rpc R(A) returns (A); } message A { int32 n = 1; }',
      after: 'package acme.v2; service S { rpc R(A) returns (A); } message A { int32 n = 1; }',
      outcome: 'services',
    },
    { before: 'package acme.v1; message A {}', after: 'package acme.v2; message A {}', outcome: 'types' },
    {
      before: { 'a.proto': 'package acme.a; message A { int32 n = 1; } message Z {}', 'b.proto': 'package acme.b;' },
      after: { 'a.proto': 'package acme.a; message Z {}', 'b.proto': 'package acme.b; message A { int32 n = 1; }' },
      outcome: 'some-types',
    },
    {
      before: { 'a.proto': 'package acme.a; service A {} message Z {}', 'b.proto': 'package acme.b;' },
      after: { 'a.proto': 'package acme.a; message Z {}', 'b.proto': 'package acme.b; service A {}' },
      outcome: 'some-services',
    },
    {
      before: {
        'third_party/a.proto': 'package acme.a; message A { int32 n = 1; } message Z {}',
        'third_party/b.proto': 'package acme.b;',
        'u.proto': 'import "a.proto"; message U { acme.a.A a = 1; }',
      },
      after: {
        'third_party/a.proto': 'package acme.a; message Z {}',
        'third_party/b.proto': 'package acme.b; message A { int32 n = 1; }',
        'u.proto': 'import "b.proto"; message U { acme.b.A a = 1; }',
      },
      outcome: 'use',
    },
    { before: 'package acme.v1; message A {}', after: 'package acme.v1; message A { }', outcome: 'none' },
  ],
  classify({ kind, services, whole }) {
    if (kind === 'package-use-changed') return 'use';
    if (whole) return services > 0 ? 'services' : 'types';
    return services > 0 ? 'some-services' : 'some-types';
  },
});
