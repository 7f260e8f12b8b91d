/** Files of a series, a manifest or a folder for each release: what a new one holds, those beside it mostly hold too. */
import { dirname } from 'node:path/posix';
import { gather } from '../../core/compare.ts';
import type { AnalyzerInput, ChangedFile, SourceLocation, Tree } from '../../core/types.ts';
import type { ConfigChange } from './changes.ts';

/** Two numbers or three, with what stands before a release; four are an address of a network. */
const VERSION = /(?<![\d.])\d+(?:\.\d+){1,2}(?:-?(?:rc|alpha|beta)(?:[.-]?[0-9a-f]+)?)?(?!\.?\d)/;

/** What the files of one series share: `releases/app-*.yaml`, `releases/VERSION/app.yaml`; undefined for a path without a version. */
const seriesOf = (path: string): string | undefined => (VERSION.test(path) ? path.replace(VERSION, '*') : undefined);

/** The folder that holds a series. */
const folderOf = (series: string): string => dirname(series.slice(0, series.indexOf('*') + 1));

/** Whether a file came to a series: as a new one, or as the next in the place of another. */
const cameTo = ({ status, path, previousPath }: ChangedFile): boolean =>
  seriesOf(path) !== undefined &&
  (status === 'added' || (status === 'renamed' && seriesOf(previousPath ?? '') === seriesOf(path)));

/** Whether a file of a series went, and no other came in its place. */
const left = ({ status, path }: ChangedFile): boolean => status === 'deleted' && seriesOf(path) !== undefined;

type Sources = Pick<AnalyzerInput, 'files' | 'changed' | 'base' | 'head'>;

/** The facts, those of files that came to a series, or left it, marked where another of it was there before and stays. */
export async function withSeries(facts: readonly ConfigChange[], sources: Sources): Promise<readonly ConfigChange[]> {
  const [next, former] = [await nextOf(sources), await formerOf(sources)];
  if (next.size === 0 && former.size === 0) return facts;
  return facts.map((fact) => {
    if (fact.kind === 'file-unreadable' || fact.before?.path === fact.after?.path) return fact;
    if (stands(fact.after, next)) return { ...fact, isNextOfSeries: true };
    return stands(fact.before, former) ? { ...fact, isFormerOfSeries: true } : fact;
  });
}

const stands = (place: SourceLocation | undefined, paths: ReadonlySet<string>): boolean =>
  place !== undefined && paths.has(place.path);

async function nextOf({ files, changed, base }: Sources): Promise<ReadonlySet<string>> {
  const gone = new Set(
    changed.flatMap(({ status, path, previousPath }) => (status === 'deleted' ? path : previousPath) ?? []),
  );
  return joining(files.filter(cameTo), base, (path) => !gone.has(path));
}

async function formerOf({ files, changed, head }: Sources): Promise<ReadonlySet<string>> {
  const fresh = new Set(changed.flatMap(({ status, path }) => (status === 'added' ? [path] : [])));
  return joining(files.filter(left), head, (path) => !fresh.has(path), isLater);
}

/** Whether the version of one path is later than that of another; a release is later than what stood before it. */
function isLater(path: string, other: string): boolean {
  const [one, two] = [path, other].map((each) => VERSION.exec(each)?.[0] ?? '');
  if (one === undefined || two === undefined) return false;
  const [numbers, others] = [numbersOf(one), numbersOf(two)];
  const place = [0, 1, 2].find((i) => numbers[i] !== others[i]);
  return place === undefined ? !isBefore(one) && isBefore(two) : (numbers[place] ?? 0) > (others[place] ?? 0);
}

const numbersOf = (version: string): readonly number[] => {
  const [numbers = ''] = /^[\d.]+/.exec(version) ?? [];
  return [...numbers.split('.').map(Number), 0].slice(0, 3);
};

const isBefore = (version: string): boolean => /[a-z]/.test(version);

/** The paths of files whose series has another in a tree that counts, and that holds against the file. */
async function joining(
  some: readonly ChangedFile[],
  tree: Tree,
  counts: (path: string) => boolean,
  holds: (path: string, other: string) => boolean = () => true,
): Promise<ReadonlySet<string>> {
  const folders = new Set(some.map(({ path }) => folderOf(seriesOf(path) ?? '')));
  const listed = await Promise.all([...folders].map((folder) => tree.list(folder === '.' ? '' : folder)));
  const known = gather(listed.flat().filter(counts), (path) => seriesOf(path) ?? '');
  const joins = (path: string): boolean =>
    seriesOf(path) !== undefined && (known.get(seriesOf(path) ?? '') ?? []).some((other) => holds(other, path));
  return new Set(some.flatMap(({ path }) => (joins(path) ? [path] : [])));
}
