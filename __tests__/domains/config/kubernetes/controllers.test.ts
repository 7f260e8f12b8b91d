import { expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const deployed = (name: string, rest = ''): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: ${name} }\nspec: { replicas: 1${rest} }\n`;

test.each([
  ['shop-operator', 'a.yaml', 'low'],
  ['controller-manager', 'a.yaml', 'low'],
  ['a', 'charts/shop-operator/templates/a.yaml', 'low'],
  ['ingress-controller', 'a.yaml', 'medium'],
  ['web', 'a.yaml', 'medium'],
  ['operators-web', 'a.yaml', 'medium'],
])('one pod of %s in %s that is replaced after it ended: %s', async (name, path, risk) => {
  const [before, after] = [deployed(name), deployed(name, ', strategy: { type: Recreate }')];
  const findings = await findingsOf(config, { [path]: before }, { [path]: after });
  expect(findings.map((finding) => `${finding.rule} ${finding.risk}`)).toEqual([`config/recreate-strategy ${risk}`]);
});
