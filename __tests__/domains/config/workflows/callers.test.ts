import { expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const [BUILD, CI] = ['.github/workflows/build.yml', '.github/workflows/ci.yml'];
const called = (inputs: string): string =>
  `on: { workflow_call: { inputs: ${inputs} } }\njobs: { a: { steps: [{ run: make }] } }\n`;
const calling = (passed: string, uses = `./${BUILD}`): string =>
  `on: push\njobs: { build: { uses: ${uses}, with: ${passed} } }\n`;
const [NONE, TAG] = ['{}', '{ tag: { type: string, required: true } }'];

interface Sides {
  readonly takes: string;
  readonly passes: string;
}

test.each<[string, Sides, Sides, string[]]>([
  [
    'gone, and no longer passed',
    { takes: TAG, passes: '{ tag: a }' },
    { takes: NONE, passes: '{}' },
    ['input-removed low'],
  ],
  [
    'gone, and passed still',
    { takes: TAG, passes: '{ tag: a }' },
    { takes: NONE, passes: '{ tag: b }' },
    ['input-removed medium'],
  ],
  [
    'asked for, and passed',
    { takes: NONE, passes: '{}' },
    { takes: TAG, passes: '{ tag: a }' },
    ['input-required low'],
  ],
  [
    'asked for, and not passed',
    { takes: NONE, passes: '{}' },
    { takes: TAG, passes: '{ other: a }' },
    ['input-required high'],
  ],
])('an input is %s', async (_, before, after, expected) => {
  const files = ({ takes, passes }: Sides) => ({ [BUILD]: called(takes), [CI]: calling(passes) });
  const findings = await findingsOf(config, files(before), files(after));
  const ofInputs = findings.filter(({ rule }) => rule.startsWith('config/workflow-input'));
  expect(ofInputs.map(({ rule, risk }) => `${rule.slice('config/workflow-'.length)} ${risk}`)).toEqual(expected);
});

test('a caller of another workflow tells nothing', async () => {
  const other = './.github/workflows/other.yml';
  const findings = await findingsOf(
    config,
    { [BUILD]: called(TAG), [CI]: calling('{ tag: a }', other) },
    { [BUILD]: called(NONE), [CI]: calling('{}', other) },
  );
  expect(findings.find(({ rule }) => rule === 'config/workflow-input-removed')?.risk).toBe('medium');
});
