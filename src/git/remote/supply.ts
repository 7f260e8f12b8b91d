/** Brings what a review reads into a store: by git where that works, else through the API, which is told. */
import { Unreachable } from '../../core/errors.ts';
import type { Repository } from '../repository.ts';
import { inEitherWay } from './fallback.ts';
import { treesOf } from './from-hub.ts';
import { type Ensure, gathering } from './gather.ts';
import type { Origin } from './origin.ts';
import { makeStore, type Store } from './store.ts';

export interface Supply {
  readonly store: Store;
  /** The object that stands for a commit here: itself, or its tree. */
  rootOf(commit: string): string;
  /** Brings all folders of further commits. Throws `Unreachable` or `UserError`: no other way is tried. */
  bring(commits: readonly string[]): Promise<void>;
  /** Brings contents of files. Throws `UserError` where there is no way left. */
  readonly ensure: Ensure;
  /**
   * The same for files that are only searched, within a budget: what fails is not tried in another way, and changes nothing of
   * how the rest is read. Throws `Unreachable`.
   */
  readonly ensureSearched: Ensure;
  isHere(id: string): boolean;
  /** Whether git was given up, so that all comes through the API. */
  isByHub(): boolean;
  /** How many files may well be brought along that nobody asked for yet. */
  readonly mostAhead: () => number;
  /** What went another way than usual: whole sentences. May grow while files are read. */
  readonly notes: readonly string[];
  /** Adds one, once. */
  tell(note: string): void;
}

/** Git brings thousands with one exchange; of the API so many are one question. */
const MOST_AHEAD = { git: 4096, hub: 99 };

/** In milliseconds: thousands of files or commits are a few seconds, and nothing that only helps to judge is waited for longer. */
export const LONGEST_HINT = 30_000;
/** Files that are searched through the API in all: it hands over a hundred with one question, and answers for a minute. */
const MOST_SEARCHED_BY_HUB = 500;

/** Where things come from and go to, and what git said when it was given up. */
interface Ways {
  readonly store: Store;
  readonly origin: Origin;
  failure?: Unreachable;
  /** How many files came through the API to be searched. */
  searched: number;
}

/** Brings all folders of some commits, but no file. Throws `UserError` where there is no way to them; close its store. */
export async function openSupply(
  origin: Origin,
  format: Repository['format'],
  commits: readonly string[],
): Promise<Supply> {
  const store = await makeStore(origin, format);
  const notes: string[] = [];
  const tell = (note: string): void => void (notes.includes(note) || notes.push(note));
  const ways: Ways = { store, origin, searched: 0 };
  const here = new Set<string>();
  const ensure = gathering(async (ids) => {
    await bringFiles(ways, ids);
    tellOn(ways, tell);
    ids.forEach((id) => here.add(id));
  });
  const ensureSearched = gathering(async (ids) => {
    await bringSearched(ways, ids);
    ids.forEach((id) => here.add(id));
  });
  try {
    const roots = await bringCommits(ways, commits);
    tellOn(ways, tell);
    return {
      store,
      rootOf: (commit) => roots.get(commit) ?? commit,
      bring: (more) => bringMore(ways, roots, more),
      ensure,
      ensureSearched,
      isHere: (id) => here.has(id),
      isByHub: () => ways.failure !== undefined,
      mostAhead: () => (ways.failure === undefined ? MOST_AHEAD.git : MOST_AHEAD.hub),
      notes,
      tell,
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

function tellOn({ failure }: Ways, tell: Supply['tell']): void {
  if (failure !== undefined)
    tell(`The files were read through the API, since git could not fetch them: \`${failure.message}\`.`);
}

/** Commits with their trees but no files; a server that refuses to leave files out may still send all. */
function bringCommits(ways: Ways, commits: readonly string[]): Promise<Map<string, string>> {
  const { store, origin } = ways;
  const byGit = async () => {
    await store.fetch(commits, { depth: 1, filter: 'blob:none' }).catch((error: unknown) => {
      if (!(error instanceof Unreachable && error.refused)) throw error;
      return store.fetch(commits, { depth: 1 });
    });
    return new Map<string, string>();
  };
  return inEitherWay(byGit, async (why) => {
    ways.failure = why;
    return treesOf(store, origin.hub, commits);
  });
}

/** In the way that brought the first: what is asked for a hint alone may fail, and must not decide how the rest is read. */
async function bringMore(ways: Ways, roots: Map<string, string>, commits: readonly string[]): Promise<void> {
  const { store, origin, failure } = ways;
  if (failure === undefined) {
    const missing = await store.missing(commits);
    if (missing.length > 0) await store.fetch(missing, { depth: 1, filter: 'blob:none', longest: LONGEST_HINT });
    return;
  }
  const unknown = commits.filter((commit) => !roots.has(commit));
  for (const [commit, root] of await treesOf(store, origin.hub, unknown)) roots.set(commit, root);
}

/** What git once could not do is not asked of it again. */
async function bringFiles(ways: Ways, ids: readonly string[]): Promise<void> {
  const missing = await ways.store.missing(ids);
  if (missing.length === 0) return;
  const byGit = async () => {
    if (ways.failure !== undefined) throw ways.failure;
    await ways.store.fetch(missing);
  };
  await inEitherWay(byGit, (why) => {
    ways.failure = why;
    return filesFromHub(ways, missing);
  });
}

async function bringSearched(ways: Ways, ids: readonly string[]): Promise<void> {
  const missing = await ways.store.missing(ids);
  if (missing.length === 0) return;
  if (ways.failure === undefined) return ways.store.fetch(missing, { longest: LONGEST_HINT });
  if (ways.searched + missing.length > MOST_SEARCHED_BY_HUB)
    throw new Unreachable('the API hands over too few files at a time', true);
  ways.searched += missing.length;
  return filesFromHub(ways, missing);
}

/** What the API hands over is what was asked for only if it has that id. */
async function filesFromHub({ store, origin }: Ways, ids: readonly string[]): Promise<void> {
  const contents = await origin.hub.blobs(ids);
  for (const id of ids) {
    const content = contents.get(id);
    const written = content === undefined ? undefined : await store.write('blob', content);
    if (written !== id) throw new Unreachable(`the API does not hand over the file ${id} as it is`, true);
  }
}
