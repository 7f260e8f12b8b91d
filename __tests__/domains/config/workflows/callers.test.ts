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

const dispatched = (inputs: string): string => called(inputs).replace('workflow_call', 'workflow_dispatch');
const action = (inputs: string): string => `inputs: ${inputs}\nruns: { using: composite, steps: [{ run: make }] }\n`;
const [FEW, MORE] = [
  '{ a: {} }',
  '{\n  a: { required: true },\n  b: { required: true },\n  c: { required: true }\n  }',
];

test.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>, string[]]>([
  ['of a workflow, which go', { [BUILD]: called(MORE) }, { [BUILD]: called('{}') }, ['input-removed medium +2']],
  ['of an action, which go', { 'action.yml': action(MORE) }, { 'action.yml': action(FEW) }, ['input-removed high +1']],
  ['that a workflow now asks for', { [BUILD]: called(FEW) }, { [BUILD]: called(MORE) }, ['input-required high +2']],
  [
    'of two workflows, which go',
    { [BUILD]: called(FEW), [CI]: called('{ z: {} }') },
    { [BUILD]: called('{}'), [CI]: called('{}') },
    ['input-removed medium +0', 'input-removed medium +0'],
  ],
  ['of a workflow that only people started', { [BUILD]: dispatched(FEW) }, { [BUILD]: called(MORE) }, []],
  [
    'of a workflow that could be called',
    { [BUILD]: called('{}') },
    { [BUILD]: called(MORE) },
    ['input-required high +2'],
  ],
  [
    'of a workflow that can no longer be called',
    { [BUILD]: called(FEW) },
    { [BUILD]: dispatched(FEW) },
    ['input-removed medium +0'],
  ],
])('inputs %s', async (_, before, after, expected) => {
  const findings = await findingsOf(config, before, after);
  const ofInputs = findings.filter(({ rule }) => rule.startsWith('config/workflow-input'));
  expect(
    ofInputs.map(({ rule, risk, also }) => `${rule.slice('config/workflow-'.length)} ${risk} +${also.length}`),
  ).toEqual(expected);
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

const ASKS = 'if: "github.event.pull_request.head.repo.full_name == github.repository", ';
const guarded = (on: string, guard: string): string =>
  `on: ${on}\njobs:\n  a: { ${guard}runs-on: ubuntu-latest, steps: [{ run: make }] }\n`;
const callingOn = (on: string, guard = ''): string => `on: ${on}\njobs:\n  b: { ${guard}uses: ./${BUILD} }\n`;

const OF = (what: string): string => `if: "github.event.${what}.author_association == 'OWNER'", `;

test.each<[string, string, string[], string?]>([
  ['the same', OF('comment'), []],
  ['who opened it', OF('issue'), ['drop medium']],
  ['both', OF('issue').replace('", ', ` && ${OF('comment').slice(5)}`), []],
  ['the same, and more that is told in short', OF('comment'), ['drop medium'], ' && inputs.a != inputs.b'.repeat(4)],
  ['the same, and more that is masked', OF('comment'), ['drop medium'], ` && '${'a'.repeat(80)}'`],
])('who comments is no longer asked of, and a caller asks %s', async (_, guard, expected, more = '') => {
  const findings = await findingsOf(
    config,
    { [BUILD]: guarded('workflow_call', OF('comment').replace('", ', `${more}", `)), [CI]: 'on: push\njobs: {}\n' },
    { [BUILD]: guarded('workflow_call', ''), [CI]: callingOn('issue_comment', guard) },
  );
  const ofConditions = findings.filter(({ rule }) => rule === 'config/workflow-condition-removed');
  expect(ofConditions.map(({ outcome, risk }) => `${outcome} ${risk}`)).toEqual(expected);
});

test.each<[string, string, string, string[]]>([
  ['each caller asks', 'workflow_call', callingOn('pull_request', ASKS), []],
  ['a caller starts on what is pushed', 'workflow_call', callingOn('push'), ['drop medium']],
  ['a caller does not ask', 'workflow_call', callingOn('pull_request'), ['drop medium']],
  ['a caller asks something else', 'workflow_call', callingOn('pull_request', 'if: inputs.a, '), ['drop medium']],
  [
    'a caller asks, and need not be told',
    'workflow_call',
    callingOn('pull_request', ASKS.replace('", ', ' || true", ')),
    ['drop medium'],
  ],
  ['nobody calls', 'workflow_call', 'on: push\njobs: { b: { steps: [{ run: make }] } }\n', ['drop medium']],
  ['pull requests still start it', '[workflow_call, pull_request]', callingOn('pull_request', ASKS), ['drop medium']],
])('a condition goes from a workflow where %s', async (_, on, caller, expected) => {
  const findings = await findingsOf(
    config,
    { [BUILD]: guarded('pull_request', ASKS), [CI]: 'on: push\njobs: {}\n' },
    { [BUILD]: guarded(on, ''), [CI]: caller },
  );
  const ofConditions = findings.filter(({ rule }) => rule === 'config/workflow-condition-removed');
  expect(ofConditions.map(({ outcome, risk }) => `${outcome} ${risk}`)).toEqual(expected);
});
