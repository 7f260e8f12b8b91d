import { expect, test } from 'vitest';
import { config } from '../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../support/rule-tester.ts';

test.each<[text: string, findings: string[]]>([
  ['db: { url: "https://db.acme.com/a", basicAuth: ON }', ['presented low']],
  ['db: { uri: "amqps://a@db.acme.com", basicAuth: ON }', ['presented low']],
  ['db: { url: "https://0.0.0.0:443", basicAuth: ON }', ['flip critical']],
  ['db: { url: "https://localhost:443", basicAuth: ON }', ['flip critical']],
  ['db: { url: "https://*:443", basicAuth: ON }', ['flip critical']],
  ['db: { url: ":80", basicAuth: ON }', ['flip critical']],
  ['db: { address: "https://db.acme.com", basicAuth: ON }', ['flip critical']],
  ['server: { address: "0.0.0.0:80", basicAuth: ON }', ['flip critical']],
  ['server: { url: "https://shop.acme.com", basicAuth: ON }', ['flip critical']],
  ['url: "https://shop.acme.com"\nbasicAuth: ON', ['flip critical']],
  ['oidc: { enabled: ON, endpoint: "https://idp.acme.com" }', ['flip critical']],
  ['oidc: { enabled: ON, url: "https://idp.acme.com" }', ['flip critical']],
  ['oidc: { enabled: ON }\nldap: { enabled: true }', ['way low']],
  ['oidc: { enabled: ON }\nldap: { enabled: false }', ['flip critical']],
  ['oidc: { enabled: ON }\nauth: { github: { enabled: true } }', ['way low']],
  ['auth: { oidc: { enabled: ON }, google: { enabled: true } }', ['way low']],
  ['auth: { oidc: { enabled: ON }, google: { enabled: false } }', ['flip critical']],
  ['oauth: { enabled: ON }\nnotifications: { github: { enabled: true } }', ['flip critical']],
  ['oauth: { enabled: ON }\nkeycloak: { enabled: true }', ['flip critical']],
  ['a: { oauth: { enabled: ON } }\nb: { auth: { ldap: { enabled: true } } }', ['flip critical']],
])('one of several ways in: %s', async (text, expected) => {
  const [before, after] = ['true', 'false'].map((on) => ({ 'app.yaml': `name: app\n${text.replace('ON', on)}\n` }));
  const findings = await findingsOf(config, before ?? {}, after ?? {});
  expect(findings.map(({ outcome, risk }) => `${outcome} ${risk}`)).toEqual(expected);
});
