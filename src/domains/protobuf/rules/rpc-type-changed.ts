import { protobufRule } from '../changes.ts';
import type { RpcTypeChanged } from '../changes/services.ts';

export default protobufRule({
  id: 'protobuf/rpc-type-changed',
  on: 'rpc-type-changed',
  class: 'type-changed',
  title: 'RPC message changed',
  why: "Client and server read each other's bytes by different definitions, and generated code stops compiling.",
  fix: (c) => `Keep \`${c.from}\`, and add a new RPC for the new message.`,
  breaks: ['wire', 'json', 'source'],
  equivalents: ['buf:RPC_SAME_REQUEST_TYPE', 'buf:RPC_SAME_RESPONSE_TYPE'],
  outcomes: {
    'same-shape': {
      risk: 'low',
      message: (c) => `${said(c)} The two have the same shape.`,
      why: 'Calls still work; generated code stops compiling.',
      breaks: ['source'],
    },
    'other-names': {
      risk: 'high',
      message: (c) => `${said(c)} The two differ only in names.`,
      why: 'Binary calls still work; JSON clients lose values, and generated code stops compiling.',
      breaks: ['json', 'source'],
    },
    other: { risk: 'high', message: said },
    incompatible: { risk: 'critical', message: said },
  },
  examples: [
    {
      before: 'service S { rpc R(A) returns (A); } message A { int32 n = 1; } message B { int32 n = 1; }',
      after: 'service S { rpc R(B) returns (A); } message A { int32 n = 1; } message B { int32 n = 1; }',
      outcome: 'same-shape',
    },
    {
      before: 'service S { rpc R(A) returns (A); } message A { int32 n = 1; } message B { int32 m = 1; }',
      after: 'service S { rpc R(A) returns (B); } message A { int32 n = 1; } message B { int32 m = 1; }',
      outcome: 'other-names',
    },
    {
      before: 'service S { rpc R(A) returns (A); } message A { int32 n = 1; } message B { int32 n = 2; }',
      after: 'service S { rpc R(A) returns (B); } message A { int32 n = 1; } message B { int32 n = 2; }',
      outcome: 'other',
    },
    {
      before: 'service S { rpc R(A) returns (A); } message A { int32 n = 1; } message B { string n = 1; }',
      after: 'service S { rpc R(A) returns (B); } message A { int32 n = 1; } message B { string n = 1; }',
      outcome: 'incompatible',
    },
    {
      before: 'package p; service S { rpc R(A) returns (A); } message A {}',
      after: 'package p; service S { rpc R(p.A) returns (.p.A); } message A {}',
      outcome: 'none',
    },
  ],
  classify({ relation }) {
    if (relation === 'same-shape' || relation === 'other-names' || relation === 'incompatible') return relation;
    return 'other';
  },
});

function said({ subject, side, from, to }: RpcTypeChanged): string {
  return `The ${side} of \`${subject}\` goes from \`${from}\` to \`${to}\`.`;
}
