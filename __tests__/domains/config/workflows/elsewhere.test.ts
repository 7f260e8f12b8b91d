import { expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const [CI, OTHER] = ['.github/workflows/ci.yml', '.github/workflows/other.yml'];
const workflow = (...jobs: readonly string[]): string =>
  ['on: push', 'jobs:', ...jobs.map((name) => `  ${name}: { steps: [{ name: s, run: make ${name} }] }`), ''].join('\n');

test.each([
  [
    'a new workflow has it',
    { [CI]: workflow('a', 'lint') },
    { [CI]: workflow('a'), [OTHER]: workflow('lint') },
    ['low'],
  ],
  [
    'another workflow had it already',
    { [CI]: workflow('a', 'lint'), [OTHER]: workflow('lint') },
    { [CI]: workflow('a'), [OTHER]: workflow('lint', 'b') },
    ['medium'],
  ],
  ['no other has it', { [CI]: workflow('a', 'lint') }, { [CI]: workflow('a'), [OTHER]: workflow('b') }, ['medium']],
])('a job of tests is gone: %s', async (_, before, after, risks) => {
  const findings = await findingsOf(config, before, after);
  const ofTests = findings.filter(({ rule }) => rule === 'config/workflow-tests-removed');
  expect(ofTests.map(({ risk }) => risk)).toEqual(risks);
});
