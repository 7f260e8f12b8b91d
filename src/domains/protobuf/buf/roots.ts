import type { Tree } from '../../../core/types.ts';
import { foldersAbove, isWithin, join } from '../paths.ts';
import { BufConfigs } from './config.ts';
import { get, list, readYaml, text } from './yaml.ts';

/** Knows which folders the imports of a file are relative to, in one tree: by settings, and by buf's files above it. */
export class Roots {
  readonly #tree: Tree;
  readonly #configs: BufConfigs;
  readonly #stated: readonly string[];
  readonly #byFolder = new Map<string, Promise<readonly string[]>>();

  /** Takes the roots that the reader's settings state. */
  constructor(tree: Tree, stated: readonly string[]) {
    this.#tree = tree;
    this.#configs = new BufConfigs(tree);
    this.#stated = stated.map((root) => join('', root));
  }

  /** Those around the file first, the innermost before all; then the other modules of its workspace. */
  async of(path: string): Promise<readonly string[]> {
    const named = await Promise.all(foldersAbove(path).map((folder) => this.#in(folder)));
    const all = [...this.#stated, ...named.flat()];
    const around = all.filter((root) => isWithin(path, root)).toSorted((a, b) => b.length - a.length);
    return [...new Set([...around, ...all])];
  }

  #in(folder: string): Promise<readonly string[]> {
    const roots = this.#byFolder.get(folder) ?? this.#read(folder);
    this.#byFolder.set(folder, roots);
    return roots;
  }

  /** https://buf.build/docs/configuration: modules, the directories of a workspace, the inputs of code generation. */
  async #read(folder: string): Promise<readonly string[]> {
    const [config, work, generate] = await Promise.all([
      this.#configs.in(folder),
      readYaml(this.#tree, join(folder, 'buf.work.yaml')),
      readYaml(this.#tree, join(folder, 'buf.gen.yaml')),
    ]);
    const inputs = list(get(generate, 'inputs')).map((input) => get(input, 'directory'));
    const named = [...list(get(work, 'directories')), ...inputs].map(text).filter((path) => path !== '');
    return [...(config?.roots ?? []), ...named.map((path) => join(folder, path))];
  }
}
