/** Guards in a chart's templates that go with the chart whose pods they guarded. */
import type { ConfigChange } from '../changes.ts';
import type { ConfigDocument, DocumentPair } from '../documents.ts';
import { itemsAt, textAt } from '../tree.ts';
import type { GuardRemoved } from './changes.ts';
import { namesSelectedBy } from './guards.ts';
import { podOf } from './pods.ts';

/** The facts, without those of guards that select the pods of a chart on which theirs no longer depends. */
export function withoutGuardsOfCharts(
  facts: readonly ConfigChange[],
  pairs: readonly DocumentPair[],
): readonly ConfigChange[] {
  if (!facts.some(isRemoved)) return facts;
  const gone = pairs.flatMap((pair) => dependenciesLost(pair, pairs));
  if (gone.length === 0) return facts;
  return facts.filter((fact) => {
    const names = isRemoved(fact) ? gone.filter(({ folder }) => folder === chartOf(fact)).map(({ name }) => name) : [];
    const guard = names.length === 0 ? undefined : pairs.find(({ before }) => stoodThere(before, fact))?.before;
    return guard === undefined || !namesSelectedBy(guard).some((name) => names.includes(name));
  });
}

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
}

/** What a chart no longer brings. Where another chart, or a workload of its own, comes in its place, the same pods may run. */
function dependenciesLost(
  { before, after, path }: DocumentPair,
  pairs: readonly DocumentPair[],
): readonly Dependency[] {
  const [, folder] = /^((?:.*\/)?)Chart\.ya?ml$/.exec(path) ?? [];
  if (folder === undefined || before === undefined || after === undefined) return [];
  const [had, has] = [dependenciesOf(before), dependenciesOf(after)];
  const gone = [...had].filter((name) => !has.has(name));
  const isReplaced =
    [...has].some((name) => !had.has(name)) ||
    pairs.some((pair) => pair.before === undefined && pair.path.startsWith(folder) && podOf(pair.after) !== undefined);
  return isReplaced ? [] : gone.map((name) => ({ folder, name }));
}

const dependenciesOf = ({ root }: ConfigDocument): ReadonlySet<string> =>
  new Set(itemsAt(root, 'dependencies').flatMap((each) => textAt(each, 'alias') ?? textAt(each, 'name') ?? []));
