/** What was released before a commit, as far as the tags of a clone tell. */
import type { Tree } from '../core/types.ts';
import type { Objects } from './objects.ts';
import type { Repository } from './repository.ts';
import { ask } from './run.ts';
import { treeAt } from './tree.ts';

/** The newest of the releases before a commit, and the one of the highest version; each lists nothing where none is known. */
export interface Releases {
  readonly newest: Tree;
  readonly highest: Tree;
}

/** So many tags are looked at, the newest first. */
const MOST_TAGS = 5_000;
/** Who has not tagged for so many seconds releases otherwise. */
const A_YEAR = 366 * 24 * 60 * 60;

interface Tag {
  readonly id: string;
  readonly made: number;
  readonly version: Version;
}

/** Nothing is known of what was released. */
export const NO_RELEASES: Releases = {
  newest: { read: async () => undefined, list: async () => [] },
  highest: { read: async () => undefined, list: async () => [] },
};

/** The releases before a commit. Git is asked when one of them is, for few reviews need any. */
export function releasesBefore(repository: Repository, objects: Objects, commit: string): Releases {
  let asked: Promise<readonly Tag[]> | undefined;
  const tags = () => (asked ??= tagsBefore(repository, commit));
  const later = (choose: (tags: readonly Tag[]) => Tag | undefined): Tree => {
    let opened: Promise<Tree | undefined> | undefined;
    const open = () =>
      (opened ??= tags().then((all) => {
        const chosen = choose(all);
        return chosen === undefined ? undefined : treeAt(objects, chosen.id);
      }));
    return {
      read: async (path) => (await open())?.read(path),
      list: async (prefix) => (await open())?.list(prefix) ?? [],
      grep: async (paths, word) => (await open())?.grep?.(paths, word) ?? paths.map(() => ''),
    };
  };
  return { newest: later(([first]) => first), highest: later((all) => all.toSorted(byVersion)[0]) };
}

/**
 * Tags of versions that are no younger than the commit, the newest first; none where the newest of them is old. Trials of a
 * version to come, which may break each other, count where nothing final was released in their time.
 */
async function tagsBefore({ dir, emptyTree }: Repository, commit: string): Promise<readonly Tag[]> {
  if (commit === emptyTree) return [];
  const [date = ''] = (await ask(dir, ['rev-list', '--timestamp', '--max-count=1', commit])).split(' ');
  const format = '%(objectname) %(objecttype)%(*objecttype) %(creatordate:unix) %(refname:strip=2)';
  const sorted = ['--sort=-creatordate', `--count=${MOST_TAGS}`, `--format=${format}`];
  const lines = (await ask(dir, ['for-each-ref', ...sorted, 'refs/tags'])).split('\n');
  const tags = lines.flatMap((line) => tagOf(line) ?? []).filter(({ made }) => made <= Number(date));
  const final = tags.filter(({ version: [, , , isFinal] }) => isFinal === 1);
  const isLate = ([newest]: readonly Tag[]): boolean => newest === undefined || Number(date) - newest.made > A_YEAR;
  return [final, tags].find((some) => !isLate(some)) ?? [];
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
