import { expect, test } from 'vitest';
import type { ExampleFiles } from '../../../src/core/types.ts';
import { config } from '../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../support/rule-tester.ts';

const app = (text: string): ExampleFiles => ({ 'app.yaml': text });

test.each([
  ['a number that says something of a secret', 'password: { min_length: 12 }', 'password: { min_length: 6 }', '`6`'],
  ['a secret itself', 'tls: { verify: "on", token: abcdefgh }', 'tls: { verify: "off", token: abcdefgh }', '`off`'],
  ['what stands below a secret', 'password: { tls_verify: "on" }', 'password: { tls_verify: "off" }', '`•••`'],
])('%s', async (_, before, after, shown) => {
  const [finding] = await findingsOf(config, app(before), app(after));
  expect(finding?.message).toContain(shown);
});
