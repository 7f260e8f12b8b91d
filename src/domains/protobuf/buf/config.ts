import { parse } from 'yaml';
import { Unreadable } from '../../../core/errors.ts';
import type { Tree } from '../../../core/types.ts';

/** The `breaking` section of one `buf.yaml`, and where its paths start. */
export interface BufConfig {
  /** The path of the file itself. */
  readonly path: string;
  readonly folder: string;
  /** Folders that imports are relative to. */
  readonly roots: readonly string[];
  readonly breakingOf: (path: string) => BufBreaking | undefined;
}

export interface BufBreaking {
  readonly use: readonly string[];
  readonly except: readonly string[];
  readonly ignore: readonly string[];
  readonly ignoreOnly: ReadonlyMap<string, readonly string[]>;
  readonly ignoreUnstable: boolean;
}

/** Finds the `buf.yaml` that governs a file: that of the nearest folder above it. Each is read once. */
export class BufConfigs {
  readonly #tree: Tree;
  readonly #known = new Map<string, Promise<BufConfig | undefined>>();

  constructor(tree: Tree) {
    this.#tree = tree;
  }

  async of(path: string): Promise<BufConfig | undefined> {
    for (let folder = parentOf(path); ; folder = parentOf(folder)) {
      const config = this.#known.get(folder) ?? readConfig(this.#tree, folder);
      this.#known.set(folder, config);
      const found = await config;
      if (found !== undefined || folder === '') return found;
    }
  }
}

const parentOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), 0));
const join = (folder: string, path: string): string => {
  const clean = path.replace(/^\.\/|\/$/g, '');
  if (clean === '.' || clean === '') return folder;
  return folder === '' ? clean : `${folder}/${clean}`;
};

/** Whether a path is a folder's or lies below it. */
export const isWithin = (path: string, folder: string): boolean =>
  folder === '' || path === folder || path.startsWith(`${folder}/`);

/** A `buf.yaml` that cannot be read exempts nothing, so that the review is the stricter for it. */
async function readConfig(tree: Tree, folder: string): Promise<BufConfig | undefined> {
  const path = join(folder, 'buf.yaml');
  try {
    const text = await tree.read(path);
    return text === undefined ? undefined : configOf(parse(text, { maxAliasCount: 100 }), path, folder);
  } catch (error) {
    if (error instanceof Unreadable || isYamlError(error)) return undefined;
    throw error;
  }
}

const isYamlError = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'YAMLParseError' || error.name === 'ReferenceError');

function configOf(document: unknown, path: string, folder: string): BufConfig {
  const common = breakingOf(document, folder);
  const modules = list(get(document, 'modules')).map((module) => ({
    root: join(folder, text(get(module, 'path'))),
    breaking: breakingOf(module, folder),
  }));
  const roots = modules.length > 0 ? modules.map(({ root }) => root) : [folder];
  const moduleOf = (file: string) =>
    modules.filter(({ root }) => isWithin(file, root)).toSorted((a, b) => b.root.length - a.root.length)[0];
  return { path, folder, roots, breakingOf: (file) => moduleOf(file)?.breaking ?? common };
}

function breakingOf(owner: unknown, folder: string): BufBreaking | undefined {
  const section = get(owner, 'breaking');
  if (section === undefined || section === null) return undefined;
  const inFolder = (path: unknown) => join(folder, text(path));
  const only = entries(get(section, 'ignore_only'));
  return {
    use: list(get(section, 'use')).map(text),
    except: list(get(section, 'except')).map(text),
    ignore: list(get(section, 'ignore')).map(inFolder),
    ignoreOnly: new Map(only.map(([rule, paths]) => [rule, list(paths).map(inFolder)])),
    ignoreUnstable: get(section, 'ignore_unstable_packages') === true,
  };
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const entries = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];
const get = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
