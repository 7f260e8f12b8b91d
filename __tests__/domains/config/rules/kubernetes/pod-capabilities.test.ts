import { expect, test } from 'vitest';
import type { Rule } from '../../../../../src/core/types.ts';
import { config } from '../../../../../src/domains/config/analyzer.ts';
import family from '../../../../../src/domains/config/rules/kubernetes/pod-capabilities.ts';
import { findingsOf, testRule } from '../../../../support/rule-tester.ts';

const rules: readonly Rule[] = family;
for (const rule of rules) testRule(rule, config);

test.each([
  ['single ones are one finding', '[KILL, MKNOD]', ['KILL']],
  ['all of them are told beside single ones', '[KILL, ALL, MKNOD]', ['ALL', 'KILL']],
])('of capabilities that are no longer dropped, %s', async (_, list, expected) => {
  const pod = (drop: string): string =>
    `apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec: { containers: [{ name: a, image: a, securityContext: { capabilities: { drop: ${drop} } } }] }\n`;
  const found = await findingsOf(config, pod(list), pod('[]'));
  const told = found
    .filter(({ rule }) => rule === 'config/capability-kept')
    .map(({ message }) => /`(\w+)`/.exec(message)?.[1] ?? '');
  expect(new Set(told)).toEqual(new Set(expected));
});
