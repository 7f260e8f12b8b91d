import { expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const budget = (least: string, labels = '{ app: web }') =>
  `apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: { name: web }\nspec: { minAvailable: ${least}, selector: { matchLabels: ${labels} } }\n`;
const workload = (replicas: string) =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec:\n${replicas}  template:\n    metadata: { labels: { app: web } }\n    spec: { containers: [{ name: web, image: web }] }\n`;
const of = (count: number) => workload(`  replicas: ${count}\n`);
const both = (...documents: readonly string[]) => documents.join('---\n');

test.each([
  ['a budget raised to all there are', both(budget('2'), of(3)), both(budget('3'), of(3)), 1],
  ['a budget above all there are', both(budget('2'), of(3)), both(budget('5'), of(3)), 1],
  ['replicas lowered to the budget', both(budget('2'), of(3)), both(budget('2'), of(2)), 1],
  ['a budget that is new', of(3), both(budget('3'), of(3)), 1],
  ['one less than there are', both(budget('1'), of(3)), both(budget('2'), of(3)), 0],
  ['one pod of one', both(budget('1'), of(2)), both(budget('1'), of(1)), 0],
  ['a share has a control of its own', both(budget('50%'), of(3)), both(budget('100%'), of(3)), 0],
  ['it was so before', both(budget('3'), of(3)), both(budget('4'), of(3)), 0],
  ['a budget of other pods', both(budget('2', '{ app: shop }'), of(3)), both(budget('3', '{ app: shop }'), of(3)), 0],
  ['a workload that says no number', both(budget('1'), workload('')), both(budget('3'), workload('')), 0],
])('%s', async (_, before, after, count) => {
  const findings = await findingsOf(config, before, after);
  expect(findings.filter(({ outcome }) => outcome === 'budget')).toHaveLength(count);
});
