import { DEFAULT_PATH, inputOf } from '../../__tests__/support/trees.ts';
import { classify } from '../../src/classify.ts';
import type { Analyzer, Example, Finding, Rule } from '../../src/core/types.ts';

/** What a rule says of an example, through the real analyzer; undefined where it is silent. Modifiers are left out. */
export async function runExample(analyzer: Analyzer, rule: Rule, example: Example): Promise<Finding | undefined> {
  const input = inputOf(example.before, example.after, example.path ?? DEFAULT_PATH[analyzer.domain]);
  const files = input.files.filter((file) => analyzer.claims(file.path));
  const changes = await analyzer.analyze({ ...input, files });
  const facts = changes.map((change) => ({ domain: analyzer.domain, change }));
  const findings = classify(facts, [{ ...analyzer, modifiers: [] }]);
  return findings.find((finding) => finding.rule === rule.id && finding.outcome === example.outcome);
}
