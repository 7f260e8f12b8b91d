import { expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const path = '.github/workflows/ci.yml';
const on = (runner: string, event = 'pull_request'): string =>
  `on: ${event}\njobs:\n  a: { runs-on: ${runner}, steps: [{ run: make }] }\n`;
const matrix = (labels: string): string =>
  `on: pull_request\njobs:\n  a:\n    runs-on: \${{ matrix.os }}\n    strategy: { matrix: { os: [${labels}] } }\n    steps: [{ run: make }]\n`;

test.each([
  ['ubuntu-latest', 'self-hosted', ['flip high']],
  ['ubuntu-latest', 'our-runner', ['flip high']],
  ['ubuntu-latest', '{ group: ours }', ['flip high']],
  ['ubuntu-latest', 'ubuntu-22.04-self-hosted', ['flip high']],
  ['ubuntu-latest', 'self-hosted-ubuntu-22.04', ['flip high']],
  ['ubuntu-latest', '[self-hosted, acme-ubuntu-latest-s]', ['flip high']],
  ['ubuntu-latest', 'arc-ubuntu-22.04', ['flip high']],
  ['ubuntu-latest', 'internal-ubuntu-22.04', ['flip high']],
  ['ubuntu-latest', 'dc1-ubuntu-latest', ['flip high']],
  ['ubuntu-latest', 'home-lab_ubuntu-22.04', ['flip high']],
  ['ubuntu-latest', 'acme-ubuntu-latest-s', ['rented medium']],
  ['ubuntu-latest', 'acme_windows-2022', ['rented medium']],
  ['ubuntu-latest', 'ubuntu-22.04-8core', []],
  ['ubuntu-latest', 'windows-2022-large', []],
  ['ubuntu-latest', 'macos-14-xlarge', []],
  ['ubuntu-latest-large', 'acme-ubuntu-latest-s', []],
  ['acme-ubuntu-latest-s', 'beta-ubuntu-24.04-m', []],
  ['ubuntu-latest-large', 'our-runner', ['flip high']],
  ['vm-4cpu-16gb', 'our-runner', []],
  ['our-runner', 'their-runner', []],
  ['acme-ubuntu-latest-s', 'self-hosted', ['flip high']],
  ['vm-4cpu-16gb', '[self-hosted, linux]', ['flip high']],
  ['self-hosted', 'acme-ubuntu-latest-s', []],
  ['acme-ubuntu-latest-s', 'ubuntu-latest', ['hardened info']],
])('pull requests go from %s to %s', async (before, after, expected) => {
  expect(await said(on(before), on(after))).toEqual(expected);
});

test.each([
  ['one more that is rented', 'ubuntu-latest, vm-4cpu-16gb', ['rented medium']],
  ['one that is rented and one that is not known', 'vm-4cpu-16gb, ours', ['flip high']],
])('a matrix gets %s', async (_, labels, expected) => {
  expect(await said(matrix('ubuntu-latest'), matrix(labels))).toEqual(expected);
});

test.each([
  ['our-runner', ['flip medium']],
  ['acme-ubuntu-latest-s', ['rented low']],
])('what is pushed goes to %s', async (runner, expected) => {
  expect(await said(on('ubuntu-latest', 'push'), on(runner, 'push'))).toEqual(expected);
});

async function said(before: string, after: string): Promise<string[]> {
  const findings = await findingsOf(config, { [path]: before }, { [path]: after });
  return findings.map(({ outcome, risk }) => `${outcome} ${risk}`);
}
