import { expect, test } from 'vitest';
import { protobuf } from '../../../../src/domains/protobuf/analyzer.ts';
import { isRoute } from '../../../../src/domains/protobuf/diff/routes.ts';
import { inputOf } from '../../../../src/example.ts';

const service = (...options: string[]): string =>
  `service S { ${options.map((option, at) => `rpc R${at}(A) returns (A) { ${option} }`).join(' ')} } message A {}`;

/** The option of one rpc. */
const http = (body: string): string => `option (google.api.http) = { ${body} };`;

test.each<[string, string[], string[], string[]]>([
  ['a path', [http('get: "/a"')], [http('get: "/b"')], ['http-rule-changed GET /a -> GET /b']],
  ['a verb', [http('get: "/a"')], [http('post: "/a"')], ['http-rule-changed GET /a -> POST /a']],
  ['all routes', [http('get: "/a"')], [''], ['http-rule-changed GET /a -> ']],
  ['a new route hurts nobody', [''], [http('get: "/a"')], []],
  [
    'a route that lives on as another binding of its rpc',
    [http('get: "/a"')],
    [http('get: "/b" additional_bindings { get: "/a" }')],
    [],
  ],
  [
    'a binding that went',
    [http('get: "/a" additional_bindings { put: "/b" body: "*" }')],
    [http('get: "/a"')],
    ['http-rule-changed PUT /b -> '],
  ],
  [
    'of two rpcs, each at its place',
    [http('get: "/a"'), http('get: "/b"')],
    [http('get: "/c"'), http('get: "/d"')],
    ['http-rule-changed GET /a -> GET /c', 'http-rule-changed GET /b -> GET /d'],
  ],
  ['a body', [http('post: "/a" body: "*"')], [http('post: "/a" body: "b"')], ['http-body-changed * -> b']],
  ['a body that is new', [http('post: "/a"')], [http('post: "/a" body: "*"')], ['http-body-changed none -> *']],
  [
    'what answers',
    [http('get: "/a"')],
    [http('get: "/a" response_body: "b"')],
    ['http-body-changed none -> none, answered by b'],
  ],
  ['another spelling of the same', [http('get: "/a"')], ['option (google.api.http).get = "/a";'], []],
])('%s', async (_, before, after, expected) => {
  const changes = await protobuf.analyze(inputOf(service(...before), service(...after), 'a.proto'));
  const told = changes.flatMap((change) =>
    change.kind === 'http-rule-changed' || change.kind === 'http-body-changed'
      ? [`${change.kind} ${change.from} -> ${change.to}`]
      : [],
  );
  expect(told).toEqual(expected);
});

test.each([
  ['(google.api.http).get', true],
  ['(google.api.method_signature)', false],
])('%s is a route: %s', (path, expected) => {
  expect(isRoute(path)).toBe(expected);
});
