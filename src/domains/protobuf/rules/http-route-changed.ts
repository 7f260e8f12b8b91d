import { protobufRule } from '../changes.ts';

export default protobufRule({
  id: 'protobuf/http-route-changed',
  on: 'http-rule-changed',
  class: 'schema-breaking',
  title: 'HTTP route changed',
  why: 'gRPC calls still work; REST clients of the old route get 404.',
  fix: 'Keep the old route under `additional_bindings`.',
  breaks: ['json'],
  outcomes: {
    changed: {
      risk: 'high',
      message: (c) =>
        c.count === 1
          ? `\`${c.subject}\` answers \`${c.to}\`, no longer \`${c.from}\`.`
          : `${c.count} RPCs of \`${c.service}\` lost routes; \`${c.name}\` no longer answers \`${c.from}\`.`,
    },
    removed: { risk: 'high', message: (c) => `\`${c.subject}\` no longer answers \`${c.from}\`.` },
  },
  examples: [
    {
      before: 'service S { rpc R(A) returns (A) { option (google.api.http) = { get: "/v1/a" }; } } message A {}',
      after: 'service S { rpc R(A) returns (A) { option (google.api.http) = { get: "/v1/b" }; } } message A {}',
      outcome: 'changed',
    },
    {
      before: 'service S { rpc R(A) returns (A) { option (google.api.http).post = "/v1/a"; } } message A {}',
      after: 'service S { rpc R(A) returns (A); } message A {}',
      outcome: 'removed',
    },
    {
      before: 'service S { rpc R(A) returns (A) { option (google.api.http) = { get: "/v1/a" }; } } message A {}',
      after:
        'service S { rpc R(A) returns (A) { option (google.api.http) = { get: "/v2/a" additional_bindings { get: "/v1/a" } }; } } message A {}',
      outcome: 'none',
    },
  ],
  classify: ({ to }) => (to === '' ? 'removed' : 'changed'),
});
