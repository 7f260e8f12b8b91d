import type { Tree } from '../../core/types.ts';
import type { Roots } from './buf/roots.ts';
import { sharedLength } from '../../core/compare.ts';
import { nameOf } from './paths.ts';

/** Finds the files that import statements name, in one tree. The tree is listed once, at the first question. */
export class Imports {
  readonly #tree: Tree;
  readonly #roots: Roots;
  #byName: Promise<ReadonlyMap<string, readonly string[]>> | undefined;

  constructor(tree: Tree, roots: Roots) {
    this.#tree = tree;
    this.#roots = roots;
  }

  /** The repository path of an imported file: below a root, else the path with that end that is nearest the importer. */
  async find(path: string, importer: string): Promise<string | undefined> {
    const candidates = (await this.#names()).get(nameOf(path)) ?? [];
    const matching = candidates.filter((candidate) => candidate === path || candidate.endsWith(`/${path}`));
    if (matching.length < 2) return matching[0];
    for (const root of await this.#roots.of(importer)) {
      const rooted = root === '' ? path : `${root}/${path}`;
      if (matching.includes(rooted)) return rooted;
    }
    const nearness = (candidate: string) => sharedLength(candidate, importer);
    return matching.toSorted((a, b) => nearness(b) - nearness(a) || a.length - b.length)[0];
  }

  /** All schemas of the tree. */
  async all(): Promise<readonly string[]> {
    return [...(await this.#names()).values()].flat();
  }

  #names(): Promise<ReadonlyMap<string, readonly string[]>> {
    this.#byName ??= listProtos(this.#tree);
    return this.#byName;
  }
}

async function listProtos(tree: Tree): Promise<ReadonlyMap<string, readonly string[]>> {
  const byName = new Map<string, string[]>();
  for (const path of await tree.list()) {
    if (!path.endsWith('.proto')) continue;
    const same = byName.get(nameOf(path));
    if (same) same.push(path);
    else byName.set(nameOf(path), [path]);
  }
  return byName;
}
