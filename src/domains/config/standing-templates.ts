/** The templates that rendered files were made of, where the repository has them: the comment that names one may be anybody's. */
import { basename } from 'node:path/posix';
import type { AnalyzerInput } from '../../core/types.ts';
import { hintIn, pathsIn } from './readers/hint.ts';
import type { Source } from './rendered.ts';

/** A template that the change leaves as it was. */
export interface Standing {
  /** The folder of its chart. */
  readonly folder: string;
  readonly text: string;
}

/** The sides of a change, and its files where they are known. */
export type Sides = Pick<AnalyzerInput, 'base' | 'head'> & Partial<Pick<AnalyzerInput, 'files'>>;

/** Charts with such a template that are asked for their names. */
const MOST_CHARTS = 20;

/**
 * Looks for the templates by which Helm names a source: there may be several charts of one name. A template that only moved is
 * the same; none is returned where one of them changed.
 */
export async function standingTemplates(
  source: Source,
  { base, head, files = [] }: Sides,
): Promise<readonly Standing[]> {
  const formerly = new Map(files.map(({ path, previousPath }) => [path, previousPath]));
  const found = (await foldersOf(source, head)).map(async (folder) => {
    const path = within(folder, source.template);
    const [was, text] = await Promise.all([hintIn(base, formerly.get(path) ?? path), hintIn(head, path)]);
    return text !== undefined && was === text ? [{ folder, text }] : [];
  });
  const standing = (await Promise.all(found)).flat();
  return standing.length === found.length ? standing : [];
}

/** The folders of the charts of a source, by what these or their charts are called. */
async function foldersOf({ chart, template }: Source, head: Sides['head']): Promise<readonly string[]> {
  const folders = (await pathsIn(head)).flatMap((path) => {
    if (path === template) return [''];
    return path.endsWith(`/${template}`) ? [path.slice(0, -template.length - 1)] : [];
  });
  const called = folders.filter((folder) => basename(folder) === chart);
  if (called.length > 0) return called;
  const asked = folders.slice(0, MOST_CHARTS);
  const texts = await Promise.all(asked.map((folder) => hintIn(head, within(folder, 'Chart.yaml'))));
  return asked.filter((_, i) => NAME.exec(texts[i] ?? '')?.[1] === chart);
}

const NAME = /^name:[ \t]*["']?([\w.-]+)/m;

const within = (folder: string, path: string): string => (folder === '' ? path : `${folder}/${path}`);

/** Named templates of a chart that are read. */
const MOST_NAMED = 40;

/** All that a chart had to say in a template before the change: the template, those that any may include, and the values. */
export async function wordsOf({ folder, text }: Standing, { base }: Sides): Promise<string> {
  const start = within(folder, 'templates/');
  const named = (await pathsIn(base)).filter((path) => path.startsWith(start) && path.endsWith('.tpl'));
  const beside = [within(folder, 'values.yaml'), ...named.slice(0, MOST_NAMED)].map((path) => hintIn(base, path));
  return [text, ...(await Promise.all(beside))].join('\n');
}
