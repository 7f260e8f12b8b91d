import type { RenderOptions } from '../core/types.ts';
import { renderExplain, renderRules } from '../reporters/parts/rules.ts';
import { unknownRule } from './unknown-rule.ts';
import { waive, type WaiveOptions } from './waive.ts';

/** All analyzers, and what runs their examples. */
async function load() {
  const { loadAnalyzers, exampleFindings } = await import('../engine.ts');
  return { analyzers: await loadAnalyzers(), exampleFindings };
}

const allRules = async () => (await load()).analyzers.flatMap((analyzer) => [...analyzer.rules]);

/** All rules, in one of the formats they are listed in. */
export const listRules = async (format: 'pretty' | 'json' | 'markdown', options: RenderOptions): Promise<string> =>
  renderRules(await allRules(), format, options);

/** What one rule looks for, with its examples judged. Throws a `UserError` with the nearest id for one that there is not. */
export async function explainRule(id: string, options: RenderOptions): Promise<string> {
  const { analyzers, exampleFindings } = await load();
  for (const analyzer of analyzers) {
    const rule = analyzer.rules.find((candidate) => candidate.id === id);
    if (rule !== undefined) return renderExplain(rule, await exampleFindings(analyzer, rule), options);
  }
  throw unknownRule(
    id,
    (await allRules()).map((candidate) => candidate.id),
  );
}

/** Writes a waiver for a finding of one of the rules, and says what to do next. Throws a `UserError` for one that would not count. */
export const waiveFinding = async (options: WaiveOptions): Promise<string> =>
  waive(options, { rules: await allRules(), today: new Date().toISOString().slice(0, 10) });
