import { expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const service = (labels: string) =>
  `apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { selector: { ${labels} }, ports: [{ port: 80 }] }\n`;
const deployment = (labels: string) => `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { ${labels} } }
  template:
    metadata: { labels: { ${labels} } }
    spec: { containers: [{ name: web, image: web }] }
`;
const MORE = 'app: web, tier: a';

test.each([
  ['as its Deployment', [service(MORE), deployment(MORE)], ['immutable-field']],
  ['otherwise than its Deployment', [service('tier: a'), deployment(MORE)], ['immutable-field', 'service-selector']],
  ['alone', [service(MORE), deployment('app: web')], ['service-selector']],
] as const)('a Service that asks for other labels, %s', async (_, [ofService, ofDeployment], rules) => {
  const found = await findingsOf(
    config,
    { 'deployment.yaml': deployment('app: web'), 'service.yaml': service('app: web') },
    { 'deployment.yaml': ofDeployment, 'service.yaml': ofService },
  );
  const told = found.map(({ rule }) => rule.slice('config/'.length)).filter((rule) => /selector|immutable/.test(rule));
  expect(told).toEqual(rules);
});
