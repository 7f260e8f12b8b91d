/** Finds the descriptions that a changed part of an API may belong to, though they did not change themselves. */
import { basename, dirname, join } from 'node:path/posix';
import { noneIfUnreadable } from '../../../core/errors.ts';
import type { AnalyzerInput, Tree } from '../../../core/types.ts';
import type { ParsedPair } from '../../../core/unreadable.ts';
import type { ConfigFile } from '../documents.ts';
import { parse } from '../parse.ts';
import { hintIn, linesIn } from '../readers/hint.ts';
import { at, childrenOf, entriesOf, textAt, textsOf, type ConfigNode } from '../tree.ts';
import { isOpenApi } from './model.ts';

type Pairs = readonly ParsedPair<ConfigFile>[];

const MOST_ROOTS = 20;
const MOST_FOLDERS = 20;
/** Files of other names that are looked into, where none of a usual name is there. */
const MOST_OTHERS = 100;
/** So many folders up a folder is listed, with all below it; above, and at the top, only usual names are asked for. */
const LISTED = 4;
const HIGHEST = 8;
const NAMES = ['openapi', 'swagger', 'api', 'index', 'main', 'root', 'spec'];
const ENDINGS = ['yaml', 'yml', 'json'];
/** What the first file of a description is called. */
const ROOT_NAME = new RegExp(`^(?:${NAMES.join('|')})[\\w.-]*\\.(?:${ENDINGS.join('|')})$`, 'i');

const OF_API = new RegExp(`\\.(?:${ENDINGS.join('|')})$`, 'i');

const TYPES: ReadonlySet<string> = new Set(['array', 'boolean', 'integer', 'null', 'number', 'object', 'string']);
const PLACES: ReadonlySet<string> = new Set(['cookie', 'header', 'path', 'query']);

/** Whether a file may be part of a description: its first document, or one of its entries, is a schema, parameter, response or operation. */
export function isPart(file: ConfigFile | undefined): boolean {
  const [document] = file?.documents ?? [];
  const root = document?.root;
  if (document === undefined || root?.kind !== 'map' || isOpenApi(document) || textAt(root, 'kind') !== undefined)
    return false;
  return [root, ...childrenOf(root), ...entriesOf(root).flatMap(([, node]) => childrenOf(node))].some(speaksOpenApi);
}

/** The words alone are common; their values are not. */
const speaksOpenApi = (node: ConfigNode): boolean =>
  textAt(node, '$ref') !== undefined ||
  textsOf(at(node, 'type')).some((type) => TYPES.has(type)) ||
  PLACES.has(textAt(node, 'in') ?? '') ||
  at(node, 'responses')?.kind === 'map' ||
  at(node, 'properties')?.kind === 'map' ||
  ['allOf', 'oneOf', 'anyOf'].some((keyword) => at(node, keyword)?.kind === 'list') ||
  entriesOf(at(node, 'content')).some(([name]) => name.includes('/'));

/** Descriptions in the folders above changed parts, the same on both sides; where there is no part, nothing is read. */
export async function rootsAround(
  parts: readonly string[],
  files: Pairs,
  { base, head }: Pick<AnalyzerInput, 'base' | 'head'>,
): Promise<Pairs> {
  const known = new Set(files.map(({ file }) => file.path));
  const folders = [...new Set(parts.map((path) => dirname(path)))].slice(0, MOST_FOLDERS);
  const above = folders.map(foldersAbove);
  const near = new Set(above.flatMap((chain) => chain.slice(0, LISTED)).filter((folder) => folder !== '.'));
  const far = new Set(above.flat().filter((folder) => !near.has(folder)));
  const lists = await Promise.all(
    [...near].filter((folder) => !near.has(dirname(folder))).map((folder) => head.list(folder)),
  );
  const beside = lists.flat().filter((path) => near.has(dirname(path)) && OF_API.test(path));
  const named = beside.filter((path) => ROOT_NAME.test(basename(path)));
  const own = new Set(folders);
  const listed =
    named.length > 0
      ? named
      : await opening(
          beside.filter((path) => !own.has(dirname(path))),
          head,
        );
  const usual = [...far].flatMap((folder) =>
    NAMES.flatMap((name) => ENDINGS.map((ending) => join(folder, `${name}.${ending}`))),
  );
  const pairs: ParsedPair<ConfigFile>[] = [];
  for (const path of [...new Set([...listed, ...usual])].filter((each) => !known.has(each))) {
    if (pairs.length === MOST_ROOTS) break;
    const after = await readIfApi(head, path);
    const before = after && (await readIfApi(base, path));
    if (before && after) pairs.push({ file: { path, status: 'modified' }, before, after });
  }
  return pairs;
}

/** The files among some that begin as a description does, whatever they are called. */
async function opening(paths: readonly string[], head: Tree): Promise<readonly string[]> {
  const searched = paths.slice(0, MOST_OTHERS);
  const lines = await linesIn(head, searched, 'openapi');
  return searched.filter((_, index) => /^\s*["']?openapi["']?\s*:/m.test(lines[index] ?? ''));
}

/** A folder and those above it, the nearest first; the top is always among them. */
function foldersAbove(folder: string): string[] {
  const parts = folder === '.' ? [] : folder.split('/');
  const chain = parts.map((_, i) => parts.slice(0, parts.length - i).join('/'));
  return [...chain.slice(0, HIGHEST), '.'];
}

/** A file that cannot be read is no description: it did not change, and nothing is said of it. */
async function readIfApi(tree: Tree, path: string): Promise<ConfigFile | undefined> {
  try {
    const text = await hintIn(tree, path);
    const file = text === undefined ? undefined : parse(text, path);
    return file?.documents.some(isOpenApi) === true ? file : undefined;
  } catch (error) {
    return noneIfUnreadable(error);
  }
}
