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

test.each<[string, string, string[], string?]>([
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
