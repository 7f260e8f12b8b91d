import { noneIfUnreadable } from '../../core/errors.ts';
import type { Tree } from '../../core/types.ts';
import type { FilePair } from './diff/unit.ts';
import { parseProto } from './parser/file.ts';

/**
 * The packages of base that are gone from head: no changed file declares them any more,
 * and no unchanged file beside those that did.
 */
export async function retiredPackages(files: readonly FilePair[], head: Tree): Promise<ReadonlySet<string>> {
  const left = new Set(files.map(({ after }) => after?.package));
  const folders = new Map<string, Set<string>>();
  for (const { before } of files) {
    if (before === undefined || before.package === '' || left.has(before.package)) continue;
    const known = folders.get(before.package) ?? new Set();
    folders.set(before.package, known.add(before.path.slice(0, Math.max(before.path.lastIndexOf('/'), 0))));
  }
  const retired = await Promise.all(
    [...folders].map(async ([name, places]) => ((await isDeclaredIn(name, places, head)) ? [] : [name])),
  );
  return new Set(retired.flat());
}

async function isDeclaredIn(name: string, folders: ReadonlySet<string>, tree: Tree): Promise<boolean> {
  for (const folder of folders) {
    const prefix = folder === '' ? '' : `${folder}/`;
    const siblings = (await tree.list(folder)).filter(
      (path) => path.endsWith('.proto') && path.startsWith(prefix) && !path.slice(prefix.length).includes('/'),
    );
    for (const path of siblings) if ((await packageOf(path, tree)) === name) return true;
  }
  return false;
}

async function packageOf(path: string, tree: Tree): Promise<string | undefined> {
  try {
    const text = await tree.read(path);
    return text === undefined ? undefined : parseProto(text, path).package;
  } catch (error) {
    return noneIfUnreadable(error);
  }
}
