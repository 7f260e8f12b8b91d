import { expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const VALUE = 'blue-door-42';
const ENCODED = Buffer.from(VALUE).toString('base64');
const PEM = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n';
const secret = (lines: string, name = 'shop') =>
  `apiVersion: v1\nkind: Secret\nmetadata: { name: ${name} }\n${lines}\n`;
const sops = 'sops: { version: 3.9.0 }';

test.each([
  ['a value in base64', '', secret(`data: { config: ${ENCODED} }`), ['secret-committed/value']],
  ['a value in plain text', '', secret(`stringData: { config: ${VALUE} }`), ['secret-committed/value']],
  [
    'what a bootstrap token is for',
    '',
    secret('stringData: { auth-extra-groups: "system:bootstrappers:shops", usage-bootstrap-signing: "true" }'),
    [],
  ],
  ['several values', '', secret(`stringData: { a: ${VALUE}, b: ${VALUE}x }`), ['secret-committed/value']],
  ['a value that moved', secret(`data: { a: ${ENCODED} }`), secret(`stringData: { b: ${VALUE} }`), []],
  [
    'a value that is gone',
    secret(`stringData: { a: ${VALUE}, b: ${VALUE} }`),
    secret(`stringData: { a: ${VALUE} }`),
    [],
  ],
  [
    'a value under a telling name',
    '',
    secret('stringData: { config: x, password: vK8x2mQ9zL4w }'),
    ['secret-written/named'],
  ],
  ['an encrypted value', '', secret(`stringData: { config: "ENC[AES256_GCM,data:x]" }\n${sops}`), []],
  [
    'an encrypted value decrypted',
    secret(`stringData: { password: "ENC[AES256_GCM,data:x]" }\n${sops}`),
    secret('stringData: { password: vK8x2mQ9zL4w }'),
    ['secret-committed/unsealed'],
  ],
  ['a certificate', '', secret(`data: { tls.crt: ${Buffer.from(PEM).toString('base64')} }`), []],
  ['a file of settings', '', secret('stringData:\n  app.yaml: |\n    level: info\n    name: shop'), []],
  ['the address of a neighbour', '', secret('stringData: { url: "http://auth:9100/token" }'), []],
  [
    'an address of the world',
    '',
    secret('stringData: { url: "https://hooks.acme.com/a1b2" }'),
    ['secret-committed/value'],
  ],
  ['an empty value', '', secret('data: { config: "" }'), []],
  ['a template', '', secret('stringData: { config: "{{ .Values.config }}" }'), []],
  ['no secret', '', secret(`data: { config: ${ENCODED} }`).replace('kind: Secret', 'kind: ConfigMap'), []],
])('%s', async (_, before, after, expected) => {
  const findings = await findingsOf(config, before, after);
  expect(
    findings
      .filter(({ class: about }) => about === 'secret')
      .map(({ rule, outcome }) => `${rule.replace('config/', '')}/${outcome}`),
  ).toEqual(expected);
  expect(JSON.stringify(findings)).not.toMatch(new RegExp(`${VALUE}|${ENCODED}|vK8x2mQ9zL4w`));
});
