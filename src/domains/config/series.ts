/** Files of a series, a manifest or a folder for each release: what a new one holds, those beside it mostly hold too. */
import { dirname } from 'node:path/posix';
import type { AnalyzerInput, ChangedFile } from '../../core/types.ts';
import type { ConfigChange } from './changes.ts';

const VERSION = /\d+(?:\.\d+)+(?:-?(?:rc|alpha|beta)[.-]?\d*)?/;

/** What the files of one series share: `releases/app-*.yaml`, `releases/VERSION/app.yaml`; undefined for a path without a version. */
const seriesOf = (path: string): string | undefined => (VERSION.test(path) ? path.replace(VERSION, '*') : undefined);

/** The folder that holds a series. */
const folderOf = (series: string): string => dirname(series.slice(0, series.indexOf('*') + 1));

/** Whether a file came to a series: as a new one, or as the next in the place of another. */
const cameTo = ({ status, path, previousPath }: ChangedFile): boolean =>
  seriesOf(path) !== undefined &&
  (status === 'added' || (status === 'renamed' && seriesOf(previousPath ?? '') === seriesOf(path)));

/** The facts, those of files that came to a series marked where another of it was there before and stays. */
export async function withSeries(
  facts: readonly ConfigChange[],
  { files, changed, base }: Pick<AnalyzerInput, 'files' | 'changed' | 'base'>,
): Promise<readonly ConfigChange[]> {
  const come = files.filter(cameTo);
  if (come.length === 0) return facts;
  const folders = new Set(come.map(({ path }) => folderOf(seriesOf(path) ?? '')));
  const listed = await Promise.all([...folders].map((folder) => base.list(folder === '.' ? '' : folder)));
  const gone = new Set(
    changed.flatMap(({ status, path, previousPath }) => (status === 'deleted' ? path : previousPath) ?? []),
  );
  const staying = listed.flat().filter((path) => !gone.has(path));
  const known = new Set(staying.flatMap((path) => seriesOf(path) ?? []));
  const next = new Set(come.flatMap(({ path }) => (known.has(seriesOf(path) ?? '') ? [path] : [])));
  return facts.map((fact) =>
    fact.kind !== 'file-unreadable' && fact.before?.path !== fact.after?.path && next.has(fact.after?.path ?? '')
      ? { ...fact, isNextOfSeries: true }
      : fact,
  );
}
