import { expect, test } from 'vitest';
import type { ExampleFiles } from '../../../src/core/types.ts';
import { config } from '../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../support/rule-tester.ts';

const [GOOD, BAD, OTHER] = ['a: 1\n', 'x: y\na: b: c\n', 'a: *missing\n'];

test.each<[string, ExampleFiles, ExampleFiles, string[]]>([
  ['in one way', { 'a.yaml': GOOD, 'b.yaml': GOOD }, { 'a.yaml': BAD, 'b.yaml': `y: 1\n${BAD}` }, ['newly +1']],
  ['in two ways', { 'a.yaml': GOOD, 'b.yaml': GOOD }, { 'a.yaml': BAD, 'b.yaml': OTHER }, ['newly +0', 'newly +0']],
  [
    'of which one was broken before',
    { 'a.yaml': GOOD, 'b.yaml': BAD },
    { 'a.yaml': BAD, 'b.yaml': `y: 1\n${BAD}` },
    ['newly +0', 'still +0'],
  ],
])('files that break %s', async (_, before, after, expected) => {
  const findings = await findingsOf(config, before, after);
  expect(findings.map(({ outcome, also }) => `${outcome} +${also.length}`)).toEqual(expected);
});
