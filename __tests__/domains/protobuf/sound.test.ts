import { expect, test } from 'vitest';
import { protobuf } from '../../../src/domains/protobuf/analyzer.ts';
import { findingsOf } from '../../support/rule-tester.ts';

const found = async (before: string, after: string) =>
  (await findingsOf(protobuf, before, after)).map(({ rule, outcome, message }) => [
    `${rule.replace('protobuf/', '')}/${outcome}`,
    ...(/line \d+/.exec(message) ?? []),
  ]);

const A = 'message A {\n  string a = 1;\n}\n';
const B = 'message B {\n  message In {}\n  string b = 1;\n}\n';
const C = 'enum C {\n  Z = 0;\n}\n';
const BROKEN = 'message B {\n  message In {}\n  string = 1;\n}\n';
const UNCLOSED = 'message B {\n  string b = 1;\n';
const CHANGED = 'message A {\n  int64 a = 1;\n}\n';

test.each<[string, string, string, string[][]]>([
  ['the rest has not changed', A + B + C, A + BROKEN + C, [['file-unreadable/newly', 'line 6']]],
  [
    'the rest has changed, before it',
    A + B + C,
    CHANGED + BROKEN + C,
    [['field-type-changed/incompatible'], ['file-unreadable/newly', 'line 6']],
  ],
  [
    'the rest has changed, after it',
    B + A,
    BROKEN + CHANGED,
    [['file-unreadable/newly', 'line 3'], ['field-type-changed/incompatible']],
  ],
  [
    'a brace is missing',
    B + A,
    UNCLOSED + CHANGED,
    [['field-type-changed/incompatible'], ['file-unreadable/newly', 'line 6']],
  ],
  ['a declaration of it is gone, or in the broken part', A + B + C, BROKEN + C, [['file-unreadable/newly', 'line 3']]],
  ['it was broken before', A + BROKEN, A + B + C, [['file-unreadable/mended', 'line 6']]],
  [
    'it is broken on both sides',
    A + BROKEN,
    CHANGED + BROKEN,
    [['field-type-changed/incompatible'], ['file-unreadable/still', 'line 6']],
  ],
  ['a statement of the whole file is broken', A, `syntax = proto3;\n${CHANGED}`, [['file-unreadable/newly', 'line 1']]],
])('%s', async (_, before, after, expected) => {
  expect(await found(before, after)).toEqual(expected);
});

test('many broken declarations cost bounded time, and none of them passes', async () => {
  const many = 'message X {\n'.repeat(5000);
  expect(await found(A, many)).toEqual([['file-unreadable/newly', 'line 102']]);
});
