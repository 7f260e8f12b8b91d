/** Conditions of a chart's templates, held against the values the chart comes with. */
import { VALUES } from '../values-root.ts';
import { noneIfUnreadable } from '../../../core/errors.ts';
import type { AnalyzerInput, Tree } from '../../../core/types.ts';
import type { ConfigChange } from '../changes.ts';
import { holdsWith } from '../guards.ts';
import { parse } from '../parse.ts';
import type { ControlMoved } from '../setting-changes.ts';
import { at, type ConfigNode } from '../tree.ts';
import { hintIn } from './hint.ts';

/**
 * The facts, those without their condition that hold as the chart comes: told once, with the value by which they do. What a
 * template said itself and the chart's values say now is no change, and neither is the reverse.
 */
export async function withoutMetConditions(
  all: readonly ConfigChange[],
  { base, head }: Pick<AnalyzerInput, 'base' | 'head'>,
): Promise<readonly ConfigChange[]> {
  const facts = await withoutWrittenOut(all, base);
  const asking = facts.filter((fact) => isConditional(fact) || isFilledIn(fact));
  const [values, old] = await Promise.all([valuesOf(asking, head), valuesOf(facts.filter(isGoneOnDemand), base)]);
  const isMet = (fact: ControlMoved): boolean => {
    const root = (isGoneOnDemand(fact) ? old : values).get(valuesBeside(fact) ?? '');
    return root !== undefined && fact.condition !== undefined && holdsWith(fact.condition, root);
  };
  const met = new Set(facts.filter(isConditional).filter(isMet).map(causeOf));
  const changed = facts.filter(
    (fact) => !isFilledIn(fact) || !isFilledAlike(fact, values.get(valuesBeside(fact) ?? '')),
  );
  return changed.map((fact) => {
    if (fact.kind !== 'control-moved') return fact;
    const { condition, ...rest } = fact;
    const told = condition === undefined || isMet(fact) ? rest : { ...fact, ...whereOff(fact, values) };
    return met.has(causeOf(fact)) ? { ...told, group: causeOf(fact) } : told;
  });
}

/** What is said of a fact whose chart comes with values that do not ask for it: whoever wants it chooses it. */
const whereOff = (fact: ControlMoved, values: ReadonlyMap<string, ConfigNode | undefined>) =>
  values.get(valuesBeside(fact) ?? '') === undefined ? {} : { isOff: true as const };

/** The values of the charts that facts are of, by their path. */
export async function valuesOf(
  facts: readonly ControlMoved[],
  tree: Tree,
): Promise<ReadonlyMap<string, ConfigNode | undefined>> {
  const paths = new Set(facts.flatMap((fact) => valuesBeside(fact) ?? []));
  return new Map(
    await Promise.all([...paths].map(async (path) => [path, rootOf(await hintIn(tree, path), path)] as const)),
  );
}

/** The facts without those of templates that say themselves what the values of the chart filled in. */
async function withoutWrittenOut(facts: readonly ConfigChange[], base: Tree): Promise<readonly ConfigChange[]> {
  const asking = facts.filter(isFilledBefore);
  const values = asking.length === 0 ? undefined : await valuesOf(asking, base);
  return values === undefined
    ? facts
    : facts.filter((fact) => !isFilledBefore(fact) || !isWrittenOut(fact, values.get(valuesBeside(fact) ?? '')));
}

const isFilledBefore = (fact: ConfigChange): fact is ControlMoved =>
  fact.kind === 'control-moved' && fact.to !== undefined && PRINTED.test(fact.from ?? '');

/** A value that a text prints, among others. */
const PRINTED = new RegExp(String.raw`\{\{-?\s*${VALUES}((?:\.\w+)+)\s*(?:\|\s*s?quote\s*)?-?\}\}`);

function isWrittenOut({ from = '', to }: ControlMoved, values: ConfigNode | undefined): boolean {
  const written = from.replace(new RegExp(PRINTED, 'g'), (whole, keys: string) => {
    const filled = at(values, ...keys.slice(1).split('.'));
    return filled?.kind === 'scalar' ? filled.text : whole;
  });
  return written === to;
}

/** What a control says of a chart's values and of the template that they fill in. */
const causeOf = (fact: ControlMoved): string => `${fact.control} ${valuesBeside(fact) ?? fact.after?.path}`;

const isConditional = (fact: ConfigChange): fact is ControlMoved & { readonly condition: string } =>
  fact.kind === 'control-moved' && fact.condition !== undefined;

/** What is gone was there as the values of base asked for it. */
const isGoneOnDemand = (fact: ConfigChange): fact is ControlMoved & { readonly condition: string } =>
  isConditional(fact) && fact.transition === 'drop';

/** A value as a chart's own values fill it in: `{{ .Values.a.b | quote }}`. */
const FILLED_IN = new RegExp(String.raw`^\{\{-?\s*${VALUES}((?:\.\w+)+)\s*(?:\|\s*s?quote\s*)?-?\}\}$`);

const isFilledIn = (fact: ConfigChange): fact is ControlMoved =>
  fact.kind === 'control-moved' && fact.transition === 'template' && FILLED_IN.test(fact.to ?? '');

/** Whether the chart comes with what the template said itself, or with a larger number. */
function isFilledAlike({ from = '', to }: ControlMoved, values: ConfigNode | undefined): boolean {
  const [, keys = ''] = FILLED_IN.exec(to ?? '') ?? [];
  const filled = at(values, ...keys.slice(1).split('.'));
  if (filled?.kind !== 'scalar') return false;
  const isNoLess = [filled.text, from].every((text) => NUMBER.test(text)) && Number(filled.text) >= Number(from);
  return isNoLess || filled.text.toLowerCase() === from.toLowerCase();
}

const NUMBER = /^\d{1,9}$/;

/** The values of the chart that a template belongs to; values are their own. */
export function valuesBeside({ after }: ControlMoved): string | undefined {
  const [, folder] = /^((?:.*\/)?)(?:templates\/|values\.yaml$)/.exec(after?.path ?? '') ?? [];
  return folder === undefined ? undefined : `${folder}values.yaml`;
}

const rootOf = (text: string | undefined, path: string): ConfigNode | undefined =>
  text === undefined ? undefined : documentsIn(text, path)?.[0];

/** The documents of a file that is asked for a hint; undefined where it cannot be read: a changed one is told by itself. */
export function documentsIn(text: string, path: string): readonly ConfigNode[] | undefined {
  try {
    return parse(text, path).documents.map(({ root }) => root);
  } catch (error) {
    return noneIfUnreadable(error);
  }
}
