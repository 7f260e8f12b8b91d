import { expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const workflow = (...steps: string[]): string =>
  `on: push\njobs:\n  build:\n    runs-on: x\n    steps:\n${steps.map((step) => `      - ${step}`).join('\n')}\n`;
const [build, unit, lint] = ['{ run: make }', '{ name: Unit tests, run: make unit }', '{ name: Lint, run: make lint }'];

const said = async (before: string, after: string) =>
  (await findingsOf(config, before, after, { path: '.github/workflows/ci.yml' }))
    .filter(({ rule }) => rule.startsWith('config/workflow-tests'))
    .map(({ rule, risk, message }) => `${rule} ${risk} ${message}`);

type Row = [string, string, string[], string?];

test.each<Row>([
  [
    'gone with all others',
    workflow(build),
    ['config/workflow-tests-removed medium The step `Unit tests` and 1 more were removed.'],
  ],
  [
    'beside another that stays',
    workflow(build, lint),
    ['config/workflow-tests-removed medium The step `Unit tests` was removed.'],
  ],
  [
    'its action in another step',
    workflow('{ uses: acme/unit@v2 }', lint),
    [],
    '{ name: Unit tests, uses: acme/unit@v1 }',
  ],
  [
    'others test by the same tool',
    workflow(build, lint, '{ run: cargo test -p a }'),
    ['config/workflow-tests-merged low The step `Tests of b` was removed.'],
    '{ name: Tests of b, run: cargo test -p b --all-features }',
  ],
  [
    'others run by the same runner',
    workflow(build, lint, '{ run: npm run types }'),
    ['config/workflow-tests-removed medium The step `Tests of b` was removed.'],
    '{ name: Tests of b, run: npm run test }',
  ],
  ...[
    'name: Run tests and upload coverage, run: make test && codecov',
    'name: Run tests and upload coverage, run: ./ci',
    'name: Tests and results, run: pytest --cov',
    'name: Unit test setup, run: ./gradlew build',
    'name: Upload test coverage, run: npx vitest --coverage',
  ].map((step): Row => [
    `it tested beside all else, ${step}`,
    workflow(build, lint),
    [`config/workflow-tests-removed medium The step \`${/name: ([^,]+)/.exec(step)?.[1]}\` was removed.`],
    `{ ${step} }`,
  ]),
  ...[
    'name: Upload test results, uses: actions/upload-artifact@v4',
    'name: Upload test results, run: aws s3 cp test-results/ s3://acme',
    'name: Test report, uses: acme/test-reporter@v1',
    'name: Test setup, run: ./prepare',
  ].map((step): Row => [`it only stood beside tests, ${step}`, workflow(build, lint), [], `{ ${step} }`]),
  [
    'it was none of tests, but of what is called so',
    workflow(build, lint),
    [],
    '{ name: Update acme-integration-testing, run: cargo update -p acme }',
  ],
  [
    'a linter of a name of its own',
    workflow(build, lint),
    ['config/workflow-tests-removed medium The step `Megalinter` was removed.'],
    '{ name: Megalinter, run: ./megalinter }',
  ],
  ['it only said something', workflow(build, lint), [], '{ id: test_env, run: "echo a=b >> $GITHUB_OUTPUT" }'],
  [
    'others test by the same tool, over several lines',
    workflow(build, lint, '{ run: "TAG=$(make tag) \\\\\\n bash test.sh \\\\\\n b" }'),
    ['config/workflow-tests-merged low The step `Tests of a` was removed.'],
    '{ name: Tests of a, run: "TAG=$(make old) \\\\\\n bash test.sh \\\\\\n a" }',
  ],
  ['its command in another step', workflow('{ run: "make; make unit" }', '{ run: "set -e\\n make  unit" }', lint), []],
  [
    'another step of tests changed',
    workflow(build, '{ name: Lint, run: make lint unit }'),
    ['config/workflow-tests-merged low The step `Unit tests` was removed.'],
  ],
  [
    'another step of tests came',
    workflow(build, lint, '{ run: make test }'),
    ['config/workflow-tests-merged low The step `Unit tests` was removed.'],
  ],
])('a step of tests: %s', async (_, after, expected, step = unit) => {
  expect(await said(workflow(build, step, lint), after)).toEqual(expected);
});

const withJob = (name: string, steps: string): string =>
  `${workflow(build)}  ${name}: { runs-on: x, timeout-minutes: 5, steps: [${steps}] }\n`;

test.each([
  ['test-report', '{ run: make test }', 1],
  ['test-report', '{ uses: actions/checkout@v5 }, { run: "npm ci\\nnpm test" }', 1],
  ['check-versions', '{ run: make unit-tests }', 1],
  ['test-report', '{ uses: actions/download-artifact@v5 }, { uses: acme/test-reporter@v1 }', 0],
  ['check-labels', '{ uses: acme/labels@v1 }', 0],
  ['test', '{ run: ./ci }', 1],
])('a job %s that ran %s is gone: findings', async (name, steps, count) => {
  expect(await said(withJob(name, steps), workflow(build))).toHaveLength(count);
});

test.each([
  ['test-report', '{ run: make test }', 1],
  ['test', '{ run: ./ci }', 1],
  ['check-labels', '{ uses: acme/labels@v1 }', 0],
])('a job %s that runs %s has another name: findings', async (name, steps, count) => {
  const findings = await said(withJob(name, steps), withJob(`${name}ing`, steps));
  expect(findings).toEqual(
    [`config/workflow-tests-renamed medium The job \`${name}\` is now \`${name}ing\`.`].slice(0, count),
  );
});
