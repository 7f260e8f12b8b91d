import { expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const service = (rights: string) => `service: shop\nprovider:\n  name: aws\n  ${rights}\nfunctions: {}\n`;
const older = (action: string) => service(`iamRoleStatements: [{ Effect: Allow, Action: "${action}", Resource: "*" }]`);
const newer = (action: string) =>
  service(`iam: { role: { statements: [{ Effect: Allow, Action: "${action}", Resource: "*" }] } }`);

test.each([
  ['everything', older('s3:GetObject'), older('*'), ['config/iam-widened admin 4']],
  ['the newer spelling', newer('s3:GetObject'), newer('iam:PassRole'), ['config/iam-widened escalation 4']],
  ['less', newer('s3:*'), newer('s3:GetObject'), ['config/iam-narrowed narrowed 4']],
  ['the same in the newer spelling', older('s3:GetObject'), newer('s3:GetObject'), []],
])('what the role of the functions may do: %s', async (_, before, after, expected) => {
  const findings = await findingsOf(config, before, after, { path: 'serverless.yml' });
  expect(findings.map(({ rule, outcome, after: place }) => `${rule} ${outcome} ${place?.line ?? 0}`)).toEqual(expected);
});
