import { UserError } from '../core/errors.ts';
import { presentable } from '../core/present.ts';
import type { RenderOptions } from '../core/types.ts';
import { analyzers } from '../domains/index.ts';
import { exampleFindings } from '../example.ts';
import { renderExplain, renderRules } from '../reporters/parts/rules.ts';
import { nearest } from '../settings/read-yaml.ts';

const allRules = analyzers.flatMap((analyzer) => [...analyzer.rules]);

/** All rules, in one of the formats they are listed in. */
export const listRules = (format: 'pretty' | 'json' | 'markdown', options: RenderOptions): string =>
  renderRules(allRules, format, options);

/** What one rule looks for, with its examples judged. Throws a `UserError` with the nearest id for one that there is not. */
export async function explainRule(id: string, options: RenderOptions): Promise<string> {
  for (const analyzer of analyzers) {
    const rule = analyzer.rules.find((candidate) => candidate.id === id);
    if (rule !== undefined) return renderExplain(rule, await exampleFindings(analyzer, rule), options);
  }
  const close = nearest(
    id,
    allRules.map((candidate) => candidate.id),
  );
  const hint = close === undefined ? 'List the rules with `breakwater rules`.' : `Did you mean \`${close}\`?`;
  throw new UserError(`there is no rule \`${presentable(id)}\``, hint);
}
