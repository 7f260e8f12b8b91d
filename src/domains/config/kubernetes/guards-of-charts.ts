/** Guards in a chart's templates that go with the chart whose pods they guarded. */
import { linesWith } from '../../../core/grep.ts';
import type { AnalyzerInput, Tree } from '../../../core/types.ts';
import type { ConfigChange } from '../changes.ts';
import type { ConfigDocument, DocumentPair } from '../documents.ts';
import { noHint, pathsIn } from '../readers/hint.ts';
import { at, entriesOf, itemsAt, textAt, textsOf } from '../tree.ts';
import type { GuardRemoved } from './changes.ts';
import { podOf } from './pods.ts';

/** The facts, without those of guards that select nothing but the pods of a chart on which theirs no longer depends. */
export async function withoutGuardsOfCharts(
  facts: readonly ConfigChange[],
  { head }: Pick<AnalyzerInput, 'head'>,
  pairs: readonly DocumentPair[],
): Promise<readonly ConfigChange[]> {
  if (!facts.some(isRemoved)) return facts;
  const lost = pairs.flatMap((pair) => dependenciesLost(pair, pairs));
  if (lost.length === 0 || lost.length > MOST_LOST) return facts;
  const listed = await pathsIn(head);
  const isGone = await Promise.all(lost.map((each) => isNowhere(each, listed, head)));
  const gone = lost.filter((_, index) => isGone[index]);
  return facts.filter((fact) => {
    const names = isRemoved(fact) ? gone.filter(({ folder }) => folder === chartOf(fact)).map(({ name }) => name) : [];
    const guard = names.length === 0 ? undefined : pairs.find(({ before }) => stoodThere(before, fact))?.before;
    return guard === undefined || !selectsOnly(guard, names);
  });
}

/** Whether a selector asks for pods by their name, and for no others than some. */
function selectsOnly({ root }: ConfigDocument, names: readonly string[]): boolean {
  const selector = at(root, 'spec', 'podSelector') ?? at(root, 'spec', 'selector');
  const asked = [
    ...entriesOf(at(selector, 'matchLabels')).map(([key, value]) => ({ key, values: textsOf(value) })),
    ...itemsAt(selector, 'matchExpressions').map((each) => ({
      key: textAt(each, 'operator') === 'In' ? (textAt(each, 'key') ?? '') : '',
      values: textsOf(at(each, 'values')),
    })),
  ].filter(({ key }) => OF_NAME.test(key));
  return (
    asked.length > 0 && asked.every(({ values }) => values.length > 0 && values.every((each) => names.includes(each)))
  );
}

/** Labels by which pods are called after what they run. Source: kubernetes.io, "Recommended Labels". */
const OF_NAME = /^(?:app|k8s-app|app\.kubernetes\.io\/name)$/;

/** Files of a chart that are searched for one name, and names. */
const MOST = 1_000;
const MOST_LOST = 40;

/** Whether a chart neither keeps a copy of what it depended on, nor calls any of its own pods so. */
async function isNowhere({ folder, name, of }: Dependency, listed: readonly string[], head: Tree): Promise<boolean> {
  const own = listed.filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length));
  if (own.some((path) => [name, of].some((each) => isCopyOf(path, each)))) return false;
  const asked = own.filter((path) => BRINGS.test(path));
  if (asked.length > MOST) return false;
  const lines = await linesWith(
    head,
    asked.map((path) => `${folder}${path}`),
    name,
  ).catch(noHint);
  return lines?.every((some) => !some.split('\n').some((line) => isCalled(line, name))) === true;
}

/** Helm installs what lies in this folder, listed or not. */
const isCopyOf = (path: string, name: string): boolean =>
  path.startsWith(`charts/${name}/`) || (path.startsWith(`charts/${name}-`) && path.endsWith('.tgz'));

const BRINGS = /^(?:templates\/.*|charts\/.*|requirements\.ya?ml)$/;

/** Whether a line gives the name as that of something: `app: db`, `- name: db`. */
const isCalled = (line: string, name: string): boolean =>
  line.length > LONGEST || [...line.matchAll(CALLED)].some(([, called]) => called === name);

const CALLED = /(?<=^|[\s/{,"'-])(?:app|name)["']?:[ \t]{0,9}["']?([\w.-]{1,253})/g;

const LONGEST = 2_000;

const isRemoved = (fact: ConfigChange): fact is GuardRemoved => fact.kind === 'guard-removed';

const stoodThere = (document: ConfigDocument | undefined, { before }: ConfigChange): boolean =>
  document !== undefined && document.path === before?.path && document.root.line === before.line;

/** The folder of the chart that a template belongs to; undefined for what is no template. */
const chartOf = ({ before }: ConfigChange): string | undefined =>
  /^((?:.*\/)?)templates\//.exec(before?.path ?? '')?.[1];

interface Dependency {
  /** The folder of the chart that depends on it. */
  readonly folder: string;
  readonly name: string;
  /** What it is called where it comes from. */
  readonly of: string;
}

/** What a chart no longer brings. Where another chart, or a workload of its own, comes in its place, the same pods may run. */
function dependenciesLost(
  { before, after, path }: DocumentPair,
  pairs: readonly DocumentPair[],
): readonly Dependency[] {
  const [, folder] = /^((?:.*\/)?)Chart\.ya?ml$/.exec(path) ?? [];
  if (folder === undefined || before === undefined || after === undefined) return [];
  const [had, has] = [dependenciesOf(before), dependenciesOf(after)];
  const gone = [...had].filter(([name]) => !has.has(name));
  const isReplaced =
    [...has.keys()].some((name) => !had.has(name)) ||
    pairs.some((pair) => pair.before === undefined && pair.path.startsWith(folder) && podOf(pair.after) !== undefined);
  return isReplaced ? [] : gone.map(([name, of]) => ({ folder, name, of }));
}

/** By what they are called in the chart, what they are called where they come from. */
const dependenciesOf = ({ root }: ConfigDocument): ReadonlyMap<string, string> =>
  new Map(
    itemsAt(root, 'dependencies').flatMap((each) => {
      const name = textAt(each, 'name');
      return name === undefined ? [] : [[textAt(each, 'alias') ?? name, name] as const];
    }),
  );
