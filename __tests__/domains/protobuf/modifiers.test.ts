import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings.ts';
import type { ExampleFiles } from '../../../src/core/types.ts';
import type { Plane } from '../../../src/core/vocabulary.ts';
import { protobuf } from '../../../src/domains/protobuf/analyzer.ts';
import { findingsOf } from '../../support/rule-tester.ts';

const contract = (...planes: Plane[]): Settings => ({
  ...DEFAULT_SETTINGS,
  protobuf: { ...DEFAULT_SETTINGS.protobuf, contract: [{ matches: (path) => path.startsWith('a'), planes }] },
});

const RENAMED: [string, string] = ['string user_id = 1;', 'string id = 1;'];
const message = (body: string, head = '') => `${head} message A { ${body} }`;

const JSON_RENAME = { before: message(RENAMED[0]), after: message(RENAMED[1]) };
const SHAPES = 'message B { int32 n = 1; } message C { int32 m = 2; }';
const CARRIED = `service S { rpc R(A) returns (A); } ${SHAPES}`;

interface Row {
  readonly name: string;
  readonly before: ExampleFiles;
  readonly after: ExampleFiles;
  readonly settings?: Settings;
  readonly risk: string;
}

test.each<Row>([
  { name: 'nothing moves it', ...JSON_RENAME, risk: 'high' },
  {
    name: 'deprecated field',
    before: message('string s = 2 [deprecated = true];'),
    after: message(''),
    risk: 'medium',
  },
  {
    name: 'deprecated message',
    before: message('option deprecated = true; string s = 2;'),
    after: message('option deprecated = true;'),
    risk: 'medium',
  },
  {
    name: 'unstable package',
    before: message('int32 s = 2;', 'package a.v1alpha1;'),
    after: message('string s = 2;', 'package a.v1alpha1;'),
    risk: 'medium',
  },
  { name: 'JSON outside the contract', ...JSON_RENAME, settings: contract('wire'), risk: 'low' },
  { name: 'JSON in the contract', ...JSON_RENAME, settings: contract('wire', 'json'), risk: 'high' },
  {
    name: 'a contract for other files',
    before: { 'b.proto': JSON_RENAME.before },
    after: { 'b.proto': JSON_RENAME.after },
    settings: contract('wire'),
    risk: 'high',
  },
  {
    name: 'a copy of another project',
    before: { 'vendor/b.proto': message('int32 s = 2;') },
    after: { 'vendor/b.proto': message('string s = 2;') },
    risk: 'medium',
  },
  {
    name: 'a message of other shape that an RPC carries',
    before: `message A { B b = 1; } ${CARRIED}`,
    after: `message A { C b = 1; } ${CARRIED}`,
    risk: 'critical',
  },
  {
    name: 'a message of other shape that no RPC carries',
    before: `message A { B b = 1; } ${SHAPES}`,
    after: `message A { C b = 1; } ${SHAPES}`,
    risk: 'high',
  },
])('$name', async ({ before, after, settings, risk }) => {
  const findings = await findingsOf(protobuf, before, after, settings === undefined ? {} : { settings });
  expect(findings.map((finding) => finding.risk)).toEqual([risk]);
});

const buf = (yaml: string, path = 'a.proto') => ({ [path]: message(RENAMED[0]), 'buf.yaml': yaml });

test.each<[string, string, string]>([
  ['no breaking section', 'version: v2', 'high'],
  ['use: [WIRE]', 'breaking: { use: [WIRE] }', 'low'],
  ['use: [WIRE_JSON]', 'breaking: { use: [WIRE_JSON] }', 'high'],
  ['all of its rules excepted', 'breaking: { use: [FILE], except: [FIELD_SAME_NAME, FIELD_SAME_JSON_NAME] }', 'info'],
  ['one of its rules excepted', 'breaking: { use: [FILE], except: [FIELD_SAME_NAME] }', 'high'],
  ['the folder ignored', 'breaking: { ignore: [api] }', 'info'],
  ['another folder ignored', 'breaking: { ignore: [ap] }', 'high'],
  [
    'rules ignored in the folder',
    'breaking: { ignore_only: { FIELD_SAME_NAME: [api], FIELD_SAME_JSON_NAME: [api/a.proto] } }',
    'info',
  ],
  ['a module of its own', 'modules: [{ path: api, breaking: { use: [WIRE] } }]\nbreaking: { use: [FILE] }', 'low'],
  ['broken YAML exempts nothing', 'breaking: {', 'high'],
  ['odd YAML exempts nothing', 'breaking: [1, { use: 3 }]', 'high'],
])('buf.yaml: %s', async (_, yaml, risk) => {
  const before = buf(yaml, 'api/a.proto');
  const findings = await findingsOf(protobuf, before, { ...before, 'api/a.proto': message(RENAMED[1]) });
  expect(findings.map((finding) => finding.risk)).toEqual([risk]);
});

test('an exempted finding says who exempts it', async () => {
  const before = buf('breaking: { ignore: [a.proto] }');
  const [finding] = await findingsOf(protobuf, before, { ...before, 'a.proto': message(RENAMED[1]) });
  expect(finding?.why).toContain('`buf.yaml` exempts it.');
});

test('a pull request cannot exempt itself', async () => {
  const before = { 'a.proto': message(RENAMED[0]) };
  const after = { 'a.proto': message(RENAMED[1]), 'buf.yaml': 'breaking: { ignore: [a.proto] }' };
  expect((await findingsOf(protobuf, before, after)).map(({ risk }) => risk)).toEqual(['high']);
});

test('settings may leave buf.yaml aside', async () => {
  const settings = { ...DEFAULT_SETTINGS, protobuf: { ...DEFAULT_SETTINGS.protobuf, buf: false } };
  const before = buf('breaking: { ignore: [a.proto] }');
  const findings = await findingsOf(protobuf, before, { ...before, 'a.proto': message(RENAMED[1]) }, { settings });
  expect(findings.map(({ risk }) => risk)).toEqual(['high']);
});

test.each<[string, string, string, string]>([
  ['FILE_SAME_GO_PACKAGE', 'option go_package = "a";', 'option go_package = "b";', 'info'],
  ['FILE_SAME_GO_PACKAGE', 'option java_package = "a";', 'option java_package = "b";', 'medium'],
  ['FIELD_SAME_TYPE', 'message A { int32 n = 1; }', 'message A { string n = 1; }', 'info'],
  ['RESERVED_ENUM_NO_DELETE', 'enum E { reserved 2; A = 0; }', 'enum E { A = 0; }', 'info'],
  [
    'RPC_SAME_SERVER_STREAMING',
    'service S { rpc R(A) returns (A); } message A {}',
    'service S { rpc R(A) returns (stream A); } message A {}',
    'info',
  ],
  [
    'RPC_SAME_REQUEST_TYPE',
    'service S { rpc R(A) returns (A); } message A {} message B { int32 n = 1; } message C { string n = 1; }',
    'service S { rpc R(B) returns (A); } message A {} message B { int32 n = 1; } message C { string n = 1; }',
    'info',
  ],
])('except: [%s] exempts what buf would report by it alone: %s', async (rule, old, now, risk) => {
  const yaml = `breaking: { use: [FILE], except: [${rule}] }`;
  const findings = await findingsOf(
    protobuf,
    { 'a.proto': old, 'buf.yaml': yaml },
    { 'a.proto': now, 'buf.yaml': yaml },
  );
  expect(findings.map((finding) => finding.risk)).toEqual([risk]);
});
