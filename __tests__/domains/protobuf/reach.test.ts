import { expect, test } from 'vitest';
import type { ExampleFiles } from '../../../src/core/types.ts';
import { protobuf } from '../../../src/domains/protobuf/analyzer.ts';
import { findingsOf } from '../../support/rule-tester.ts';

const SHAPES = 'package p; message B { int32 n = 1; } message C { int32 m = 2; }';
const SERVICE = 'import "a.proto"; package p; service S { rpc R(Outer) returns (Outer); } message Outer { A a = 1; }';

test.each<[string, ExampleFiles, ExampleFiles, string | undefined]>([
  [
    'in the same file',
    `${SHAPES} message A { B b = 1; } service S { rpc R(A) returns (A); }`,
    `${SHAPES} message A { C b = 1; } service S { rpc R(A) returns (A); }`,
    'p.S.R',
  ],
  [
    'in an unchanged file beside it, through another message',
    { 'a.proto': `${SHAPES} message A { B b = 1; }`, 's.proto': SERVICE },
    { 'a.proto': `${SHAPES} message A { C b = 1; }`, 's.proto': SERVICE },
    'p.S.R',
  ],
  ['nowhere', `${SHAPES} message A { B b = 1; }`, `${SHAPES} message A { C b = 1; }`, undefined],
])('the rpc that carries a changed type is found %s', async (...[, before, after, expected]) => {
  const rpcs = (await findingsOf(protobuf, before, after)).map(({ change }) => Reflect.get(change, 'rpc'));
  expect(rpcs).toEqual([expected]);
});
