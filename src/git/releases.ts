/** What was released before a commit, as far as the tags of a clone tell. */
import type { Tree } from '../core/types.ts';
import type { Objects } from './objects.ts';
import type { Repository } from './repository.ts';
import { ask } from './run.ts';
import { treeAt } from './tree.ts';

/**
 * The releases before a commit that tell what was published: the newest, and the one of the highest version where that is another.
 * There are none where nobody can tell.
 */
export type Releases = () => Promise<readonly Tree[]>;

/** So many tags are looked at, the newest first. */
const MOST_TAGS = 5_000;
/** In seconds: who tags nothing for so long releases otherwise. */
const A_YEAR = 366 * 24 * 60 * 60;

interface Tag {
  readonly id: string;
  /** When its commit was made: who tags the tip of a branch does so later. */
  readonly made: number;
  readonly version: Version;
}

/** Nothing is known of what was released. */
export const unknownReleases: Releases = async () => [];

/** Git is asked once, and only when somebody wants to know: few reviews do. */
export function releasesBefore(repository: Repository, objects: Objects, commit: string): Releases {
  let asked: Promise<readonly Tree[]> | undefined;
  return () =>
    (asked ??= idsBefore(repository, commit).then((ids) => [...new Set(ids)].map((id) => treeAt(objects, id))));
}

/**
 * The newest and the highest release before a commit; none where the newest is old. Trials of a version to come, which may
 * break each other, count where nothing final was released in their time.
 */
async function idsBefore(repository: Repository, commit: string): Promise<readonly string[]> {
  const { dir, emptyTree } = repository;
  if (commit === emptyTree) return [];
  const [seconds = ''] = (await ask(dir, ['rev-list', '--timestamp', '--max-count=1', commit])).split(' ');
  const date = Number(seconds);
  const before = (await tagsOf(repository)).filter(({ made }) => made <= date);
  const final = before.filter(({ version: [, , , isFinal] }) => isFinal === 1);
  const inTime = [final, before].find(([newest]) => newest !== undefined && date - newest.made <= A_YEAR) ?? [];
  return [inTime[0], inTime.toSorted(byVersion)[0]].flatMap((tag) => (tag === undefined ? [] : [tag.id]));
}

/** The tags of versions, the newest first. */
async function tagsOf({ dir }: Repository): Promise<readonly Tag[]> {
  const format =
    '%(objectname) %(objecttype)%(*objecttype) %(committerdate:unix)%(*committerdate:unix) %(refname:strip=2)';
  const sorted = ['--sort=-creatordate', `--count=${MOST_TAGS}`, `--format=${format}`];
  const lines = (await ask(dir, ['for-each-ref', ...sorted, 'refs/tags'])).split('\n');
  return lines.flatMap((line) => tagOf(line) ?? []).toSorted((a, b) => b.made - a.made);
}

function tagOf(line: string): Tag | undefined {
  const [id = '', type = '', made = '', ...name] = line.split(' ');
  const version = versionOf(name.join(' '));
  return version === undefined || !type.endsWith('commit') ? undefined : { id, made: Number(made), version };
}

/** The numbers of a version, and whether it is what those before it were on the way to. */
type Version = readonly [major: number, minor: number, patch: number, isFinal: 0 | 1];

const VERSION = /(\d+)\.(\d+)(?:\.(\d+))?([-.+\w]*)$/;

function versionOf(name: string): Version | undefined {
  const found = VERSION.exec(name);
  if (found === null) return undefined;
  const [, major, minor, patch = 0, rest = ''] = found;
  return [Number(major), Number(minor), Number(patch), /[a-z]/i.test(rest) ? 0 : 1];
}

/** The highest first. */
const byVersion = ({ version: a }: Tag, { version: b }: Tag): number =>
  b[0] - a[0] || b[1] - a[1] || b[2] - a[2] || b[3] - a[3];
