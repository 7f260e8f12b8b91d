import { describe, expect, test } from 'vitest';
import { classify } from '../../src/classify.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings.ts';
import type { Analyzer, Change, Example, ExampleFiles, Finding, Rule } from '../../src/core/types.ts';
import { DEFAULT_PATH, factsOf, inputOf } from './trees.ts';

/** All findings of one domain for a before and an after, through the real analyzer. */
export async function findingsOf(
  analyzer: Analyzer,
  before: ExampleFiles,
  after: ExampleFiles,
  options: { path?: string; settings?: Settings; advisories?: Example['advisories'] } = {},
): Promise<Finding[]> {
  const input = inputOf(before, after, options.path ?? DEFAULT_PATH[analyzer.domain], options.settings);
  return classify(await factsOf(analyzer, input, options.advisories), [analyzer]);
}

const text = (files: ExampleFiles) => (typeof files === 'string' ? files : JSON.stringify(files)).replaceAll('\n', '⏎');

/** One row is one spec: before, after, and the outcomes this rule alone comes to. The rule's own examples are run first. */
export function testRule<C extends Change, O extends string>(
  rule: Rule<C, O>,
  analyzer: Analyzer,
  rows: readonly Example<O>[] = [],
): void {
  describe(rule.id, () => {
    test.each(
      [...rule.examples, ...rows].map((row) => ({
        ...row,
        name: `${row.outcome}: ${text(row.before)} -> ${text(row.after)}`,
      })),
    )('$name', async (row) => {
      const findings = await findingsOf(analyzer, row.before, row.after, {
        ...(row.path === undefined ? {} : { path: row.path }),
        settings: { ...DEFAULT_SETTINGS, ...row.settings },
        ...(row.advisories === undefined ? {} : { advisories: row.advisories }),
      });
      const outcomes = findings.filter((finding) => finding.rule === rule.id).map((finding) => finding.outcome);
      expect([...new Set(outcomes)]).toEqual(row.outcome === 'none' ? [] : [row.outcome]);
    });
  });
}
