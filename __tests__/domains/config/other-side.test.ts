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

test.each([
  ['tempo:4317', 'within'],
  ['tempo:otlp-grpc', 'within'],
  ['https://tempo.acme-prod:4318', 'within'],
  ['tempo.internal.acme.com:4317', 'within'],
  ['kafka-0:9092,kafka-1:9092', 'within'],
  ['kafka-0:9092,kafka.acme.com:9092', 'flip'],
  ['jdbc:mysql://db.acme.com/app', 'flip'],
  ['0.0.0.0:4317', 'flip'],
  ['tempo.acme.com:4317', 'flip'],
  ['127.0.0.1.acme.com:4317', 'flip'],
])('a client of %s that need not check certificates any more: %s', async (address, expected) => {
  const client = (insecure: boolean) => `exporter: { endpoint: "${address}", tls: { insecure: ${insecure} } }\n`;
  const found = await findingsOf(config, { 'a.yaml': client(false) }, { 'a.yaml': client(true) });
  const told = found.filter(({ rule }) => rule === 'config/insecure-allowed');
  expect(told.map(({ outcome }) => outcome)).toEqual([expected]);
});
