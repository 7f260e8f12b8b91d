import { protobufRule } from '../changes.ts';

export default protobufRule({
  id: 'protobuf/rpc-idempotency-changed',
  on: 'rpc-idempotency-changed',
  class: 'schema-breaking',
  title: 'RPC idempotency changed',
  why: 'Clients and proxies retry or cache calls by this level.',
  fix: (c) => `Keep \`idempotency_level = ${c.from}\`, or add a new RPC.`,
  breaks: ['wire', 'source'],
  equivalents: ['buf:RPC_SAME_IDEMPOTENCY_LEVEL'],
  outcomes: {
    'side-effects': {
      risk: 'high',
      message: (c) => `\`${c.subject}\` no longer promises to have no side effects (\`${c.to}\`).`,
      why: 'Clients send it as HTTP GET, retry it and cache it, and its effects are repeated.',
    },
    changed: {
      risk: 'medium',
      message: (c) => `The idempotency of \`${c.subject}\` goes from \`${c.from}\` to \`${c.to}\`.`,
    },
  },
  examples: [
    {
      before: 'service S { rpc R(A) returns (A) { option idempotency_level = NO_SIDE_EFFECTS; } } message A {}',
      after: 'service S { rpc R(A) returns (A); } message A {}',
      outcome: 'side-effects',
    },
    {
      before: 'service S { rpc R(A) returns (A); } message A {}',
      after: 'service S { rpc R(A) returns (A) { option idempotency_level = IDEMPOTENT; } } message A {}',
      outcome: 'changed',
    },
    {
      before: 'service S { rpc R(A) returns (A); } message A {}',
      after: 'service S { rpc R(A) returns (A) { option idempotency_level = IDEMPOTENCY_UNKNOWN; } } message A {}',
      outcome: 'none',
    },
  ],
  classify: ({ from }) => (from === 'NO_SIDE_EFFECTS' ? 'side-effects' : 'changed'),
});
