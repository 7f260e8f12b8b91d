import { protobufRule } from '../changes.ts';
import { deprecateFirst } from '../words.ts';
import type { TypeRemoved } from '../changes/types.ts';

export default protobufRule({
  id: 'protobuf/type-removed',
  on: 'type-removed',
  class: 'removed',
  title: 'Type removed',
  why: 'Those who store it, send it or compile against it have nothing left to read it with.',
  fix: (c) => deprecateFirst(c, 'keep it until nobody uses it'),
  breaks: ['wire', 'json', 'source'],
  outcomes: {
    message: {
      risk: 'high',
      title: 'Message removed',
      message: gone,
      equivalents: ['buf:MESSAGE_NO_DELETE', 'buf:PACKAGE_MESSAGE_NO_DELETE'],
    },
    enum: {
      risk: 'high',
      title: 'Enum removed',
      message: gone,
      equivalents: ['buf:ENUM_NO_DELETE', 'buf:PACKAGE_ENUM_NO_DELETE'],
    },
    unused: {
      risk: 'low',
      title: 'Unused type removed',
      message: (c) => `${gone(c)} All that used it went with it.`,
      why: 'No field or RPC is left that carries it; code that names it stops compiling.',
      breaks: ['source'],
      equivalents: [
        'buf:MESSAGE_NO_DELETE',
        'buf:ENUM_NO_DELETE',
        'buf:PACKAGE_MESSAGE_NO_DELETE',
        'buf:PACKAGE_ENUM_NO_DELETE',
      ],
    },
    service: {
      risk: 'critical',
      title: 'Service removed',
      message: gone,
      why: 'Every call of its clients fails with `UNIMPLEMENTED`.',
      equivalents: ['buf:SERVICE_NO_DELETE', 'buf:PACKAGE_SERVICE_NO_DELETE'],
    },
    'service-with-types': {
      risk: 'critical',
      title: 'Service removed with its types',
      message: (c) => `${gone(c)} With ${c.count === 1 ? 'it' : 'them'} went \`${c.types}\`.`,
      why: 'Every call of its clients fails with `UNIMPLEMENTED`.',
      equivalents: [
        'buf:SERVICE_NO_DELETE',
        'buf:PACKAGE_SERVICE_NO_DELETE',
        'buf:MESSAGE_NO_DELETE',
        'buf:PACKAGE_MESSAGE_NO_DELETE',
        'buf:ENUM_NO_DELETE',
        'buf:PACKAGE_ENUM_NO_DELETE',
      ],
    },
    extension: {
      risk: 'high',
      title: 'Extension removed',
      message: gone,
      why: 'Its values become unknown fields, and code that sets it stops compiling.',
      equivalents: ['buf:EXTENSION_NO_DELETE', 'buf:PACKAGE_EXTENSION_NO_DELETE'],
    },
  },
  examples: [
    { before: 'message A { int32 n = 1; } message B {}', after: 'message B {}', outcome: 'message' },
    {
      before: 'message A { E e = 1; } enum E { B = 0; }',
      after: 'message A { reserved 1; reserved "e"; }',
      outcome: 'unused',
    },
    { before: 'enum E { A = 0; } message B {}', after: 'message B {}', outcome: 'enum' },
    { before: 'service S { rpc R(B) returns (B); } message B {}', after: 'message B {}', outcome: 'service' },
    {
      before: 'service S { rpc R(A) returns (B); } message A {} message B {}',
      after: 'message B {}',
      outcome: 'service-with-types',
    },
    { before: 'extend B { int32 n = 100; } message B {}', after: 'message B {}', outcome: 'extension' },
    {
      before: 'message A { int32 n = 1; string s = 2; bool b = 3; }',
      after: 'message C { int32 n = 1; string s = 2; bool b = 3; }',
      outcome: 'none',
    },
  ],
  classify({ what, unused, types }) {
    if (unused) return 'unused';
    return types === '' ? what : 'service-with-types';
  },
});

function gone({ what, subject, count, all }: TypeRemoved): string {
  const kind = `${what.charAt(0).toUpperCase()}${what.slice(1)}`;
  return count === 1 ? `${kind} \`${subject}\` was removed.` : `${count} ${what}s were removed: \`${all}\`.`;
}
