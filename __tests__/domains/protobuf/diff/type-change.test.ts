import { expect, test } from 'vitest';
import { protobuf } from '../../../../src/domains/protobuf/analyzer.ts';
import { inputOf } from '../../../../src/example.ts';

const TYPES = `message B { int32 n = 1; } message C { int32 n = 1; } message D { int32 m = 1; } message F { string n = 1; }
message G { B b = 1; } message H { F b = 1; } enum E { Z = 0; } enum E2 { Z = 0; Y = 1; } enum E3 { X = 0; }`;

const of = (field: string): string => `syntax = "proto2"; message A { ${field} x = 1; } ${TYPES}`;

test.each<[string, string, string | undefined]>([
  ['optional int32', 'optional int32', undefined],
  ['optional int32', 'optional int64', 'widened'],
  ['optional uint64', 'optional uint32', 'narrowed'],
  ['optional int32', 'optional uint32', 'sign'],
  ['optional int32', 'optional uint64', 'sign'],
  ['optional fixed32', 'optional sfixed32', 'sign'],
  ['optional bool', 'optional int32', 'bool'],
  ['optional int32', 'optional sint32', 'incompatible'],
  ['optional float', 'optional double', 'incompatible'],
  ['optional string', 'optional bytes', 'string-to-bytes'],
  ['optional bytes', 'optional string', 'bytes-to-string'],
  ['optional E', 'optional int32', 'enum-integer'],
  ['optional E', 'optional bool', 'incompatible'],
  ['optional E', 'optional E2', 'same-shape'],
  ['optional E', 'optional E3', 'enum-other'],
  ['optional B', 'optional bytes', 'message-bytes'],
  ['optional B', 'optional string', 'message-other'],
  ['optional B', 'optional E', 'message-other'],
  ['optional B', 'optional C', 'same-shape'],
  ['optional B', 'optional D', 'other-names'],
  ['optional B', 'optional F', 'incompatible'],
  ['optional G', 'optional H', 'incompatible'],
  ['map<string, int32>', 'map<string, int64>', 'widened'],
  ['map<int32, B>', 'map<int64, B>', 'widened'],
])('%s -> %s: %s', async (before, after, relation) => {
  const changes = await protobuf.analyze(inputOf(of(before), `${of(after)} message K {}`, 'a.proto'));
  const told = changes.flatMap((change) => (change.kind === 'field-type-changed' ? [change.relation] : []));
  expect(told).toEqual(relation === undefined ? [] : [relation]);
});
