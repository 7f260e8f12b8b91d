/** Definitions that are gone from one place of the repository: what stands in another, and what no chart takes from a cluster. */
import { dirname } from 'node:path/posix';
import { gather } from '../../../core/compare.ts';
import type { AnalyzerInput, Tree } from '../../../core/types.ts';
import { isInUse } from '../area.ts';
import type { ConfigChange } from '../changes.ts';
import { hintIn, linesIn } from '../readers/hint.ts';
import type { CrdBroken, CrdWeight } from './changes.ts';
import { isOfOneVersion } from './crd-modifiers.ts';

/** Looked through at most, those that are likely first. */
const MOST_SEARCHED = 1_000;
const MOST_READ = 500;

/**
 * The same facts, but for definitions that head still has: a copy less in the same folder is nothing, and elsewhere it only
 * concerns who installs from there. The tree is asked where a definition went, and not otherwise.
 */
export async function withCopies(
  facts: readonly ConfigChange[],
  { base, head }: Pick<AnalyzerInput, 'base' | 'head'>,
): Promise<readonly ConfigChange[]> {
  const names = new Set(facts.flatMap((fact) => nameLost(fact) ?? []));
  if (names.size === 0) return facts;
  const [before, paths] = await Promise.all([base.list(''), head.list('')]);
  const charts = { before: chartsIn(before), after: chartsIn(paths) };
  const copies = await filesDefining(names, paths, head);
  return facts.flatMap((fact): readonly ConfigChange[] => {
    const lost = nameLost(fact);
    if (fact.kind !== 'crd-broken' || lost === undefined || fact.weight === 'unreleased') return [fact];
    const others = (copies.get(lost) ?? []).filter((path) => installsAs(fact, path));
    if (others.length > 0) return judged(fact, others);
    const weight = weightIn(charts, fact.before?.path ?? '');
    return [weight === undefined ? fact : { ...fact, weight }];
  });
}

/** Whether a file counts for what is gone: those of former releases install nothing, unless that is what another of them was for. */
const installsAs = ({ before }: CrdBroken, path: string): boolean =>
  !isOfOneVersion(path) || isOfOneVersion(before?.path ?? '');

/** The folders of Helm charts on both sides. */
interface Charts {
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

const CHART = /(?:^|\/)Chart\.ya?ml$/;

const chartsIn = (paths: readonly string[]): ReadonlySet<string> =>
  new Set(paths.filter((path) => CHART.test(path)).map((path) => dirname(path)));

/** Helm takes nothing away that stands in `crds`, though others do; a chart that is gone with all that holds it has no update. */
function weightIn({ before, after }: Charts, path: string): CrdWeight | undefined {
  const folders = foldersOf(path).filter((folder) => before.has(folder));
  const isIn = (folder: string): boolean => (folder === '.' ? path : path.slice(folder.length + 1)).startsWith('crds/');
  if (folders.length > 0 && !folders.some((folder) => after.has(folder))) return 'mild';
  return folders.some(isIn) ? 'left-alone' : undefined;
}

/** All folders around a file. */
function foldersOf(path: string): readonly string[] {
  const folder = dirname(path);
  return folder === '.' || folder === '/' ? [folder] : [folder, ...foldersOf(folder)];
}

/** The full name of a definition that no longer stands where it stood. */
function nameLost(fact: ConfigChange): string | undefined {
  if (fact.kind !== 'crd-broken') return undefined;
  if (fact.what === 'removed') return fact.crd;
  return fact.what === 'identity-changed' && fact.field === 'name' ? fact.from : undefined;
}

function judged(fact: CrdBroken, others: readonly string[]): readonly CrdBroken[] {
  const { weight: _weight, ...rest } = fact;
  const folder = dirname(fact.before?.path ?? '');
  if (others.some((path) => dirname(path) === folder)) return [];
  const crd = nameLost(fact) ?? '';
  const sides = { from: fact.before?.path, to: others[0] };
  return [{ ...rest, what: 'copy-removed', crd, field: '', ...sides, group: 'copy-removed' }];
}

/** The files of a tree that define each of some names; those of tests install nothing. */
export async function filesDefining(
  names: ReadonlySet<string>,
  listed: readonly string[],
  head: Tree,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const paths = listed.filter(isInUse);
  const searched = likeliestFirst(paths).slice(0, MOST_SEARCHED);
  const lines = await linesIn(head, searched, 'CustomResourceDefinition');
  const holding = searched.filter((_, index) => KIND.test(lines[index] ?? '')).slice(0, MOST_READ);
  const texts = await Promise.all(holding.map((path) => hintIn(head, path)));
  const found = holding.flatMap((path, index) => definedIn(texts[index] ?? '').map((name) => ({ name, path })));
  const ofNames = gather(
    found.filter(({ name }) => names.has(name)),
    ({ name }) => name,
  );
  return new Map([...ofNames].map(([name, all]) => [name, all.map(({ path }) => path)]));
}

/** Most say by their path what they hold. */
const likeliestFirst = (paths: readonly string[]): readonly string[] =>
  paths.toSorted((a, b) => Number(LIKELY.test(b)) - Number(LIKELY.test(a)));

const LIKELY = /crd|definition|manifest|bundle|install/i;

const KIND = /^\s*kind:\s*["']?CustomResourceDefinition\b/m;

/** The names that stand in documents with all that makes a definition: a patch has no `names`. Its template may not be readable. */
const definedIn = (text: string): readonly string[] =>
  text
    .split(/^---/m)
    .filter((document) => KIND.test(document) && /\bnames:/.test(document))
    .flatMap((document) => Array.from(document.matchAll(/\bname:[ \t]*["']?([\w.-]+)/g), ([, name = '']) => name));
