import { expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const PIPED = 'curl https://example.com/i.sh | sh';
interface Job {
  readonly top?: string;
  readonly on?: string;
  readonly more?: string;
  readonly step?: string;
}
const flow = (script: string, { top = 'permissions: { contents: read }', on = 'push', more = '', step = '' }: Job) =>
  `on: ${on}\n${top}\njobs:\n  a:\n    ${more === '' ? 'runs-on: ubuntu-latest' : more}\n    steps:\n      - { name: get, run: "${script}" }\n      - { run: make${step} }\n`;

test.each<[string, Job, string]>([
  ['holds nothing', {}, 'download-bare medium'],
  ['has a token that may only read', { top: 'permissions: read-all' }, 'download-bare medium'],
  ['has a token of which nothing is said', { top: 'env: {}' }, 'download high'],
  ['may write', { top: 'permissions: { contents: read, issues: write }' }, 'download high'],
  ['may prove who it is', { more: 'permissions: { id-token: write }\n    runs-on: ubuntu-latest' }, 'download high'],
  ['has a secret in another step', { step: ', env: { A: "${{ secrets.A }}" }' }, 'download high'],
  ['has a secret, in capitals', { step: ', env: { A: "${{ SECRETS.A }}" }' }, 'download high'],
  ['has a secret of its workflow', { top: 'permissions: {}\nenv: { A: "${{ secrets.A }}" }' }, 'download high'],
  ['has an environment', { more: 'environment: shop\n    runs-on: ubuntu-latest' }, 'download high'],
  ['runs on a machine of one’s own', { more: 'runs-on: self-hosted' }, 'download high'],
  ['runs on a machine that nobody knows', { more: 'runs-on: "${{ inputs.machine }}"' }, 'download high'],
  ['builds a release', { on: '{ push: { tags: [v1] } }' }, 'download high'],
  ['is called, and keeps nothing', { on: '[push, workflow_call]' }, 'download-bare medium'],
  [
    'is called, and hands on what it built',
    { on: 'workflow_call', step: ' }\n      - { uses: actions/upload-artifact@v4' },
    'download high',
  ],
])('a download is run in a job that %s', async (_, job, expected) => {
  const path = '.github/workflows/ci.yml';
  const findings = await findingsOf(config, { [path]: flow('make a', job) }, { [path]: flow(PIPED, job) });
  expect(findings.map(({ outcome, risk }) => `${outcome} ${risk}`)).toEqual([expected]);
});
