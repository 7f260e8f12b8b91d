import { expect, test } from 'vitest';
import { protobuf } from '../../../../src/domains/protobuf/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const user = (type: string) =>
  `package acme.u; import "a.proto"; message U {\n  ${type} a = 1;\n}\nservice S {\n  rpc R(${type}) returns (U);\n}`;

test.each<[string, Record<string, string>, Record<string, string>, string[]]>([
  [
    'each field and rpc that names a type of a package that is another now',
    { 'a.proto': 'package acme.v1; message A { int32 n = 1; }', 'u.proto': user('acme.v1.A') },
    { 'a.proto': 'package acme.v2; message A { int32 n = 1; }', 'u.proto': user('acme.v2.A') },
    ['a.proto:1', 'u.proto:2', 'u.proto:5'],
  ],
  [
    'a nested type goes with what surrounds it',
    { 'a.proto': 'package acme.v1; message A { int32 n = 1; message N {} }', 'u.proto': user('acme.v1.A.N') },
    { 'a.proto': 'package acme.v2; message A { int32 n = 1; message N {} }', 'u.proto': user('acme.v2.A.N') },
    ['a.proto:1', 'u.proto:2', 'u.proto:5'],
  ],
  [
    'none within the package itself',
    { 'a.proto': 'package acme.v1; message A { acme.v1.B b = 1; } message B { int32 n = 1; }' },
    { 'a.proto': 'package acme.v2; message A { acme.v2.B b = 1; } message B { int32 n = 1; }' },
    ['a.proto:1'],
  ],
])('one finding has for its places: %s', async (_, before, after, expected) => {
  const found = await findingsOf(protobuf, before, after);
  const places = found.flatMap((finding) => [finding, ...finding.also].map((place) => place.after));
  expect([found.length, ...places.map((place) => `${place?.path}:${place?.line}`)]).toEqual([1, ...expected]);
});
