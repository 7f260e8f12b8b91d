/** What was released before a commit, as far as its origin tells. */
import { gather } from '../../core/compare.ts';
import { Unreachable, Unreadable, UserError } from '../../core/errors.ts';
import type { Tree } from '../../core/types.ts';
import { askedOnce, dateOf, MOST_TAGS, type Releases, releasesAmong, type Tag } from '../releases.ts';
import { run } from '../run.ts';
import { byVersion, lineOf, type Version, versionOf } from '../versions.ts';
import { listTags } from './exchange.ts';
import { formatOf, inStore } from './names.ts';
import type { Origin } from './origin.ts';
import { LONGEST_HINT, type Supply } from './supply.ts';

/**
 * The same releases that a clone would tell. One exchange lists the tags, one tells when their commits were made, and one
 * brings the folders of those that count. Of more tags than a clone would look at, those are looked at that are the highest
 * of their line: who releases `1.4.2` made all of `1.4` before; where there are too many lines for that, nobody can tell.
 * What fails is told, and gives no releases: then all that breaks counts as released.
 */
export const releasesAtOrigin = (
  origin: Origin,
  supply: Supply,
  commit: string,
  treeOf: (root: string) => Tree,
): Releases =>
  askedOnce(async () => {
    try {
      const ids = await (supply.isByHub() ? idsByHub(origin, commit) : idsByGit(origin, supply, commit));
      await supply.bring(ids);
      return ids.map((id) => asHint(treeOf(supply.rootOf(id))));
    } catch (error) {
      if (!(error instanceof Unreachable || error instanceof UserError)) throw error;
      supply.tell(`What breaks counts as released, since the releases could not be read: \`${error.message}\`.`);
      return [];
    }
  });

/** A release only helps to judge: what of it cannot be fetched is as good as no text, and stops no review. */
const asHint = (tree: Tree): Tree => ({
  ...tree,
  read: (path) =>
    tree.read(path).catch((cause: unknown) => {
      throw cause instanceof UserError ? new Unreadable('it could not be fetched', 1, { cause }) : cause;
    }),
});

const idsByGit = async (origin: Origin, { store }: Supply, commit: string): Promise<readonly string[]> =>
  releasesAmong(await tagsByGit(origin, commit), await dateOf(store.dir, commit));

async function idsByHub({ hub }: Origin, commit: string): Promise<readonly string[]> {
  const [tip, tags] = [await hub.commit(commit), await hub.tags()];
  return tip === undefined ? [] : releasesAmong(versionsAmong(tags), tip.made);
}

/** Commits are small: thousands of them, without their trees, are a few megabytes. */
const tagsByGit = (origin: Origin, commit: string): Promise<readonly Tag[]> =>
  inStore(origin, formatOf(commit), async (store) => {
    const tags = likeliest(versionsAmong(await listTags(store.dir, origin, LONGEST_HINT)));
    if (tags.length === 0) return [];
    const ids = [...new Set(tags.map(({ id }) => id))];
    await store.fetch(ids, { depth: 1, filter: 'tree:0', longest: LONGEST_HINT });
    const dates = await datesOf(store.dir, ids);
    return tags.flatMap(({ id, version }) => {
      const made = dates.get(id);
      return made === undefined ? [] : [{ id, version, made }];
    });
  });

interface Named {
  readonly name: string;
  readonly id: string;
}

const versionsAmong = <T extends Named>(tags: readonly T[]): readonly (T & { readonly version: Version })[] =>
  tags.flatMap((tag) => {
    const version = versionOf(tag.name);
    return version === undefined ? [] : [{ ...tag, version }];
  });

/** Of each line its highest, then the next of each, and so on. Throws `Unreachable` where there are too many lines. */
function likeliest<T extends Named & Pick<Tag, 'version'>>(tags: readonly T[]): readonly T[] {
  if (tags.length <= MOST_TAGS) return tags;
  const lines = [...gather(tags, ({ name }) => lineOf(name)).values()];
  if (lines.length > MOST_TAGS) throw new Unreachable(`there are ${lines.length} lines of versions`, true);
  const ranked = lines.flatMap((line) =>
    line.toSorted((a, b) => byVersion(a.version, b.version)).map((tag, rank) => ({ tag, rank })),
  );
  return ranked
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, MOST_TAGS)
    .map(({ tag }) => tag);
}

/** When each of some commits was made; what is none, or not here, is left out. */
async function datesOf(dir: string, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const asked = ['rev-list', '--no-walk', '--timestamp', '--ignore-missing', '--stdin'];
  const lines = (await run(dir, asked, `${ids.join('\n')}\n`)).toString('latin1').split('\n');
  return new Map(
    lines.flatMap((line) => {
      const [, seconds, id = ''] = /^(\d+) ([0-9a-f]+)$/.exec(line) ?? [];
      return seconds === undefined ? [] : [[id, Number(seconds)]];
    }),
  );
}
