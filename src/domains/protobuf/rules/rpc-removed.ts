import { protobufRule } from '../changes.ts';
import { deprecateFirst } from '../words.ts';

export default protobufRule({
  id: 'protobuf/rpc-removed',
  on: 'rpc-removed',
  class: 'removed',
  title: 'RPC removed',
  why: 'Every call of old clients fails with `UNIMPLEMENTED`.',
  fix: (c) => deprecateFirst(c, 'keep it until nobody calls it'),
  breaks: ['wire', 'json', 'source'],
  equivalents: ['buf:RPC_NO_DELETE'],
  outcomes: {
    removed: {
      risk: 'critical',
      message: (c) =>
        c.count === 1
          ? `\`${c.name}\` was removed from service \`${c.service}\`.`
          : `${c.count} RPCs were removed from service \`${c.service}\`: \`${c.all}\`.`,
    },
  },
  examples: [
    {
      before: 'service S { rpc R(A) returns (A); } message A {}',
      after: 'service S {} message A {}',
      outcome: 'removed',
    },
    {
      before: 'service S { rpc Get(A) returns (A); } message A {}',
      after: 'service S { rpc GetA(A) returns (A); } message A {}',
      outcome: 'none',
    },
  ],
  classify: () => 'removed',
});
