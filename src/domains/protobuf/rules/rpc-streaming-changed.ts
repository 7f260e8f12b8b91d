import { protobufRule } from '../changes.ts';

export default protobufRule({
  id: 'protobuf/rpc-streaming-changed',
  on: 'rpc-streaming-changed',
  class: 'schema-breaking',
  title: 'RPC streaming changed',
  why: 'Old clients speak the other form of the call and fail, and generated code stops compiling.',
  fix: 'Keep it, and add a new RPC with the other form.',
  breaks: ['wire', 'json', 'source'],
  equivalents: ['buf:RPC_SAME_CLIENT_STREAMING', 'buf:RPC_SAME_SERVER_STREAMING'],
  outcomes: {
    streams: { risk: 'critical', message: (c) => `The ${c.side} of \`${c.subject}\` now streams.` },
    single: { risk: 'critical', message: (c) => `The ${c.side} of \`${c.subject}\` no longer streams.` },
  },
  examples: [
    {
      before: 'service S { rpc R(A) returns (A); } message A {}',
      after: 'service S { rpc R(A) returns (stream A); } message A {}',
      outcome: 'streams',
    },
    {
      before: 'service S { rpc R(stream A) returns (A); } message A {}',
      after: 'service S { rpc R(A) returns (A); } message A {}',
      outcome: 'single',
    },
    {
      before: 'service S { rpc R(stream A) returns (A); } message A {}',
      after: 'service S { rpc R(stream .A) returns (A) {} } message A {}',
      outcome: 'none',
    },
  ],
  classify: ({ streams }) => (streams ? 'streams' : 'single'),
});
