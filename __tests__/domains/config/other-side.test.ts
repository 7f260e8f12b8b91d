import { expect, test } from 'vitest';
import { config } from '../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../support/rule-tester.ts';

const WEAK = 'scheme: https, insecure_skip_verify: true';

test.each([
  ['nothing that was encrypted', 'port: web', 'encrypted low'],
  ['an address in clear text', 'url: "http://api.acme.com"', 'encrypted low'],
  ['an encrypted address', 'url: "https://api.acme.com"', 'open high'],
  ['encrypted addresses', 'targets: ["https://api.acme.com"]', 'open high'],
  ['an encrypted address of a variable', 'env: [{ name: API_URL, value: "https://api.acme.com" }]', 'open high'],
])('a client that need not check certificates, beside %s', async (_, beside, expected) => {
  const found = await findingsOf(
    config,
    { 'a.yaml': `client: { ${beside} }\n` },
    { 'a.yaml': `client: { ${beside}, ${WEAK} }\n` },
  );
  const told = found.filter(({ rule }) => rule === 'config/insecure-allowed');
  expect(told.map(({ outcome, risk }) => `${outcome} ${risk}`)).toEqual([expected]);
});
