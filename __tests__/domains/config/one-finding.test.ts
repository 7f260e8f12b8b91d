import { expect, test } from 'vitest';
import type { Rule } from '../../../src/core/types.ts';
import { config } from '../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../support/rule-tester.ts';

const rules: readonly Rule[] = config.rules;
const shown = rules.flatMap(({ id, examples }) =>
  examples.filter(({ outcome }) => outcome !== 'none').map((example, i) => ({ name: `${id} ${i + 1}`, example })),
);

test.each(shown)('$name: one cause is one finding', async ({ example: { before, after, path } }) => {
  const findings = await findingsOf(config, before, after, path === undefined ? {} : { path });
  const loud = findings.filter(({ risk }) => risk !== 'info').map(({ id }) => id);
  expect(loud.slice(1)).toEqual([]);
});

test.each(shown)('$name: the words are few, whole, and stand at a place', async ({ example }) => {
  const { before, after, path } = example;
  for (const finding of await findingsOf(config, before, after, path === undefined ? {} : { path })) {
    const words = `${finding.message} ${finding.why} ${finding.fix}`;
    expect(words.split(/\s+/).slice(70)).toEqual([]);
    expect(words).not.toMatch(/undefined|\[object|``|!/);
    expect(finding.after ?? finding.before).toBeDefined();
  }
});
