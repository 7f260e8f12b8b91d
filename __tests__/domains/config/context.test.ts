import { expect, test } from 'vitest';
import { config } from '../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../support/rule-tester.ts';

const workflow = (runner: string) =>
  `on: push\njobs:\n${['a', 'b'].map((job) => `  ${job}: { runs-on: ${runner}, steps: [{ run: make ${job} }] }\n`).join('')}`;

test('the same edit of several jobs is one finding', async () => {
  const path = '.github/workflows/ci.yml';
  const findings = await findingsOf(config, workflow('ubuntu-latest'), workflow('self-hosted'), { path });
  expect(findings.map(({ rule, also }) => `${rule} ${also.length + 1}`)).toEqual(['config/workflow-self-hosted 2']);
});
