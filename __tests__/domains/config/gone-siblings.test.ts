import { expect, test } from 'vitest';
import { config } from '../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../support/rule-tester.ts';

const exporters = (...some: readonly string[]): string => `exporters:\n${some.map((each) => `  ${each}\n`).join('')}`;
const [weak, safe] = ['{ endpoint: "a:1", tls: { insecure: true } }', '{ endpoint: "a:1", tls: { insecure: false } }'];

test.each<[string, readonly string[], readonly string[], number]>([
  ['takes the place of one as weak', [`jaeger: ${weak}`], ['otlp: { endpoint: "b:2", tls: { insecure: true } }'], 0],
  ['takes the place of one that was safe', [`jaeger: ${safe}`], [`otlp: ${weak}`], 1],
  ['stands beside one as weak', [`jaeger: ${weak}`], [`jaeger: ${weak}`, `otlp: ${weak}`], 1],
  ['takes the place of one that said nothing', ['debug: { level: 1 }'], [`otlp: ${weak}`], 1],
])('a block that %s', async (_, before, after, times) => {
  const found = await findingsOf(config, exporters(...before), exporters(...after));
  expect(found.filter(({ rule }) => rule === 'config/insecure-allowed').length).toBe(times);
});
