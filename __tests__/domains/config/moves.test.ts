import { expect, test } from 'vitest';
import { config } from '../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../support/rule-tester.ts';

const ports = (...each: readonly string[]): string =>
  `ports:\n${each.map((port, i) => `  p${i}:\n    port: ${i}\n    ${port}\n`).join('')}`;
const TLS = 'tls: { enabled: true }';
const WITHIN = 'http: { tls: { enabled: true } }';
const OFF = 'http: { tls: { enabled: false } }';

const said = async (before: string, after: string) =>
  (await findingsOf(config, before, after, { path: 'values.yaml' }))
    .map(({ rule, risk, also }) => `${risk} ${rule} ${also.length + 1}`)
    .filter((line) => line.includes('encryption'));

test.each([
  ['several that went into a new key beside them', ports(TLS, TLS), ports(WITHIN, WITHIN), []],
  ['several that came out of a key that went', ports(WITHIN, WITHIN), ports(TLS, TLS), []],
  ['one that came with others like it', ports(TLS, 'a: 1'), ports(WITHIN, WITHIN), []],
  ['one that went', ports(TLS, TLS), ports(WITHIN, 'a: 1'), ['high config/encryption-disabled 1']],
  ['into another map', ports(TLS, TLS), ports('a: 1', 'b: 1', WITHIN, WITHIN), ['high config/encryption-disabled 2']],
  ['with another value', ports(TLS), ports(OFF), ['high config/encryption-disabled 1']],
])('%s', async (_, before, after, expected) => {
  expect(await said(before, after)).toEqual(expected);
});

test('what moved is told once, and what came beside it within the new key as well', async () => {
  const findings = await findingsOf(config, ports(TLS), ports('http: { tls: { enabled: true }, host: acme }'), {
    path: 'values.yaml',
  });
  expect(findings.map(({ rule }) => rule)).toEqual(['config/key-moved']);
});
