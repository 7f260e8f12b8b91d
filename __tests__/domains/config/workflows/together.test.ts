import { expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const [CI, RELEASE] = ['.github/workflows/ci.yml', '.github/workflows/release.yml'];
const workflow = (...jobs: readonly string[]): string => ['on: push', 'jobs:', ...jobs, ''].join('\n');
const job = (name: string, ...uses: readonly string[]): string =>
  `  ${name}: { steps: [${['{ run: make }', ...uses.map((each) => `{ uses: ${each} }`)].join(', ')}] }`;
const granted = (name: string, permissions: string): string =>
  `  ${name}: { permissions: ${permissions}, steps: [{ run: make }] }`;
const [TRIVY, SCORECARD] = ['aquasecurity/trivy-action@v1', 'ossf/scorecard-action@v2'];
const NONE = '{ contents: read, id-token: none }';
const [READ, WRITE] = ['{ contents: read }', '{ contents: read, id-token: write }'];

test.each([
  [
    'one check of several jobs and workflows',
    { [CI]: workflow(job('a', TRIVY), job('b', TRIVY)), [RELEASE]: workflow(job('c', TRIVY)) },
    { [CI]: workflow(job('a'), job('b')), [RELEASE]: workflow(job('c')) },
    [2],
  ],
  ['several checks of one job', { [CI]: workflow(job('a', TRIVY, SCORECARD)) }, { [CI]: workflow(job('a')) }, [1]],
  [
    'different checks of two jobs',
    { [CI]: workflow(job('a', TRIVY), job('b', SCORECARD)) },
    { [CI]: workflow(job('a'), job('b')) },
    [0, 0],
  ],
  [
    'one right of jobs in several workflows',
    { [CI]: workflow(granted('a', READ)), [RELEASE]: workflow(granted('b', READ), granted('c', READ)) },
    { [CI]: workflow(granted('a', WRITE)), [RELEASE]: workflow(granted('b', WRITE), granted('c', WRITE)) },
    [2],
  ],
  [
    'one right of jobs that had none, or were refused it',
    { [CI]: workflow(granted('a', READ)), [RELEASE]: workflow(granted('b', NONE)) },
    { [CI]: workflow(granted('a', WRITE)), [RELEASE]: workflow(granted('b', WRITE)) },
    [1],
  ],
  [
    'one right of jobs that could read, or could not',
    { [CI]: workflow(granted('a', '{ packages: read }')), [RELEASE]: workflow(granted('b', '{ contents: read }')) },
    {
      [CI]: workflow(granted('a', '{ packages: write }')),
      [RELEASE]: workflow(granted('b', '{ contents: read, packages: write }')),
    },
    [1],
  ],
])('%s: findings with so many more places', async (_, before, after, others) => {
  const findings = await findingsOf(config, before, after);
  expect(findings.filter(({ risk }) => risk === 'medium').map(({ also }) => also.length)).toEqual(others);
});

const runsOn = (event: string, runner: string): string =>
  `on: ${event}\njobs:\n  build: { runs-on: ${runner}, steps: [{ run: make }] }\n`;
const onBoth = (...runners: readonly [string, string]) => ({
  [CI]: runsOn('pull_request', runners[0]),
  [RELEASE]: runsOn('push', runners[1]),
  '.github/workflows/more.yml': runsOn('pull_request', runners[1]),
});

test.each([
  ['machines of their own', onBoth('ours', 'theirs'), ['workflow-self-hosted-strangers/flip high +1']],
  ['rented machines', onBoth('vm-4cpu-16gb', 'vm-8cpu-32gb'), ['workflow-self-hosted-strangers/rented medium +1']],
])('jobs that leave for %s: one finding', async (_, after, expected) => {
  const findings = await findingsOf(config, onBoth('ubuntu-latest', 'ubuntu-22.04'), after);
  expect(
    findings.map(({ rule, outcome, risk, also }) => `${rule.slice(7)}/${outcome} ${risk} +${also.length}`),
  ).toEqual(expected);
});

const forStrangers = (event: string, guard: string, script = 'make'): string =>
  `on: ${event}\njobs:\n  a:\n    steps:\n      - { uses: actions/checkout@v6, with: { ref: "\${{ github.event.pull_request.head.sha }}"${guard} } }\n      - { name: b, run: "${script}" }\n`;

test('a workflow that runs the code of strangers is told as that, whatever it is called', async () => {
  const path = '.github/workflows/tests.yml';
  const findings = await findingsOf(
    config,
    { [path]: forStrangers('pull_request', '') },
    {
      [path]: forStrangers('pull_request_target', ', allow-unsafe-pr-checkout: true', 'echo A=$(cat a) >> $GITHUB_ENV'),
    },
  );
  expect(findings.map(({ rule, outcome, risk }) => `${rule.slice(7)}/${outcome} ${risk}`)).toEqual([
    'workflow-trigger-added/runs-strange-code critical',
  ]);
});
