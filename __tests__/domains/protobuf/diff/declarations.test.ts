import { expect, test } from 'vitest';
import { protobuf } from '../../../../src/domains/protobuf/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const two =
  'declaration = { number: 4, full_name: ".p.b", type: ".p.B" }, declaration = { number: 5, full_name: ".p.c", type: "int32" }';
const message = (options: string, range = '4 to 9') =>
  `package p; message B {} message A { extensions ${range} [${options}]; }`;

test.each<[string, string, string, string[]]>([
  [
    'all that are removed are one finding',
    message(two),
    message('verification = DECLARATION'),
    ['extension-declaration-changed removed'],
  ],
  [
    'what fared otherwise is another',
    message(two),
    message('declaration = { number: 4, reserved: true }'),
    ['extension-declaration-changed retired', 'extension-declaration-changed removed'],
  ],
  [
    'numbers that are withdrawn need no declaration',
    message(two),
    message('declaration = { number: 4, full_name: ".p.b", type: ".p.B" }', '4'),
    ['extension-range-removed removed'],
  ],
  [
    'a type that is renamed is the same type',
    message('declaration = { number: 4, full_name: ".x.b", type: ".p.UserInfo" }') +
      ' message UserInfo { string a = 1; }',
    message('declaration = { number: 4, full_name: ".x.b", type: ".p.UserInfos" }') +
      ' message UserInfos { string a = 1; }',
    ['type-renamed message'],
  ],
  [
    'one statement in place of two',
    'package p; message A { extensions 4, 5 [verification = DECLARATION]; }',
    'package p; message A { extensions 4 [verification = DECLARATION]; extensions 5 [verification = DECLARATION]; }',
    [],
  ],
])('%s', async (_, before, after, expected) => {
  const found = await findingsOf(protobuf, before, after);
  expect([...new Set(found.map(({ rule, outcome }) => `${rule.replace('protobuf/', '')} ${outcome}`))]).toEqual(
    expected,
  );
});
