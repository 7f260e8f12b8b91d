import { protobufRule } from '../changes.ts';
import type { RpcMessageRemoved, RpcRemoved } from '../changes/services.ts';
import { deprecateFirst } from '../words.ts';

export default protobufRule({
  id: 'protobuf/rpc-removed',
  on: ['rpc-removed', 'rpc-message-removed'],
  class: 'removed',
  title: 'RPC removed',
  why: 'Every call of old clients fails with `UNIMPLEMENTED`.',
  fix: (c) => deprecateFirst(c, 'keep it until nobody calls it'),
  breaks: ['wire', 'json', 'source'],
  outcomes: {
    removed: { risk: 'critical', message: gone, equivalents: ['buf:RPC_NO_DELETE'] },
    'with-messages': {
      risk: 'critical',
      title: 'RPC removed with its messages',
      message: (c) => `${gone(c)} With ${c.count === 1 ? 'it' : 'them'} went \`${c.messages}\`.`,
      equivalents: ['buf:RPC_NO_DELETE', 'buf:MESSAGE_NO_DELETE', 'buf:PACKAGE_MESSAGE_NO_DELETE'],
    },
  },
  examples: [
    {
      before: 'service S { rpc R(A) returns (A); } message A {}',
      after: 'service S {} message A {}',
      outcome: 'removed',
    },
    {
      before: 'service S { rpc R(A) returns (B); } message A {} message B {}',
      after: 'service S {} message B {}',
      outcome: 'with-messages',
    },
    {
      before: 'service S { rpc Get(A) returns (A); } message A {}',
      after: 'service S { rpc GetA(A) returns (A); } message A {}',
      outcome: 'none',
    },
  ],
  classify: ({ messages }) => (messages === '' ? 'removed' : 'with-messages'),
});

function gone({ count, name, service, all }: RpcRemoved | RpcMessageRemoved): string {
  return count === 1
    ? `\`${name}\` was removed from service \`${service}\`.`
    : `${count} RPCs were removed from service \`${service}\`: \`${all}\`.`;
}
