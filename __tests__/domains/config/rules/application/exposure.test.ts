import { expect, test } from 'vitest';
import type { Example, Rule } from '../../../../../src/core/types.ts';
import { config } from '../../../../../src/domains/config/analyzer.ts';
import family from '../../../../../src/domains/config/rules/application/exposure.ts';
import { findingsOf, testRule } from '../../../../support/rule-tester.ts';

/** A resource of CloudFormation, in a stack of its own or in one of Serverless. */
const resource = (type: string, properties: string, indent = '') =>
  `Resources:\n  NatRoute:\n    Type: AWS::EC2::${type}\n    Properties: { ${properties} }\n`.replaceAll(/^/gm, indent);
const stack = (type: string, properties: string) =>
  ({
    path: 'infra/stack.yaml',
    before: resource('VPC', 'EnableDnsSupport: true'),
    after: resource(type, properties),
  }) as const;
const OPEN = '0.0.0.0/0';

const ROWS: Readonly<Record<string, readonly Example[]>> = {
  'config/allow-list-opened': [
    { ...stack('Route', `DestinationCidrBlock: ${OPEN}, NatGatewayId: !Ref Nat`), outcome: 'none' },
    { ...stack('Route', `DestinationIpv6CidrBlock: ::/0, GatewayId: !Ref Gateway`), outcome: 'none' },
    { ...stack('SecurityGroupEgress', `IpProtocol: '-1', CidrIp: ${OPEN}`), outcome: 'none' },
    { ...stack('SecurityGroup', `SecurityGroupEgress: [{ IpProtocol: '-1', CidrIp: ${OPEN} }]`), outcome: 'none' },
    { ...stack('NetworkAclEntry', `Egress: true, CidrBlock: ${OPEN}`), outcome: 'none' },
    {
      path: 'serverless.yml',
      before: 'service: shop\nprovider: { name: aws }\n',
      after: `service: shop\nprovider: { name: aws }\nresources:\n${resource('Route', `DestinationCidrBlock: ${OPEN}`, '  ')}`,
      outcome: 'none',
    },
    { before: '', after: `networkPolicy:\n  egress:\n    allowedCidrs: [${OPEN}]\n`, outcome: 'none' },
    { ...stack('NetworkAclEntry', `Egress: false, CidrBlock: ${OPEN}`), outcome: 'open' },
  ],
};

const rules: readonly Rule[] = family;
for (const rule of rules) testRule(rule, config, ROWS[rule.id]);

test('an address that two programs no longer name, each on its port, is one finding', async () => {
  const found = await findingsOf(
    config,
    { 'a.yaml': 'metrics-bind-address: 127.0.0.1:80\n', 'b.yaml': 'metrics-bind-address: 127.0.0.1:8080\nb: 1\n' },
    { 'a.yaml': '{}\n', 'b.yaml': 'b: 1\n' },
  );
  const told = found.filter(({ rule }) => rule === 'config/bind-address-opened');
  expect(told.map(({ also }) => also.length)).toEqual([1]);
});
