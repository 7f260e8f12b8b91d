import type { Tree } from '../../../core/types.ts';
import { foldersAbove, isWithin, join, parentOf } from '../paths.ts';
import { entries, get, list, readYaml, text } from './yaml.ts';

/** What one `buf.yaml` says, of any version: https://buf.build/docs/configuration */
export interface BufConfig {
  /** The path of the file itself. */
  readonly path: string;
  /** `v2`, `v1`, `v1beta1`; empty where it names none. */
  readonly version: string;
  /** Folders that imports are relative to. */
  readonly roots: readonly string[];
  /** Whether buf leaves a file out: outside all modules, or excluded from its own. */
  readonly leavesOut: (path: string) => boolean;
  readonly breakingOf: (path: string) => BufBreaking | undefined;
}

export interface BufBreaking {
  readonly use: readonly string[];
  readonly except: readonly string[];
  readonly ignore: readonly string[];
  readonly ignoreOnly: ReadonlyMap<string, readonly string[]>;
  readonly ignoreUnstable: boolean;
}

/** One module: a folder that buf builds as a whole, but for what is left out. */
interface Module {
  readonly root: string;
  /** All of the folder where empty. */
  readonly includes: readonly string[];
  readonly excludes: readonly string[];
  readonly breaking: BufBreaking | undefined;
}

/** Finds the `buf.yaml` that governs a file: that of the nearest folder above it. Each is read once. */
export class BufConfigs {
  readonly #tree: Tree;
  readonly #known = new Map<string, Promise<BufConfig | undefined>>();
  /** By the folder that a file lies in. */
  readonly #nearest = new Map<string, Promise<BufConfig | undefined>>();

  constructor(tree: Tree) {
    this.#tree = tree;
  }

  /** The `buf.yaml` of one folder. */
  in(folder: string): Promise<BufConfig | undefined> {
    const config = this.#known.get(folder) ?? readConfig(this.#tree, folder);
    this.#known.set(folder, config);
    return config;
  }

  of(path: string): Promise<BufConfig | undefined> {
    const folder = parentOf(path);
    const config = this.#nearest.get(folder) ?? this.#nearestAbove(path);
    this.#nearest.set(folder, config);
    return config;
  }

  /** All folders are asked at once: mostly none of them has one. */
  async #nearestAbove(path: string): Promise<BufConfig | undefined> {
    const configs = await Promise.all(foldersAbove(path).map((folder) => this.in(folder)));
    return configs.find((config) => config !== undefined);
  }
}

/** A `buf.yaml` that cannot be read exempts nothing, so that the review is the stricter for it. */
async function readConfig(tree: Tree, folder: string): Promise<BufConfig | undefined> {
  const path = join(folder, 'buf.yaml');
  const document = await readYaml(tree, path);
  return document === undefined ? undefined : configOf(document, path, folder);
}

function configOf(document: unknown, path: string, folder: string): BufConfig {
  const modules = modulesOf(document, folder);
  const moduleOf = (file: string): Module | undefined =>
    modules.filter(({ root }) => isWithin(file, root)).toSorted((a, b) => b.root.length - a.root.length)[0];
  const version = text(get(document, 'version'));
  const roots = modules.map(({ root }) => root);
  // What the first version ignores it names from its roots, and what it excludes from where it stands.
  const common = breakingOf(document, version === 'v1beta1' ? roots : [folder]);
  return {
    path,
    version,
    roots,
    leavesOut: (file) => !holds(moduleOf(file), file),
    breakingOf: (file) => moduleOf(file)?.breaking ?? common,
  };
}

/** Version 2 lists its modules; in version 1 the folder is the module, in v1beta1 each of its roots. */
function modulesOf(document: unknown, folder: string): readonly Module[] {
  const inFolder = (path: unknown) => join(folder, text(path));
  const listed = list(get(document, 'modules')).map((module) => ({
    root: inFolder(get(module, 'path')),
    includes: list(get(module, 'includes')).map(inFolder),
    excludes: list(get(module, 'excludes')).map(inFolder),
    breaking: breakingOf(module, [folder]),
  }));
  if (listed.length > 0) return listed;
  const build = get(document, 'build');
  const roots = list(get(build, 'roots')).map(inFolder);
  const excludes = list(get(build, 'excludes')).map(inFolder);
  return (roots.length > 0 ? roots : [folder]).map((root) => ({ root, includes: [], excludes, breaking: undefined }));
}

const holds = (module: Module | undefined, file: string): boolean =>
  module !== undefined &&
  (module.includes.length === 0 || isInAny(file, module.includes)) &&
  !isInAny(file, module.excludes);

const isInAny = (file: string, folders: readonly string[]): boolean => folders.some((folder) => isWithin(file, folder));

/** Reads a `breaking` section whose paths start in these folders. */
function breakingOf(owner: unknown, folders: readonly string[]): BufBreaking | undefined {
  const section = get(owner, 'breaking');
  if (section === undefined || section === null) return undefined;
  const inFolders = (path: unknown) => folders.map((folder) => join(folder, text(path)));
  const only = entries(get(section, 'ignore_only'));
  return {
    use: list(get(section, 'use')).map(text),
    except: list(get(section, 'except')).map(text),
    ignore: list(get(section, 'ignore')).flatMap(inFolders),
    ignoreOnly: new Map(only.map(([rule, paths]) => [rule, list(paths).flatMap(inFolders)])),
    ignoreUnstable: get(section, 'ignore_unstable_packages') === true,
  };
}
