/** Values that a chart gave up, or switched off, together with the templates that read them: what protects is for the templates to say. */
import type { AnalyzerInput, Tree } from '../../../core/types.ts';
import type { ConfigChange } from '../changes.ts';
import type { ControlMoved } from '../setting-changes.ts';
import { hintIn } from './hint.ts';

/** A chart of more templates is read by nobody in full. */
const MOST_TEMPLATES = 500;

/** The facts, those of values marked that templates of base read, and none of head. */
export async function withUnread(
  facts: readonly ConfigChange[],
  { base, head }: Pick<AnalyzerInput, 'base' | 'head'>,
): Promise<readonly ConfigChange[]> {
  const folders = new Set(facts.flatMap((fact) => (isLost(fact) ? (folderOf(fact) ?? []) : [])));
  const charts = new Map(
    await Promise.all(
      [...folders].map(
        async (folder) => [folder, await Promise.all([templatesOf(base, folder), templatesOf(head, folder)])] as const,
      ),
    ),
  );
  return facts.map((fact) => {
    const [before, after] = isLost(fact) ? (charts.get(folderOf(fact) ?? '') ?? []) : [];
    if (before === undefined || after === undefined) return fact;
    const isInWhole = readsWhole(after, fact.subject) && !readsWhole(before, fact.subject);
    const isGone = !names(after, fact.subject) && !isInWhole;
    return reads(before, fact.subject) && isGone ? { ...fact, isUnread: true } : fact;
  });
}

const isLost = (fact: ConfigChange): fact is ControlMoved =>
  fact.kind === 'control-moved' &&
  (fact.transition === 'drop' || fact.transition === 'flip') &&
  /^\w+(?:\.\w+)*$/.test(fact.subject);

const folderOf = ({ after }: ConfigChange): string | undefined =>
  /^((?:.*\/)?)values\.ya?ml$/.exec(after?.path ?? '')?.[1];

/**
 * The texts of a chart's templates; none where there are no templates.
 * @param folder The folder of the chart, with the slash.
 */
export async function templatesOf(tree: Tree, folder: string): Promise<readonly string[]> {
  const paths = await tree.list(`${folder}templates`);
  const texts = await Promise.all(paths.slice(0, MOST_TEMPLATES).map((path) => hintIn(tree, path)));
  return texts.flatMap((text) => text ?? []);
}

/** Whether a template goes to a value, to what stands below it, or takes a block above it as a whole. */
export const goesTo = (templates: readonly string[], path: string): boolean =>
  reads(templates, path) || readsWhole(templates, path);

/** Whether a template goes to a value, or to what stands below it: `.Values.a.b`, or `$values.a.b` of one that was generated. */
function reads(templates: readonly string[], path: string): boolean {
  const read = new RegExp(String.raw`[vV]alues\.${path.replaceAll('.', String.raw`\.`)}(?![\w-])`);
  return templates.some((text) => read.test(text));
}

/** Whether a template has the last two keys of a path in any way: by `index`, below a `with`, or of a variable. */
function names(templates: readonly string[], path: string): boolean {
  const words = path
    .split('.')
    .slice(-2)
    .map((key) => new RegExp(String.raw`(?<![\w-])${key}(?![\w-])`));
  return templates.some((text) => words.every((word) => word.test(text)));
}

/** Whether a template takes a block above a value as a whole; one that did before took it beside what read the value. */
const readsWhole = (templates: readonly string[], path: string): boolean =>
  path
    .split('.')
    .slice(0, -1)
    .some((_, i, keys) => {
      const above = keys.slice(0, i + 1).join(String.raw`\.`);
      const whole = new RegExp(String.raw`[vV]alues\.${above}(?![\w.-])`);
      return templates.some((text) => whole.test(text));
    });
