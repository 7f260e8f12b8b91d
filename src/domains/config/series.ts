/** Files of a series, a manifest for each release: what a new one holds, those beside it mostly hold too. */
import { basename, dirname } from 'node:path/posix';
import type { AnalyzerInput } from '../../core/types.ts';
import type { ConfigChange } from './changes.ts';

const VERSION = /\d+(?:\.\d+)+(?:-?(?:rc|alpha|beta)[.-]?\d*)?/;

/** What the files of one series share: `releases/app-*.yaml`; undefined for a name without a version. */
const seriesOf = (path: string): string | undefined =>
  VERSION.test(basename(path)) ? `${dirname(path)}/${basename(path).replace(VERSION, '*')}` : undefined;

/** The facts, those of new files marked beside which base has another of their series. */
export async function withSeries(
  facts: readonly ConfigChange[],
  { files, base }: Pick<AnalyzerInput, 'files' | 'base'>,
): Promise<readonly ConfigChange[]> {
  const added = files.filter(({ status, path }) => status === 'added' && seriesOf(path) !== undefined);
  if (added.length === 0) return facts;
  const folders = new Set(added.map(({ path }) => dirname(path)));
  const listed = await Promise.all([...folders].map((folder) => base.list(folder === '.' ? '' : folder)));
  const known = new Set(listed.flat().flatMap((path) => seriesOf(path) ?? []));
  const next = new Set(added.flatMap(({ path }) => (known.has(seriesOf(path) ?? '') ? [path] : [])));
  return facts.map((fact) =>
    fact.kind !== 'file-unreadable' && fact.before === undefined && next.has(fact.after?.path ?? '')
      ? { ...fact, isNextOfSeries: true }
      : fact,
  );
}
