import { USES_OF_A_TYPE } from '../buf/rules.ts';
import { protobufRule } from '../changes.ts';

export default protobufRule({
  id: 'protobuf/type-renamed',
  on: ['type-renamed', 'type-use-renamed'],
  class: 'renamed',
  title: 'Type renamed',
  why: 'Messages still decode; generated code stops compiling, and an `Any` that holds it is no longer found.',
  fix: 'Keep the old name, or tell those who compile against it.',
  breaks: ['source'],
  outcomes: {
    message: {
      risk: 'medium',
      title: 'Message renamed',
      message: (c) => `Message \`${c.from}\` is now \`${c.to}\`.`,
      equivalents: ['buf:MESSAGE_NO_DELETE', 'buf:PACKAGE_MESSAGE_NO_DELETE'],
    },
    enum: {
      risk: 'medium',
      title: 'Enum renamed',
      message: (c) => `Enum \`${c.from}\` is now \`${c.to}\`.`,
      why: 'Messages still decode; generated code stops compiling.',
      equivalents: ['buf:ENUM_NO_DELETE', 'buf:PACKAGE_ENUM_NO_DELETE'],
    },
    service: {
      risk: 'critical',
      title: 'Service renamed',
      message: (c) => `Service \`${c.from}\` is now \`${c.to}\`.`,
      why: 'The name is part of every method path: calls of old clients fail with `UNIMPLEMENTED`.',
      fix: 'Keep the old service beside the new one.',
      breaks: ['wire', 'json', 'source'],
      equivalents: ['buf:SERVICE_NO_DELETE', 'buf:PACKAGE_SERVICE_NO_DELETE'],
    },
    use: {
      risk: 'low',
      title: 'Type in use renamed',
      message: (c) => `\`${c.from}\`, a type in use, is now \`${c.to}\`.`,
      equivalents: USES_OF_A_TYPE,
    },
    extension: {
      risk: 'medium',
      title: 'Extension renamed',
      message: (c) => `Extension \`${c.from}\` is now \`${c.to}\`.`,
      why: 'Binary messages still decode; generated code and text format use the name.',
      breaks: ['json', 'source'],
      equivalents: [
        'buf:EXTENSION_NO_DELETE',
        'buf:PACKAGE_EXTENSION_NO_DELETE',
        'buf:FIELD_SAME_NAME',
        'buf:FIELD_SAME_JSON_NAME',
      ],
    },
  },
  examples: [
    { before: 'message User { int32 n = 1; }', after: 'message UserInfo { int32 n = 1; }', outcome: 'message' },
    { before: 'enum Color { RED = 0; }', after: 'enum Colour { RED = 0; }', outcome: 'enum' },
    {
      before: 'service Users { rpc Get(A) returns (A); } message A {}',
      after: 'service UserService { rpc Get(A) returns (A); } message A {}',
      outcome: 'service',
    },
    {
      before: 'extend A { optional int32 level = 100; } message A { extensions 100; }',
      after: 'extend A { optional int32 log_level = 100; } message A { extensions 100; }',
      outcome: 'extension',
    },
    {
      before: 'message A { int32 n = 1; string s = 2; bool b = 3; } message U { A a = 1; }',
      after: 'message X { int32 n = 1; string s = 2; bool b = 3; } message U { X a = 1; }',
      outcome: 'message',
    },
    {
      before: {
        'third_party/a.proto': 'package a; message User { int32 n = 1; }',
        'u.proto': 'import "a.proto"; message U { a.User u = 1; }',
      },
      after: {
        'third_party/a.proto': 'package a; message UserInfo { int32 n = 1; }',
        'u.proto': 'import "a.proto"; message U { a.UserInfo u = 1; }',
      },
      outcome: 'use',
    },
    { before: 'message A { message B {} }', after: 'message A {}', outcome: 'none' },
  ],
  classify: ({ kind, what }) => (kind === 'type-use-renamed' ? 'use' : what),
});
