import { expect, test } from 'vitest';
import { planesOf, standingOf } from '../../../../src/domains/protobuf/buf/opinion.ts';

test.each([
  [['WIRE'], ['wire']],
  [['WIRE_JSON'], ['wire', 'json']],
  [['FILE'], ['wire', 'json', 'source']],
  [['WIRE', 'FIELD_SAME_NAME'], undefined],
])('%j protects %j', (use, planes) => {
  expect(planesOf(use)).toEqual(planes);
});

const NAME = 'buf:FIELD_SAME_NAME';
const MOVED = ['buf:FILE_NO_DELETE'];

test.each<[string, readonly string[], { use?: string[]; off?: string[]; version?: string }, string]>([
  ['its only rule is off', [NAME], { off: ['FIELD_SAME_NAME'] }, 'exempt'],
  ['one of two is on', [NAME, 'buf:FIELD_SAME_TYPE'], { off: ['FIELD_SAME_NAME'] }, 'heard'],
  ['its category is off', [NAME], { off: ['WIRE_JSON'] }, 'exempt'],
  ['a rule that is not in use is on', [NAME, 'buf:PACKAGE_NO_DELETE'], { off: ['FIELD_SAME_NAME'] }, 'exempt'],
  ['another rule alone is in use', [NAME], { use: ['FIELD_SAME_TYPE'] }, 'exempt'],
  ['it alone is in use', [NAME], { use: ['FIELD_SAME_NAME'] }, 'heard'],
  ['its category is not in use', MOVED, { use: ['PACKAGE'] }, 'exempt'],
  ['the categories in use speak of planes', MOVED, { use: ['WIRE'] }, 'unknown'],
  ['v1 has no such rule', ['buf:EXTENSION_NO_DELETE'], { off: ['FILE'], version: 'v1' }, 'unknown'],
  ['v1beta1 has it in another category', ['buf:FIELD_SAME_TYPE'], { use: ['WIRE'], version: 'v1beta1' }, 'heard'],
  ['buf has no such rule', [], { off: ['FILE'] }, 'unknown'],
  ['buf no longer has the rule', ['buf:FIELD_SAME_CTYPE'], { use: ['FIELD_SAME_TYPE'] }, 'unknown'],
])('where %s: %j under %j is %s', (...[, rules, section, expected]) => {
  expect(standingOf(rules, { config: 'buf.yaml', ...section })).toBe(expected);
});
