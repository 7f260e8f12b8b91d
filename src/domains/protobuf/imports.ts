import type { Tree } from '../../core/types.ts';

/** Finds the files that import statements name, in one tree. The tree is listed once, at the first question. */
export class Imports {
  readonly #tree: Tree;
  readonly #roots: readonly string[];
  #byName: Promise<ReadonlyMap<string, readonly string[]>> | undefined;

  /** Roots are the folders that imports are relative to, where the reader's settings or buf name any. */
  constructor(tree: Tree, roots: readonly string[]) {
    this.#tree = tree;
    this.#roots = roots;
  }

  /** The repository path of an imported file: below a root, else the path with that end that is nearest the importer. */
  async find(path: string, importer: string): Promise<string | undefined> {
    this.#byName ??= listProtos(this.#tree);
    const candidates = (await this.#byName).get(nameOf(path)) ?? [];
    const rooted = this.#roots.map((root) => (root === '' || root === '.' ? path : `${root}/${path}`));
    const exact = candidates.find((candidate) => rooted.includes(candidate));
    if (exact !== undefined) return exact;
    const matching = candidates.filter((candidate) => candidate === path || candidate.endsWith(`/${path}`));
    return matching.toSorted((a, b) => shared(b, importer) - shared(a, importer) || a.length - b.length)[0];
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

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** How many leading characters two paths share. */
function shared(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
