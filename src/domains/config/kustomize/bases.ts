/** The objects that a kustomization builds upon, as far as they stand in the repository. */
import { posix } from 'node:path';
import { noneIfUnreadable } from '../../../core/errors.ts';
import type { Tree } from '../../../core/types.ts';
import type { ConfigDocument } from '../documents.ts';
import { parse } from '../parse.ts';
import { hintIn } from '../readers/hint.ts';
import { itemsAt, textsOf, type ConfigNode } from '../tree.ts';
import { FILE_NAMES, isKustomization } from './kustomization.ts';

const LISTS = ['resources', 'components', 'bases'] as const;
/** No more files than these are read, however overlays build upon each other. */
const MOST_FILES = 200;

/** What a kustomization lists: a file or a folder, by its path from the root of the repository, and where it is listed. */
export interface Listed {
  readonly path: string;
  readonly node: ConfigNode;
}

/** The files and folders that a kustomization builds upon; what stands in other repositories is left out. */
export const listedIn = (root: ConfigNode, folder: string): readonly Listed[] =>
  LISTS.flatMap((key) => itemsAt(root, key)).flatMap((node) =>
    textsOf(node).flatMap((entry) =>
      /^[\w-]+:|\?ref=|^\//.test(entry) ? [] : [{ path: posix.join(folder, entry), node }],
    ),
  );

const pathsOf = (listed: readonly Listed[]): readonly string[] => listed.map(({ path }) => path);

/** Reads what stands at the paths of one tree; each file is read once. What cannot be read holds no objects. */
export class Bases {
  readonly #tree: Tree;
  readonly #known = new Map<string, Promise<readonly ConfigDocument[]>>();
  readonly #below = new Map<string, Promise<readonly ConfigDocument[]>>();

  constructor(tree: Tree) {
    this.#tree = tree;
  }

  /** The objects of files, and of the kustomizations in folders, that some paths name; what names itself is read once. */
  async objectsAt(paths: readonly string[], seen = new Set<string>()): Promise<readonly ConfigDocument[]> {
    const fresh = [...new Set(paths)].filter((path) => !seen.has(path));
    for (const path of fresh) seen.add(path);
    const found = await Promise.all(fresh.map((path) => this.#objectsOf(path, seen)));
    return found.flat();
  }

  /** The objects that the kustomization of a folder builds upon. */
  objectsBelow(folder: string): Promise<readonly ConfigDocument[]> {
    const known = this.#below.get(folder) ?? this.objectsAt([folder]);
    this.#below.set(folder, known);
    return known;
  }

  async #objectsOf(path: string, seen: Set<string>): Promise<readonly ConfigDocument[]> {
    if (/\.(?:ya?ml|json)$/i.test(path)) return this.#documentsIn(path);
    for (const name of FILE_NAMES) {
      const file = posix.join(path, name);
      const [kustomization] = await this.#documentsIn(file);
      if (kustomization !== undefined && isKustomization(kustomization.root, file))
        return this.objectsAt(pathsOf(listedIn(kustomization.root, path)), seen);
    }
    return [];
  }

  #documentsIn(path: string): Promise<readonly ConfigDocument[]> {
    const known = this.#known.get(path);
    if (known !== undefined) return known;
    const read = this.#known.size < MOST_FILES ? this.#read(path) : Promise.resolve([]);
    this.#known.set(path, read);
    return read;
  }

  async #read(path: string): Promise<readonly ConfigDocument[]> {
    try {
      const text = await hintIn(this.#tree, path);
      return text === undefined ? [] : parse(text, path).documents;
    } catch (error) {
      return noneIfUnreadable(error) ?? [];
    }
  }
}
