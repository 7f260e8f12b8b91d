import { protobufRule } from '../changes.ts';

export default protobufRule({
  id: 'protobuf/rpc-renamed',
  on: 'rpc-renamed',
  class: 'renamed',
  title: 'RPC renamed',
  why: 'The name is part of the method path: calls of old clients fail with `UNIMPLEMENTED`.',
  fix: (c) => `Keep \`${c.from}\` beside it, with \`option deprecated = true\`.`,
  breaks: ['wire', 'json', 'source'],
  equivalents: ['buf:RPC_NO_DELETE'],
  outcomes: { renamed: { risk: 'critical', message: (c) => `\`${c.subject}\` is now \`${c.name}\`.` } },
  examples: [
    {
      before: 'service S { rpc Get(A) returns (A); } message A {}',
      after: 'service S { rpc GetA(A) returns (A); } message A {}',
      outcome: 'renamed',
    },
    {
      before: 'service S { rpc Get(A) returns (A); } message A {}',
      after: 'service S { rpc Get(A) returns (A); rpc GetA(A) returns (A); } message A {}',
      outcome: 'none',
    },
  ],
  classify: () => 'renamed',
});
