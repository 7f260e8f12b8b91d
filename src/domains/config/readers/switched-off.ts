/** Conditions that all of something new in a chart's template stands under, held against the values the chart comes with. */
import { linesWith } from '../../../core/grep.ts';
import type { AnalyzerInput, Tree } from '../../../core/types.ts';
import type { ConfigChange } from '../changes.ts';
import { isTrue, unmetKeys } from '../guards.ts';
import { isOfChart } from '../mask.ts';
import { nestedIn } from '../nested.ts';
import type { ControlMoved } from '../setting-changes.ts';
import { isValues, mayBeValues } from '../component-switches.ts';
import { at, childrenOf, type ConfigNode, someWithin } from '../tree.ts';
import { isInUse } from '../area.ts';
import { isAskedFor, type Part } from './asked-switches.ts';
import { documentsIn, valuesBeside, valuesOf } from './conditions.ts';
import { hintIn, noHint, pathsIn } from './hint.ts';

/** Changed files that are asked for keys, and keys; where there are more, nobody says that any is off. */
const MOST = 100;
/** Settings of parts that are off in values, for each of which the templates of a chart are read. */
const MOST_PARTS = 40;

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
  const setting = keys.length === 0 ? [] : [...others(files), ...(await standingValues(asking, head))];
  const setIn = await settersOf(keys, [...new Set(setting)], head);
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

/** A template asks by itself; a switch in values only counts where the templates of the chart ask for it, each of them. */
async function askedAmong(asking: readonly Around[], head: Tree): Promise<(fact: Around) => boolean> {
  const ofValues = asking.filter(({ after }) => isValues(after?.path ?? ''));
  const parts = new Map(ofValues.flatMap((fact) => partsOf(fact).map((part) => [JSON.stringify(part), part] as const)));
  if (parts.size > MOST_PARTS) return (fact) => !ofValues.includes(fact);
  const asked = new Set<string>();
  for (const [name, part] of parts) if (await isAskedFor(part, head)) asked.add(name);
  return (fact) => !ofValues.includes(fact) || partsOf(fact).every((part) => asked.has(JSON.stringify(part)));
}

/** The parts of a chart whose switches stand above a setting of its values. */
function partsOf({ around, after, subject }: Around): readonly Part[] {
  const folder = (after?.path ?? '').replace(/[^/]*$/, '');
  const setting = subject.replace(/\[.*$/, '');
  return around.map((each) => ({ folder, owner: each.replace(/^\.Values\.|\.enabled$/g, ''), setting }));
}

/** Other files of values, which a release may be given though this change leaves them alone: those that name one of the parts. */
async function standingValues(asking: readonly Around[], head: Tree): Promise<readonly string[]> {
  const words = new Set(
    asking
      .filter(({ after }) => isValues(after?.path ?? ''))
      .flatMap((fact) => partsOf(fact).map(({ owner }) => owner.split('.').at(-1) ?? owner)),
  );
  const files = words.size === 0 ? [] : (await pathsIn(head)).filter((path) => isInUse(path) && mayBeValues(path));
  const found = new Set<string>();
  for (const word of [...words].slice(0, MOST)) {
    const lines = await linesWith(head, files, word).catch(noHint);
    for (const [index, path] of files.entries()) if (lines?.[index] !== '') found.add(path);
  }
  return [...found];
}

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
