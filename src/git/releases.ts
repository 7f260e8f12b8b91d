/** What was released before a commit, as far as the tags of a repository tell. */
import type { Tree } from '../core/types.ts';
import type { Objects } from './objects.ts';
import type { Repository } from './repository.ts';
import { ask } from './run.ts';
import { treeAt } from './tree.ts';
import { byVersion, type Version, versionOf } from './versions.ts';

/**
 * The releases before a commit that tell what was published: the newest, and the one of the highest version where that is another.
 * There are none where nobody can tell.
 */
export type Releases = () => Promise<readonly Tree[]>;

/** So many tags are looked at. */
export const MOST_TAGS = 5_000;
/** In seconds: who tags nothing for so long releases otherwise. */
const A_YEAR = 366 * 24 * 60 * 60;

/** A commit that was tagged as a version. */
export interface Tag {
  readonly id: string;
  /** When the commit was made, in seconds: who tags the tip of a branch does so later. */
  readonly made: number;
  readonly version: Version;
}

/** Nothing is known of what was released. */
export const unknownReleases: Releases = async () => [];

/** The releases of a clone: the newest of its tags are looked at. */
export const releasesBefore = (repository: Repository, objects: Objects, commit: string): Releases =>
  askedOnce(async () => {
    if (commit === repository.emptyTree) return [];
    const date = await dateOf(repository.dir, commit);
    return releasesAmong(await tagsOf(repository), date).map((id) => treeAt(objects, id));
  });

/** Asks once, and only when somebody wants to know: few reviews do. */
export function askedOnce(question: Releases): Releases {
  let asked: Promise<readonly Tree[]> | undefined;
  return () => (asked ??= question());
}

/** When a commit was made, in seconds. */
export async function dateOf(dir: string, commit: string): Promise<number> {
  const [seconds = ''] = (await ask(dir, ['rev-list', '--timestamp', '--max-count=1', commit])).split(' ');
  return Number(seconds);
}

/**
 * The commits of the newest and of the highest release until a time, each once; none where the newest is old. Trials of a
 * version to come, which may break each other, count where nothing final was released in their time.
 */
export function releasesAmong(tags: readonly Tag[], until: number): readonly string[] {
  const before = tags.filter(({ made }) => made <= until).toSorted(newestFirst);
  const final = before.filter(({ version: [, , , isFinal] }) => isFinal === 1);
  const inTime = [final, before].find(([newest]) => newest !== undefined && until - newest.made <= A_YEAR) ?? [];
  const [highest] = inTime.toSorted((a, b) => byVersion(a.version, b.version));
  return [...new Set([inTime[0], highest].flatMap((tag) => (tag === undefined ? [] : [tag.id])))];
}

/** What was made in the same second has one order too, whatever the order it was told in. */
const newestFirst = (a: Tag, b: Tag): number =>
  b.made - a.made || byVersion(a.version, b.version) || (a.id < b.id ? -1 : 1);

async function tagsOf({ dir }: Repository): Promise<readonly Tag[]> {
  const format =
    '%(objectname) %(*objectname) %(objecttype)%(*objecttype) %(committerdate:unix)%(*committerdate:unix) %(refname:strip=2)';
  const newest = ['--sort=-creatordate', `--count=${MOST_TAGS}`, `--format=${format}`];
  const lines = (await ask(dir, ['for-each-ref', ...newest, 'refs/tags'])).split('\n');
  return lines.flatMap((line) => tagOf(line) ?? []);
}

function tagOf(line: string): Tag | undefined {
  const [own = '', tagged = '', type = '', made = '', ...name] = line.split(' ');
  const version = versionOf(name.join(' '));
  if (version === undefined || !type.endsWith('commit')) return undefined;
  return { id: tagged || own, made: Number(made), version };
}
