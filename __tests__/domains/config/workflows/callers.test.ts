import { expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const [BUILD, CI] = ['.github/workflows/build.yml', '.github/workflows/ci.yml'];
const called = (inputs: string): string =>
  `on: { workflow_call: { inputs: ${inputs} } }\njobs: { a: { steps: [{ run: make }] } }\n`;
const calling = (passed: string, uses = `./${BUILD}`): string =>
  `on: push\njobs: { build: { uses: ${uses}, with: ${passed} } }\n`;
const [NONE, TAG] = ['{}', '{ tag: { type: string, required: true } }'];

test.each([
  ['gone, and no longer passed', TAG, NONE, '{ tag: a }', '{}', ['input-removed low']],
  ['gone, and passed still', TAG, NONE, '{ tag: a }', '{ tag: b }', ['input-removed medium']],
  ['asked for, and passed', NONE, TAG, '{}', '{ tag: a }', ['input-required low']],
  ['asked for, and not passed', NONE, TAG, '{}', '{ other: a }', ['input-required high']],
])('an input is %s', async (_, before, after, passed, passes, expected) => {
  const findings = await findingsOf(
    config,
    { [BUILD]: called(before), [CI]: calling(passed) },
    { [BUILD]: called(after), [CI]: calling(passes) },
  );
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
