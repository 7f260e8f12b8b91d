import { protobufRule } from '../changes.ts';

export default protobufRule({
  id: 'protobuf/http-body-changed',
  on: 'http-body-changed',
  class: 'schema-breaking',
  title: 'HTTP body changed',
  why: 'gRPC calls still work; REST clients of this route send or expect another body.',
  fix: 'Keep it, and give the new form a route of its own under `additional_bindings`.',
  breaks: ['json'],
  outcomes: {
    changed: {
      risk: 'high',
      message: (c) => `The body of \`${c.route}\` (\`${c.subject}\`) goes from \`${c.from}\` to \`${c.to}\`.`,
    },
  },
  examples: [
    {
      before:
        'service S { rpc R(A) returns (A) { option (google.api.http) = { post: "/a" body: "*" }; } } message A {}',
      after: 'service S { rpc R(A) returns (A) { option (google.api.http) = { post: "/a" body: "a" }; } } message A {}',
      outcome: 'changed',
    },
    {
      before: 'service S { rpc R(A) returns (A) { option (google.api.http) = { get: "/a" }; } } message A {}',
      after:
        'service S { rpc R(A) returns (A) { option (google.api.http) = { get: "/a" additional_bindings { post: "/b" body: "*" } }; } } message A {}',
      outcome: 'none',
    },
  ],
  classify: () => 'changed',
});
