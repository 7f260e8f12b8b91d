import { expect, test } from 'vitest';
import type { ExampleFiles } from '../../../../src/core/types.ts';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const [CI, BUILD, NEXT] = ['.github/workflows/ci.yml', '.github/workflows/build.yml', '.github/workflows/next.yml'];
const said = async (before: ExampleFiles, after: ExampleFiles): Promise<string[]> =>
  (await findingsOf(config, before, after))
    .filter(({ rule }) => rule !== 'config/workflow-token-widened')
    .map(({ rule, outcome, risk }) => `${rule.slice('config/workflow-'.length)}/${outcome} ${risk}`);

const named = (name: string, on: string): string =>
  `name: ${name}\non: ${on}\njobs: { a: { steps: [{ run: make }] } }\n`;
const after = (name: string, steps: string): string =>
  `on: { workflow_run: { workflows: [${name}] } }\njobs:\n  a: { permissions: { contents: write }, steps: [${steps}] }\n`;
const BRANCH = '{ run: "git switch ${{ github.event.workflow_run.head_branch }}" }';
const SHA = '{ uses: actions/checkout@v5, with: { ref: "${{ github.event.workflow_run.head_sha }}" } }';
const ENVIRONMENT = '{ run: "echo A=$(cat a) >> $GITHUB_ENV" }';

test.each([
  ['Release', '{ release: {} }', BRANCH, []],
  ['Release', '{ push: {}, schedule: [] }', SHA, []],
  ['Release', '{ push: {} }', ENVIRONMENT, []],
  ['Release', '[push, pull_request]', BRANCH, ['trigger-added/new-target medium', 'script-risk/injection high']],
  ['Release', 'pull_request', SHA, ['trigger-added/runs-strange-code critical']],
  ['Other', 'push', BRANCH, ['trigger-added/new-target medium', 'script-risk/injection high']],
])('a new workflow that starts after one called %s, on %s, %s: %j', async (name, on, steps, expected) => {
  const before = { [CI]: named('Release', on) };
  expect((await said(before, { ...before, [NEXT]: after(name, steps) })).toSorted()).toEqual(expected.toSorted());
});

const called = (script: string): string =>
  `on: { workflow_call: { inputs: { tag: { type: string } } } }\njobs: { a: { steps: [{ run: "${script}" }] } }\n`;
const calling = (on: string, tag: string, uses = `./${BUILD}`): string =>
  `on: ${on}\njobs: { b: { uses: ${uses}, with: { tag: "${tag}" } } }\n`;
const FILLED = '${{ needs.a.outputs.tag }}';

test.each([
  ['nobody', {}, 'input medium'],
  ['a push', { [CI]: calling('push', FILLED) }, 'input-trusted low'],
  ['a pull request', { [CI]: calling('pull_request', FILLED) }, 'input-trusted low'],
  ['strangers', { [CI]: calling('pull_request_target', FILLED) }, 'input medium'],
  ['strangers, with a fixed text', { [CI]: calling('pull_request_target', 'v1') }, 'input-trusted low'],
  ['a push, by its full name', { [CI]: calling('push', FILLED, `acme/shop/${BUILD}@main`) }, 'input-trusted low'],
  [
    'a push, and strangers',
    { [CI]: calling('push', FILLED), [NEXT]: calling('issue_comment', FILLED) },
    'input medium',
  ],
  [
    'one that only a push calls',
    { [CI]: calling('workflow_call', FILLED), [NEXT]: calling('push', FILLED, `./${CI}`) },
    'input-trusted low',
  ],
  ['one that calls itself', { [CI]: calling('workflow_call', FILLED, `./${BUILD}`) }, 'input-trusted low'],
])('an input in a script that %s fills in: %s', async (_, callers, expected) => {
  const findings = await said(
    { [BUILD]: called('make'), ...callers },
    { [BUILD]: called('make ${{ inputs.tag }}'), ...callers },
  );
  expect(findings).toEqual([`script-risk/${expected}`]);
});

test('callers that did not change count too', async () => {
  const caller = { [CI]: calling('push', 'v1') };
  const required = called('make').replace('type: string', 'type: string, required: true');
  const free = called('make').replace(' tag: { type: string }', ' ');
  expect(await said({ [BUILD]: free, ...caller }, { [BUILD]: required, ...caller })).toEqual([
    'input-required/open low',
  ]);
});
