import { expect, test } from 'vitest';
import { dependencies } from '../../../src/domains/dependencies/analyzer.ts';
import { hostStepOf } from '../../../src/domains/dependencies/hosts.ts';
import { findingsOf } from '../../support/rule-tester.ts';
import { changesIn } from './changes-in.ts';

const lock = (host: string, integrity = 'sha512-aaaa') =>
  JSON.stringify({
    packages: { 'node_modules/ms': { version: '2.1.3', resolved: `https://${host}/ms/-/ms-2.1.3.tgz`, integrity } },
  });

const path = 'package-lock.json';

test.each([
  ['registry.npmjs.org', 'npm.evil.test', 'another'],
  ['npm.corp.test', 'npm.evil.test', 'another'],
  ['npm.corp.test', 'registry.npmjs.org', 'restored'],
])('%s -> %s', async (before, after, step) => {
  const [change] = await changesIn(path, lock(before), lock(after));
  expect(change && hostStepOf(change)).toBe(step);
});

test.each([
  ['registry.npmjs.org', 'npm.evil.test', 'dependencies/registry-changed'],
  ['npm.corp.test', 'registry.npmjs.org', 'dependencies/digest-changed'],
])('another host and another checksum are one finding: %s -> %s', async (before, after, rule) => {
  const findings = await findingsOf(dependencies, lock(before), lock(after, 'sha512-bbbb'), { path });
  expect(findings.map((finding) => finding.rule)).toEqual([rule]);
  expect(findings[0]?.message).toContain('another checksum');
});
