/** The ten guards against false alarms: what each keeps silent or lowers, beside what it must not. */
import { expect, test } from 'vitest';
import type { ExampleFiles } from '../../../src/core/types.ts';
import { config } from '../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../support/rule-tester.ts';

async function said(before: ExampleFiles, after: ExampleFiles): Promise<string[]> {
  const findings = await findingsOf(config, before, after);
  return findings.map(({ rule, outcome, risk, also }) => {
    const places = also.length === 0 ? '' : ` +${also.length}`;
    return `${rule.slice('config/'.length)}/${outcome} ${risk}${places}`;
  });
}

const app = (text: string, path = 'app.yaml') => ({ [path]: text });
const schema = (on: string) => app(`type: object\nproperties:\n  tls: { enabled: ${on} }\n`);
const pod = (container: string) =>
  app(`apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers:\n  - name: web\n    ${container}\n`);

test.each<[guard: string, before: ExampleFiles, after: ExampleFiles, findings: string[]]>([
  ['1 a schema is no setting', schema('true'), schema('false'), []],
  [
    '1 a schema is no setting: a setting is one',
    app('tls: { enabled: true }'),
    app('tls: { enabled: false }'),
    ['encryption-disabled/flip critical'],
  ],
  ['2 literals only', app('password: ${OLD}\nx: 1'), app('password: ${NEW}\nx: 1'), []],
  ['2 literals only: a template cannot be ranked', app('tls_verify: ${A}'), app('tls_verify: ${B}'), []],
  [
    '2 literals only: a literal',
    app('password: ${OLD}\nx: 1'),
    app('password: vK8x2mQ9zL\nx: 1'),
    ['secret-written/instead critical'],
  ],
  ['3 what is gone with its owner', pod('securityContext: { readOnlyRootFilesystem: true }'), app(''), []],
  [
    '3 what is gone with its owner: the owner stays',
    pod('securityContext: { readOnlyRootFilesystem: true }'),
    pod('image: web'),
    ['writable-root-filesystem/drop medium'],
  ],
  ['4 negations turn the sense', app('disableTls: true'), app('disableTls: false'), ['insecure-allowed/hardened info']],
  [
    '4 negations turn the sense: without one',
    app('enableTls: true'),
    app('enableTls: false'),
    ['encryption-disabled/flip critical'],
  ],
  ['4 negations are no rename', app('useTls: true'), app('disableTls: true'), ['insecure-allowed/open high']],
  ['5 a new block that is off', app('name: app'), app('name: app\ntls: { enabled: false }'), []],
  [
    '5 a new block that is off: one that was on',
    app('tls: { enabled: true }'),
    app('tls: { enabled: false }'),
    ['encryption-disabled/flip critical'],
  ],
  ['6 a new address of every network in a container', pod('image: web'), pod('args: [--address=0.0.0.0]'), []],
  [
    '6 an address of every network: it was loopback',
    app('bind: 127.0.0.1'),
    app('bind: 0.0.0.0'),
    ['bind-address-opened/flip high'],
  ],
  [
    '7 noise words',
    app('tls_port: 443\ntls_cert_file: a.pem\ntls_version_dir: x'),
    app('tls_port: 8443\ntls_cert_file: b.pem\ntls_version_dir: y'),
    [],
  ],
  [
    '8 tests are a level lower',
    app('tls_verify: true', 'tests/app.yaml'),
    app('tls_verify: false', 'tests/app.yaml'),
    ['certificate-check-disabled/flip medium'],
  ],
  ['8 elsewhere', app('tls_verify: true'), app('tls_verify: false'), ['certificate-check-disabled/flip high']],
  [
    '8 production is a level higher',
    app('tls_verify: true', 'prod/app.yaml'),
    app('tls_verify: false', 'prod/app.yaml'),
    ['certificate-check-disabled/flip critical'],
  ],
  ['9 comments never count', app('a: 1 # tls_verify: true'), app('a: 1 # tls_verify: false'), []],
  [
    '10 one change in many files',
    { 'a.yaml': 'tls_verify: true', 'b.yaml': 'tls_verify: true' },
    { 'a.yaml': 'tls_verify: false', 'b.yaml': 'tls_verify: false' },
    ['certificate-check-disabled/flip high +1'],
  ],
  [
    '10 two changes in many files',
    { 'a.yaml': 'tls_verify: true', 'b.yaml': 'debug: false' },
    { 'a.yaml': 'tls_verify: false', 'b.yaml': 'debug: true' },
    ['certificate-check-disabled/flip high', 'debug-enabled/flip medium'],
  ],
])('guard %s', async (_, before, after, findings) => {
  expect(await said(before, after)).toEqual(findings);
});
