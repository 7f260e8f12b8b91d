/** A comparison within a repository that is not on disk: only what the two sides differ in is brought here. */
import { Unreachable, Unreadable } from '../../core/errors.ts';
import { changedFiles, changedPaths, type RawDifference } from '../diff.ts';
import { type Objects, openObjects } from '../objects.ts';
import type { Foresight, Opened } from '../opened.ts';
import type { Request } from '../range.ts';
import { unknownReleases } from '../releases.ts';
import { FORMATS } from '../repository.ts';
import { allEntries, type Entry, entryAt, isRegular, specialKind, treeAt } from '../tree.ts';
import { readingAhead } from './ahead.ts';
import { formatOf, resolveAtOrigin } from './names.ts';
import type { Origin } from './origin.ts';
import { releasesAtOrigin } from './releases.ts';
import { openSupply, type Supply } from './supply.ts';

/** Opens both sides. Throws `UserError` where a name is unknown, or there is no way to the repository; close what it returns. */
export async function openRemote(request: Request, origin: Origin, foresight: Foresight): Promise<Opened> {
  const { base: from = 'HEAD', head: to = 'HEAD', direct } = request;
  const range = await resolveAtOrigin(origin, from, to, direct);
  const empty = new Set<string>(FORMATS.map(({ emptyTree }) => emptyTree));
  const commits = new Set([range.mergeBase, range.head, range.base].filter((id) => !empty.has(id)));
  const supply = await openSupply(origin, formatOf(range.head), [...commits]);
  const objects = openObjects(supply.store.dir);
  const close = async () => {
    await objects.close();
    await supply.store.close();
  };
  try {
    const side = (commit: string) => sideOf(objects, supply, supply.rootOf(commit));
    const [base, head, policy] = [side(range.mergeBase), side(range.head), side(range.base)];
    const wanted = await wantedOf(supply, base.root, head.root, foresight);
    const foreseen = await Promise.all(
      foresight.foreseen.flatMap((path) => [policy, head].map(({ root }) => entryAt(objects, root, path))),
    );
    await supply.ensure([
      ...wanted,
      ...foreseen.flatMap((entry) => (entry !== undefined && isRegular(entry.mode) ? [entry.id] : [])),
    ]);
    const files = await changedFiles(supply.store.dir, base.root, head.root);
    const releases = empty.has(range.base)
      ? unknownReleases
      : releasesAtOrigin(origin, supply, range.base, (root) => sideOf(objects, supply, root).tree);
    const trees = { base: base.tree, head: head.tree, policy: policy.tree, releases };
    return { range, ...trees, files, notes: supply.notes, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function sideOf(objects: Objects, supply: Supply, root: string) {
  let all: Promise<ReadonlyMap<string, Entry>> | undefined;
  const entries = () => (all ??= allEntries(objects, root));
  const bring = readingAhead(supply, entries);
  const tree = treeAt(objects, root, {
    file: async (path, id) => (supply.isHere(id) ? undefined : bring(path, id)),
    searched: (ids) => search(supply, ids),
  });
  return { root, tree };
}

async function search(supply: Supply, ids: readonly string[]): Promise<void> {
  try {
    await supply.ensureSearched(ids.filter((id) => !supply.isHere(id)));
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    supply.tell(`The rest of the repository was not searched, so nothing there counts: \`${error.message}\`.`);
    throw new Unreadable('it was not fetched to be searched', 1, { cause: error });
  }
}

/** The contents that a review reads, and those that tell whether a file was renamed: where some went and others came, all of these. */
async function wantedOf({ store }: Supply, base: string, head: string, foresight: Foresight): Promise<string[]> {
  const [differences, isRead] = await Promise.all([changedPaths(store.dir, base, head), foresight.reads()]);
  const gone = differences.filter(({ after }) => after === undefined);
  const come = differences.filter(({ before }) => before === undefined);
  const moved = gone.length > 0 && come.length > 0 ? [...gone, ...come] : [];
  const read = differences.filter(({ path }) => isRead(path));
  return [...new Set([...moved, ...read].flatMap(contentsOf))];
}

const contentsOf = ({ before, beforeId, after, afterId }: RawDifference): string[] => [
  ...(isContent(before) ? [beforeId] : []),
  ...(isContent(after) ? [afterId] : []),
];

/** A submodule's commit is in another repository. */
const isContent = (mode: number | undefined): boolean => mode !== undefined && specialKind(mode) !== 'submodule';
