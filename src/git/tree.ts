import { linesHolding } from '../core/grep.ts';
import type { Tree } from '../core/types.ts';
import { noneIfUnreadable, Unreadable, UserError } from '../core/errors.ts';
import { textOfPath } from './names.ts';
import type { Objects } from './objects.ts';
import { decodeText, tooLarge } from './text.ts';

/** What stands at a path: a file, a link, a folder or a submodule, by its mode. */
export interface Entry {
  readonly mode: number;
  readonly id: string;
}

type Folder = ReadonlyMap<string, Entry>;

/** No honest repository has more paths; a few crafted objects can name billions. */
const MOST_PATHS = 1_000_000;

const KIND = 0o170000;
const FOLDER = 0o040000;
const REGULAR = 0o100000;
const SYMLINK = 0o120000;
const SUBMODULE = 0o160000;

/** Whether a mode is that of a plain file, executable or not. */
export const isRegular = (mode: number): boolean => (mode & KIND) === REGULAR;
const isLink = ({ mode }: Entry): boolean => (mode & KIND) === SYMLINK;
const isFolder = ({ mode }: Entry): boolean => (mode & KIND) === FOLDER;

/** Why a path that is a link, or lies behind one, is not read: where it leads is no part of the tree. */
const LINK = 'it is a symbolic link';

/** What a mode stands for where it is no plain file. */
export function specialKind(mode: number): 'symlink' | 'submodule' | undefined {
  if ((mode & KIND) === SYMLINK) return 'symlink';
  return (mode & KIND) === SUBMODULE ? 'submodule' : undefined;
}

/** Has contents brought here that may not be here yet. */
export interface Bring {
  /** That of the file at a path. */
  file(path: string, id: string): Promise<void>;
  /** Those of files that are only searched. Throws `Unreadable` where that would cost too much. */
  searched(ids: readonly string[]): Promise<void>;
}

/** The tree of a commit or of a tree id. Only the folders on the way to what is asked for are read, each once. */
export function treeAt(objects: Objects, id: string, bring?: Bring): Tree {
  const folders = folderReader(objects, id);
  return {
    async read(path) {
      const entry = await find(folders, path.split('/'));
      if (entry !== undefined && isLink(entry)) throw new Unreadable(LINK);
      if (entry === undefined || !isRegular(entry.mode)) return undefined;
      await bring?.file(path, entry.id);
      return readText(objects, entry.id);
    },
    async list(prefix = '') {
      return regularPaths(await entriesBelow(folders, prefix));
    },
    async grep(paths, word) {
      const found = await Promise.all(paths.map((path) => find(folders, path.split('/')).catch(noneIfUnreadable)));
      const ids = found.map((entry) => (entry !== undefined && isRegular(entry.mode) ? entry.id : undefined));
      await bring?.searched(ids.filter((each) => each !== undefined));
      const lines: string[] = [];
      for (let at = 0; at < ids.length; at += GREPPED_AT_ONCE)
        lines.push(...(await Promise.all(ids.slice(at, at + GREPPED_AT_ONCE).map((each) => linesIn(each, word)))));
      return lines;
    },
  };

  async function linesIn(file: string | undefined, word: string): Promise<string> {
    if (file === undefined) return '';
    const { bytes } = await objects.get(file);
    return bytes === undefined
      ? ''
      : linesHolding(bytes, word, (whole, start, end) => whole.toString('utf8', start, end));
  }
}

/** So many files are held in memory to be searched. */
const GREPPED_AT_ONCE = 128;

/** What stands at a path of a commit or a tree; undefined for nothing, and for what lies behind a link. */
export const entryAt = (objects: Objects, id: string, path: string): Promise<Entry | undefined> =>
  find(folderReader(objects, id), path.split('/')).catch(noneIfUnreadable);

/** The paths of the plain files among entries, sorted. */
export const regularPaths = (entries: ReadonlyMap<string, Pick<Entry, 'mode'>>): string[] =>
  [...entries].flatMap(([path, { mode }]) => (isRegular(mode) ? [path] : [])).toSorted();

