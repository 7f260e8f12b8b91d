import { expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const policy = (ingress: string, selector = '{ matchLabels: { app: db } }') =>
  `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: db }
spec: { podSelector: ${selector}, policyTypes: [Ingress], ingress: [${ingress}] }
`;
const web = '{ from: [{ podSelector: { matchLabels: { app: web } } }], ports: [{ port: 80 }] }';
const lets = (peer: string, ports = ', ports: [{ port: 5432, protocol: UDP }]') =>
  `${web}, { from: [${peer}]${ports} }`;

test.each([
  [lets('{ ipBlock: { cidr: 10.0.0.0/8 } }'), '`NetworkPolicy/db` now lets in `10.0.0.0/8` on `UDP 5432`.'],
  [lets('{ ipBlock: { cidr: 0.0.0.0/0 } }', ''), '`NetworkPolicy/db` now lets in `0.0.0.0/0` on all ports.'],
  ['{}', '`NetworkPolicy/db` now lets in everyone on all ports.'],
  [lets('{ podSelector: {} }'), '`NetworkPolicy/db` now lets in all pods on `UDP 5432`.'],
  [lets('{ namespaceSelector: {} }'), '`NetworkPolicy/db` now lets in all pods of all namespaces on `UDP 5432`.'],
  [
    lets('{ namespaceSelector: { matchLabels: { team: shop } }, podSelector: { matchLabels: { app: job } } }'),
    '`NetworkPolicy/db` now lets in pods `app=job` of namespaces `team=shop` on `UDP 5432`.',
  ],
])('%s', async (ingress, message) => {
  const findings = await findingsOf(config, policy(web), policy(ingress));
  expect(findings.map((finding) => finding.message)).toEqual([message]);
});

test('a selector by expressions that asks for more', async () => {
  const after = policy(web, '{ matchLabels: { app: db }, matchExpressions: [{ key: tier, operator: Exists }] }');
  const [finding] = await findingsOf(config, policy(web), after);
  expect(finding?.message).toBe('`NetworkPolicy/db` now protects only pods with `app=db, tier Exists`.');
});
