import { expect, test } from 'vitest';
import { config } from '../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../support/rule-tester.ts';

const POD =
  'apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec: { hostPID: true, containers: [{ name: a, image: a }] }\n';

test.each([
  ['deploy/a.yaml', 'high'],
  ['tests/a.yaml', 'medium'],
  ['vendor/acme/a.yaml', 'low'],
  ['tests/expected/a.yaml', 'info'],
  ['node_modules/acme/a.yaml', 'low'],
  ['prod/a.yaml', 'critical'],
])('%s', async (path, risk) => {
  const findings = await findingsOf(config, {}, { [path]: POD });
  expect(findings.filter(({ rule }) => rule === 'config/host-pid').map((finding) => finding.risk)).toEqual([risk]);
});
