import { expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { definitionOf } from '../../../../src/domains/config/kubernetes/examples.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

test.each([
  ['type: string', 'type: string, maxLength: 253', 'low'],
  ['type: string', 'type: string, minLength: 1', 'low'],
  ['type: string', 'type: string, maxLength: 20', 'low'],
  ['type: integer', 'type: integer, minimum: 0', 'low'],
  ['type: integer', 'type: integer, minimum: 5', 'low'],
  ['type: integer', 'type: integer, maximum: 65535', 'low'],
  ['type: integer', 'type: integer, maximum: 100', 'low'],
  ['type: integer, format: int64', 'type: integer, format: int64, maximum: 9223372036854775000', undefined],
  ['type: integer', 'type: integer, minimum: -2147483648', undefined],
  ['type: string, maxLength: 253', 'type: string, maxLength: 63', 'medium'],
  ['type: string, maxLength: 63', 'type: string, maxLength: 253', undefined],
  ['type: string, enum: [On, Off]', 'type: string, minLength: 1, maxLength: 5', undefined],
  ['type: string, enum: [Always, Off]', 'type: string, maxLength: 5', 'low'],
  ['type: integer', 'type: integer, exclusiveMinimum: true', 'low'],
  ['type: integer', 'type: integer, exclusiveMinimum: false', undefined],
])('from %s to %s', async (before, after, risk) => {
  const found = await findingsOf(config, definitionOf(`{ ${before} }`), definitionOf(`{ ${after} }`));
  expect(found.map((finding) => finding.risk)).toEqual(risk === undefined ? [] : [risk]);
});
