/** Conditions that all of something new in a chart's template stands under, held against the values the chart comes with. */
import { linesWith } from '../../../core/grep.ts';
import type { AnalyzerInput, Tree } from '../../../core/types.ts';
import type { ConfigChange } from '../changes.ts';
import { isTrue, unmetKeys } from '../guards.ts';
import { isOfChart } from '../mask.ts';
import { nestedIn } from '../nested.ts';
import type { ControlMoved } from '../setting-changes.ts';
import { isValues } from '../component-switches.ts';
import { at, childrenOf, type ConfigNode, someWithin } from '../tree.ts';
import { documentsIn, valuesBeside, valuesOf } from './conditions.ts';
import { hintIn, noHint, pathsIn } from './hint.ts';

/** Changed files that are asked for keys, and keys; where there are more, nobody says that any is off. */
const MOST = 100;

type Facts = readonly ConfigChange[];

/**
 * The facts, those with a condition that the chart's own values do not meet: unmet, nothing of it is installed. Only where every
 * condition around goes to values alone, and no other changed file sets what is off.
 */
export async function withSwitchedOff(
  facts: Facts,
  { head, files }: Pick<AnalyzerInput, 'head' | 'files'>,
): Promise<Facts> {
  const asking = facts.filter(isAround);
  if (asking.length === 0) return facts;
  const values = await valuesOf(asking, head);
  const keys = asking.flatMap((fact) => offKeys(fact, values.get(valuesBeside(fact) ?? '')));
  const setIn = keys.length === 0 ? () => [] : await settersOf(keys, others(files), head);
  const isAsked = await askedAmong(asking, head);
  return facts.map((fact) => {
    if (!isAround(fact)) return fact;
    const { around, ...rest } = fact;
    const own = valuesBeside(fact);
    const off = isAsked(fact) ? offKeys(fact, values.get(own ?? '')) : [];
    return off.some((each) => setIn(each).every((path) => path === own))
      ? { ...rest, condition: around.join(' and ') }
      : rest;
  });
}

/** A template asks by itself; of a switch in values some template of the chart, or its list of charts, must ask for each. */
async function askedAmong(asking: readonly Around[], head: Tree): Promise<(fact: Around) => boolean> {
  const ofValues = asking.filter(({ after }) => isValues(after?.path ?? ''));
  const switches = new Map(
    ofValues.flatMap(({ around, after }) => around.map((each) => [`${after?.path} ${each}`, { each, after }] as const)),
  );
  if (switches.size > MOST) return (fact) => !ofValues.includes(fact);
  const listed = switches.size === 0 ? [] : await pathsIn(head);
  const asked = new Set<string>();
  for (const [name, { each, after }] of switches) {
    const folder = (after?.path ?? '').replace(/[^/]*$/, '');
    const paths = listed.filter((path) => path.startsWith(folder) && ASKS.test(path.slice(folder.length)));
    const lines = (await linesWith(head, paths, each.replace(/^\.Values\./, '')).catch(noHint)) ?? [];
    if (lines.some((line) => line !== '')) asked.add(name);
  }
  return (fact) => !ofValues.includes(fact) || fact.around.every((each) => asked.has(`${fact.after?.path} ${each}`));
}

/** What in a chart's folder asks for its values. */
const ASKS = /^(?:templates\/.*|Chart\.yaml|requirements\.yaml)$/;

type Around = ControlMoved & Required<Pick<ControlMoved, 'around'>>;

const isAround = (fact: ConfigChange): fact is Around => fact.kind === 'control-moved' && fact.around !== undefined;

type Keys = readonly string[];

/** The keys that conditions ask for, of values alone, and that a chart does not set; none where nobody can tell. */
function offKeys({ around }: Around, values: ConfigNode | undefined): readonly Keys[] {
  const unmet = values === undefined ? [] : around.map((condition) => unmetKeys(condition, values));
  return unmet.includes(undefined) ? [] : unmet.flatMap((keys) => keys ?? []);
}

/** Files of values may go by any name. */
const others = (files: AnalyzerInput['files']): readonly string[] =>
  files.map(({ path }) => path).filter((path) => /\.ya?ml$/i.test(path) && !isOfChart(path));

/** Tells which files set a key, wherever it stands in them; where there are too many to read, any may. */
async function settersOf(
  asked: readonly Keys[],
  paths: readonly string[],
  head: Tree,
): Promise<(keys: Keys) => readonly string[]> {
  const names = new Map(asked.map((keys) => [keys.join('.'), keys]));
  if (paths.length > MOST || names.size > MOST) return () => paths;
  const setters = new Map<string, string[]>();
  for (const path of paths) {
    const text = (await hintIn(head, path)) ?? '';
    const possible = [...names].filter(([, keys]) => text.includes(keys.at(-1) ?? ''));
    const roots = possible.length === 0 ? [] : documentsIn(text, path);
    for (const [name, keys] of possible)
      if (roots === undefined || roots.some((root) => isSetIn(root, keys)))
        setters.set(name, [...(setters.get(name) ?? []), path]);
  }
  return (keys) => setters.get(keys.join('.')) ?? [];
}

/** Whether a tree sets a key, wherever it stands: the values of a subchart stand below its name, those of a release in a text. */
const isSetIn = (root: ConfigNode, keys: Keys): boolean =>
  someWithin(root, (node) => isTrue(at(node, ...keys)), withNested);

const withNested = (node: ConfigNode): readonly ConfigNode[] =>
  node.kind === 'scalar' ? [nestedIn(node) ?? []].flat() : childrenOf(node);
