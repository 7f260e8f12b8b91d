import { expect, test } from 'vitest';
import { isSwitchedOff, planesOf } from '../../../../src/domains/protobuf/buf/opinion.ts';

test.each([
  [['WIRE'], ['wire']],
  [['WIRE_JSON'], ['wire', 'json']],
  [['FILE'], ['wire', 'json', 'source']],
  [['WIRE', 'FIELD_SAME_NAME'], undefined],
])('%j protects %j', (use, planes) => {
  expect(planesOf(use)).toEqual(planes);
});

test.each([
  ['the only rule is off', ['buf:FIELD_SAME_NAME'], ['FIELD_SAME_NAME'], true],
  ['one of two is on', ['buf:FIELD_SAME_NAME', 'buf:FIELD_SAME_TYPE'], ['FIELD_SAME_NAME'], false],
  ['its category is off', ['buf:FIELD_SAME_NAME'], ['WIRE_JSON'], true],
  ['buf has no such rule', [], ['FILE'], false],
])('switched off where %s: %j', (...[, equivalents, off, expected]) => {
  expect(isSwitchedOff(equivalents, { config: 'buf.yaml', off })).toBe(expected);
});
