import { expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const services = (...lines: readonly string[]): string =>
  ['services:', ...lines.map((line) => `  ${line}`), ''].join('\n');
const web = (more: string): string => `web: { image: web, ports: ["127.0.0.1:80:80"]${more} }`;
const CHECKED = ', healthcheck: { test: [CMD, a] }';
const others = ['a: { image: a }', 'b: { image: b }', 'c: { image: c }'];

test.each([
  ['one had no check', web(''), []],
  ['each had a check', web(CHECKED), ['compose-health-check']],
  ['the other had no such service', 'd: { image: d }', ['compose-health-check']],
])('of two files that become one, %s', async (_, service, expected) => {
  const findings = await findingsOf(
    config,
    { 'compose.yaml': services(web(CHECKED), ...others), 'compose.full.yaml': services(service, 'e: { image: e }') },
    { 'compose.yaml': services(web(''), ...others) },
  );
  expect(
    findings.map(({ rule }) => rule.slice('config/'.length)).filter((rule) => rule.startsWith('compose-health')),
  ).toEqual(expected);
});

const tls = (value: string): string => `services:\n  web: { image: web${value} }\n  a: { image: a }\n`;
const ON = ', environment: { SMTP_USE_TLS: "true" }';

test.each([
  ['an override', tls(ON), []],
  ['an override that says otherwise', tls(', environment: { SMTP_USE_TLS: "false" }'), ['encryption-disabled']],
])('a setting that goes to %s', async (_, override, expected) => {
  const findings = await findingsOf(
    config,
    { 'compose.yaml': tls(ON) },
    { 'compose.yaml': tls(', environment: { A: b }'), 'compose.override.yaml': override },
  );
  expect(
    findings.map(({ rule }) => rule.slice('config/'.length)).filter((rule) => rule === 'encryption-disabled'),
  ).toEqual(expected);
});
