/** Makes git's own trees from what the API lists, so that all that follows is the same whichever way they came. */
import { Unreachable } from '../../core/errors.ts';
import { bytesOfPath } from '../names.ts';
import { type Hub, type HubEntry, unknownCommit } from './origin.ts';
import type { Store } from './store.ts';

/** How many are written at the same time. */
const AT_ONCE = 64;

/**
 * Writes the trees of some commits, and tells the id of each commit's own. Throws `Unreachable` where a list is not whole,
 * and `UserError` where there is no such commit.
 */
export async function treesOf(store: Store, hub: Hub, commits: readonly string[]): Promise<Map<string, string>> {
  const roots = new Map<string, string>();
  const written = new Set<string>();
  for (const commit of new Set(commits)) {
    const entries = await hub.tree(commit);
    if (entries === undefined) throw unknownCommit(commit);
    roots.set(commit, await writeTrees(store, entries, written));
  }
  return roots;
}

/** Commits share most of their folders; a list that leaves something out gives a folder another id. */
async function writeTrees(store: Store, entries: readonly HubEntry[], written: Set<string>): Promise<string> {
  const folders = contentsOf(entries);
  const fresh = entries.filter((entry) => isFolder(entry) && !written.has(entry.sha));
  for (let at = 0; at < fresh.length; at += AT_ONCE) {
    const some = fresh.slice(at, at + AT_ONCE);
    const ids = await Promise.all(some.map(({ path }) => writeTree(store, folders.get(path) ?? [])));
    if (some.some(({ sha }, index) => sha !== ids[index])) throw notWhole();
    for (const { sha } of some) written.add(sha);
  }
  return writeTree(store, folders.get('') ?? []);
}

/** What stands in each folder, by its path. */
function contentsOf(entries: readonly HubEntry[]): ReadonlyMap<string, readonly HubEntry[]> {
  const folders = new Map<string, HubEntry[]>([['', []]]);
  for (const entry of entries) if (isFolder(entry)) folders.set(entry.path, []);
  for (const entry of entries) {
    const folder = folders.get(entry.path.slice(0, Math.max(entry.path.lastIndexOf('/'), 0)));
    if (folder === undefined) throw notWhole();
    folder.push(entry);
  }
  return folders;
}

const isFolder = ({ mode }: HubEntry): boolean => mode === FOLDER;
const FOLDER = '040000';

const notWhole = (): Unreachable => new Unreachable('the API does not list all files', true);

const writeTree = (store: Store, entries: readonly HubEntry[]): Promise<string> => {
  const sorted = entries
    .map((entry) => ({ entry, name: nameOf(entry) }))
    .toSorted((a, b) => Buffer.compare(keyOf(a), keyOf(b)));
  return store.write('tree', Buffer.concat(sorted.flatMap(partsOf)));
};

interface Named {
  readonly entry: HubEntry;
  readonly name: Buffer;
}

const nameOf = ({ path }: HubEntry): Buffer => bytesOfPath(path.slice(path.lastIndexOf('/') + 1));

/** Git sorts a folder as if its name ended in a slash. */
const keyOf = ({ entry, name }: Named): Buffer => (isFolder(entry) ? Buffer.concat([name, Buffer.from('/')]) : name);

const partsOf = ({ entry: { mode, sha }, name }: Named): Buffer[] => [
  Buffer.from(`${mode.replace(/^0+/, '')} `),
  name,
  Buffer.from([0]),
  Buffer.from(sha, 'hex'),
];
