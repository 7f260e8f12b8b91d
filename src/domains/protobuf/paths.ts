/** Paths of a repository, always with `/`; the topmost folder is the empty path. */

export const parentOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), 0));

/** The folders that a path lies in, the innermost first. */
export function foldersAbove(path: string): readonly string[] {
  const folders: string[] = [];
  for (let folder = parentOf(path); folder !== ''; folder = parentOf(folder)) folders.push(folder);
  return [...folders, ''];
}

export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The last part of a dotted name: `User` of `acme.v1.User`. */
export const lastWord = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

/** A path as it is written in a file of some folder: `./proto/`, `.`. */
export function join(folder: string, path: string): string {
  const clean = path.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
  if (clean === '.' || clean === '') return folder;
  return folder === '' ? clean : `${folder}/${clean}`;
}

/** Whether a path is a folder's own or lies below it. */
export const isWithin = (path: string, folder: string): boolean =>
  folder === '' || path === folder || path.startsWith(`${folder}/`);