/** Everything that stands in a commit or a tree, folders left out, by path. */
export const allEntries = (objects: Objects, id: string): Promise<ReadonlyMap<string, Entry>> =>
  entriesBelow(folderReader(objects, id), '');

/** The text of one blob. Throws `Unreadable` for what is not text or too large. */
export async function readText(objects: Objects, id: string): Promise<string> {
  const { bytes, size } = await objects.get(id);
  if (bytes === undefined) throw tooLarge(size);
  return decodeText(bytes);
}

interface Folders {
  /** The name of the topmost. */
  readonly root: string;
  at(name: string): Promise<Folder>;
}

function folderReader(objects: Objects, root: string): Folders {
  const known = new Map<string, Promise<Folder>>();
  const load = async (name: string): Promise<Folder> => {
    const { bytes } = await objects.get(name);
    if (bytes === undefined) throw new UserError('one folder of this repository holds too many files', 'Split it up.');
    return parseFolder(bytes, root.length / 2);
  };
  const at = (name: string): Promise<Folder> => {
    const folder = known.get(name) ?? load(name);
    known.set(name, folder);
    return folder;
  };
  return { root: `${root}^{tree}`, at };
}

async function find(folders: Folders, segments: readonly string[]): Promise<Entry | undefined> {
  let folder = await folders.at(folders.root);
  for (const segment of segments.slice(0, -1)) {
    const below = folder.get(segment);
    if (below === undefined) return undefined;
    if (isLink(below)) throw new Unreadable(LINK);
    if (!isFolder(below)) return undefined;
    folder = await folders.at(below.id);
  }
  return folder.get(segments.at(-1) ?? '');
}

async function entriesBelow(folders: Folders, prefix: string): Promise<ReadonlyMap<string, Entry>> {
  const found = new Map<string, Entry>();
  let level = await startingFolder(folders, prefix.replace(/\/$/, ''));
  while (level.length > 0) {
    const contents = await readAll(folders, new Set(level.map(({ id }) => id)));
    const size = level.reduce((sum, { id }) => sum + (contents.get(id)?.size ?? 0), found.size);
    if (size > MOST_PATHS) throw tooManyPaths();
    const children = level.flatMap(({ path, id }) =>
      [...(contents.get(id) ?? [])].map(([name, entry]) => ({ path: path === '' ? name : `${path}/${name}`, entry })),
    );
    for (const { path, entry } of children) if (!isFolder(entry)) found.set(path, entry);
    level = children.flatMap(({ path, entry }) => (isFolder(entry) ? [{ path, id: entry.id }] : []));
  }
  return found;
}

/** The same folder may stand at many paths. */
const readAll = async (folders: Folders, ids: ReadonlySet<string>): Promise<ReadonlyMap<string, Folder>> =>
  new Map(await Promise.all([...ids].map(async (id) => [id, await folders.at(id)] as const)));

async function startingFolder(folders: Folders, path: string): Promise<{ path: string; id: string }[]> {
  if (path === '') return [{ path, id: folders.root }];
  const entry = await find(folders, path.split('/'));
  return entry !== undefined && isFolder(entry) ? [{ path, id: entry.id }] : [];
}

const tooManyPaths = (): UserError =>
  new UserError(
    `this repository names more than ${MOST_PATHS} files`,
    'Check that it is what you mean to review: it may be crafted to exhaust memory.',
  );

/** The entries of a tree object: mode, space, name, NUL and the bytes of an id, again and again. The first of a name counts. */
function parseFolder(bytes: Buffer, idLength: number): Folder {
  const folder = new Map<string, Entry>();
  for (let start = 0; start < bytes.length;) {
    const space = bytes.indexOf(0x20, start);
    const nul = bytes.indexOf(0, space);
    if (space === -1 || nul === -1) throw new Error('git handed over a damaged tree');
    const name = textOfPath(bytes.subarray(space + 1, nul));
    const mode = Number.parseInt(bytes.toString('latin1', start, space), 8);
    start = nul + 1 + idLength;
    if (!folder.has(name)) folder.set(name, { mode, id: bytes.toString('hex', nul + 1, start) });
  }
  return folder;
}
