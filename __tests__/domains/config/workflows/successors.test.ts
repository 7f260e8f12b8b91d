import { expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const [CI, E2E] = ['.github/workflows/ci.yml', '.github/workflows/e2e.yml'];
const flow = (on: string, ...jobs: readonly string[]): string =>
  `on: ${on}\njobs:\n  build: { steps: [{ run: make }] }\n${jobs.map((job) => `  ${job}\n`).join('')}`;
const job = (name: string, command: string, more = '', ofStep = ''): string =>
  `${name}: { ${more}steps: [{ run: ./prepare }, { ${ofStep}run: ${JSON.stringify(command)} }] }`;

const GATES = '[push, pull_request]';
const here = (...jobs: readonly string[]) => ({ [CI]: flow(GATES, ...jobs, job('docs', 'make docs')) });
const there = (on: string, ...jobs: readonly string[]) => ({ [CI]: flow(GATES), [E2E]: flow(on, ...jobs) });
const style = (command: string, more = '', ofStep = ''): string => job('style', command, more, ofStep);

const [LOST, SAME] = ['ct lint --config ./.ct.yaml -d || exit 1', 'ct lint -c .ct.yaml'];
const [RENAMED, GONE] = [['removed/renamed medium'], ['removed/job medium']];

test.each<[string, Readonly<Record<string, string>>, string[]]>([
  ['its tests, put otherwise', here(style(SAME)), RENAMED],
  ['its tests in another workflow', there(GATES, style(SAME)), RENAMED],
  ['an option more', here(style(`${SAME} --skip-all`)), GONE],
  ['another file of settings', here(style('ct lint -c other.yaml')), GONE],
  ['other tests', here(style('make lint')), GONE],
  ['a failure that the shell ignores', here(style(`${SAME} || true`)), GONE],
  ['a failure that the job ignores', here(style(SAME, 'continue-on-error: true, ')), GONE],
  ['a failure that the step ignores', here(style(SAME, '', 'continue-on-error: true, ')), GONE],
  ['a failure that somebody may choose to ignore', here(style(SAME, 'continue-on-error: "${{ x }}", ')), GONE],
  ['a job that never runs', here(style(SAME, 'if: false, ')), GONE],
  ['a job that never runs, in more words', here(style(SAME, "if: github.sha != '' && false, ")), GONE],
  ['a job that runs at times', here(style(SAME, "if: github.actor == 'a', ")), GONE],
  ['a step that never runs', here(style(SAME, '', 'if: 1 == 2, ')), GONE],
  ['a workflow that people start', there('workflow_dispatch', style(SAME)), GONE],
  ['a workflow for a few files', there('{ push: {}, pull_request: { paths: [a/**] } }', style(SAME)), GONE],
  ['a job of its name that never runs', there(GATES, job('chart-lint', SAME, 'if: false, ')), GONE],
  [
    'jobs called after it',
    here(job('chart-lint-a', 'ct lint a'), job('b-chart-lint', 'ct lint b')),
    ['merged/parted low'],
  ],
  [
    'jobs called after it, of which one runs',
    here(job('chart-lint-a', 'ct lint a'), job('b-chart-lint', 'ct lint b', 'if: false, ')),
    GONE,
  ],
])('a job of tests is gone, and there is %s', async (_, after, expected) => {
  expect(await said(here(job('chart-lint', LOST)), after)).toEqual(expected);
});

test('jobs that only end as a job of any tests does are no parts of it', async () => {
  const after = here(job('smoke-test', './smoke.sh test'), job('helm-test', 'helm lint'));
  expect(await said(here(job('test', 'go test ./...')), after)).toEqual(GONE);
});

test.each([
  ['may run', 'if: inputs.number, ', RENAMED],
  ['never runs', 'if: "${{ false }}", ', GONE],
])('a condition may be another, as long as the job %s', async (_, condition, expected) => {
  const asked = here(job('chart-lint', LOST, 'if: github.event.number, '));
  expect(await said(asked, here(style(SAME, condition)))).toEqual(expected);
});

test.each([
  ['runs', '', ['merged/job low']],
  ['never runs', 'if: false, ', GONE],
])('the very same commands stand in a job that %s', async (_, condition, expected) => {
  expect(await said(here(job('chart-lint', SAME)), here(style(SAME, condition)))).toEqual(expected);
});

test('jobs that go on under other names are one finding, beside those that do not', async () => {
  const old = here(job('lint-a', 'ct lint -d a'), job('lint-b', 'ct lint -d b'), job('lint-c', 'ct lint c'));
  const now = here(job('x', 'ct lint a'), job('y', 'ct lint b'));
  expect(await said(old, now)).toEqual(['removed/renamed medium', 'removed/job medium']);
});

async function said(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>) {
  const findings = await findingsOf(config, before, after);
  return findings.flatMap(({ rule, outcome, risk }) =>
    rule.startsWith('config/workflow-tests-')
      ? [`${rule.slice('config/workflow-tests-'.length)}/${outcome} ${risk}`]
      : [],
  );
}
