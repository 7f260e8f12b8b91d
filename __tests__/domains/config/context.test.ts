import { expect, test } from 'vitest';
import { config } from '../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../support/rule-tester.ts';

const workflow = (runner: string) =>
  `on: push\njobs:\n${['a', 'b'].map((job) => `  ${job}: { runs-on: ${runner}, steps: [{ run: make ${job} }] }\n`).join('')}`;

test('everybody by IPv4 and by IPv6 is everybody', async () => {
  const rule = (from: string) =>
    `AWSTemplateFormatVersion: "2010-09-09"\nResources:\n  R:\n    Type: AWS::EC2::SecurityGroupIngress\n    Properties: { GroupId: g, IpProtocol: tcp, FromPort: 443, ToPort: 443, ${from} }\n`;
  const told = async (from: string) =>
    (await findingsOf(config, rule('SourceSecurityGroupId: s'), rule(from), { path: 'a.yaml' }))
      .filter(({ rule: id }) => id === 'config/security-group-opened')
      .map(({ also }) => also.length + 1);
  expect(await told('CidrIp: 0.0.0.0/0, CidrIpv6: "::/0"')).toEqual([2]);
  expect(await told('CidrIp: 0.0.0.0/0, CidrIpv6: "2000::/3"')).toEqual([1, 1]);
});

test('the same edit of several jobs is one finding', async () => {
  const path = '.github/workflows/ci.yml';
  const findings = await findingsOf(config, workflow('ubuntu-latest'), workflow('self-hosted'), { path });
  expect(findings.map(({ rule, also }) => `${rule} ${also.length + 1}`)).toEqual(['config/workflow-self-hosted 2']);
});
