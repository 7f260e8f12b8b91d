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
const [READ, WRITE] = ['{ contents: read }', '{ contents: read, id-token: write }'];

test.each([
  [
    'one check of several jobs and workflows',
    { [CI]: workflow(job('a', TRIVY), job('b', TRIVY)), [RELEASE]: workflow(job('c', TRIVY)) },
    { [CI]: workflow(job('a'), job('b')), [RELEASE]: workflow(job('c')) },
    [2],
  ],
  ['several checks of one job', { [CI]: workflow(job('a', TRIVY, SCORECARD)) }, { [CI]: workflow(job('a')) }, [0]],
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
])('%s: findings with so many more places', async (_, before, after, others) => {
  const findings = await findingsOf(config, before, after);
  expect(findings.filter(({ risk }) => risk === 'medium').map(({ also }) => also.length)).toEqual(others);
});
