/** Files of a tree that nobody changed, read for what they tell of those that did. */
import { noneIfUnreadable } from '../../core/errors.ts';
import type { Tree } from '../../core/types.ts';
import type { Ecosystem, Manifest } from './ecosystem.ts';

/** The folder of a path, with its slash; empty at the root. */
export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** A folder and those above it, the nearest first: `a/b/`, `a/`, and the root. */
export function foldersUp(folder: string): string[] {
  const names = folder.split('/').slice(0, -1);
  return [...names.keys(), names.length].toReversed().map((depth) =>
    names
      .slice(0, depth)
      .map((name) => `${name}/`)
      .join(''),
  );
}

/** The manifests at some paths; those that are not there, or cannot be read, left out. */
export async function manifestsAt(tree: Tree, paths: readonly string[], ecosystem: Ecosystem): Promise<Manifest[]> {
  const texts = await Promise.all(paths.map(async (path) => ({ path, text: await textAt(tree, path) })));
  return texts.flatMap(({ path, text }) => (text === undefined ? [] : (parsed(text, path, ecosystem) ?? [])));
}

/** The text at a path; undefined where there is none to read: where it changed, that is reported. */
export async function textAt(tree: Tree, path: string): Promise<string | undefined> {
  return tree.read(path).catch(noneIfUnreadable);
}

function parsed(text: string, path: string, ecosystem: Ecosystem): Manifest | undefined {
  try {
    return ecosystem.parse(text, path);
  } catch (error) {
    return noneIfUnreadable(error);
  }
}
