/** Names of commits become ids by what the origin says they stand for. */
import { UserError } from '../../core/errors.ts';
import type { Range } from '../../core/types.ts';
import { checkName, mergeBaseOf, resolveIfKnown, shortName } from '../refs.ts';
import { FORMATS, identify, type Repository } from '../repository.ts';
import { listRefs } from './exchange.ts';
import { inEitherWay } from './fallback.ts';
import { type Origin, unknownCommit } from './origin.ts';
import { makeStore, type Store } from './store.ts';

const ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** The start of an id. */
const PART_OF_ID = /^[0-9a-f]{4,39}$/;
/** A commit by way of another: `v1^`, `main~3`. */
const BEFORE = /^(.+?)(?:\^|~(\d{1,3}))$/;

/** Turns the names of a request into ids. Throws `UserError` where a name is unknown, or nothing is shared. */
export async function resolveAtOrigin(origin: Origin, base: string, head: string, direct: boolean): Promise<Range> {
  [base, head].forEach(checkName);
  const [from, to] = await both(resolveName(origin, base), resolveName(origin, head));
  const empty = FORMATS.some(({ emptyTree }) => emptyTree === from);
  const mergeBase = direct || empty || from === to ? from : await partedAt(origin, from, to);
  return { base: from, head: to, mergeBase, baseName: shortName(base), headName: head };
}

/** Waits for both even where one fails: then nothing of the other is left behind. */
async function both<T>(...works: readonly [Promise<T>, Promise<T>]): Promise<[T, T]> {
  await Promise.allSettled(works);
  return Promise.all(works);
}

async function resolveName(origin: Origin, name: string): Promise<string> {
  if (ID.test(name)) return name;
  const [, later, steps = '1'] = BEFORE.exec(name) ?? [];
  const found =
    later === undefined
      ? await lookUp(origin, name)
      : await earlier(origin, await resolveName(origin, later), Number(steps));
  if (found !== undefined) return found;
  throw unknownCommit(name);
}

/** In the order in which git itself looks, and last as a clone would call it. */
const candidatesOf = (name: string): string[] => [
  ...(name === 'HEAD' || name.startsWith('refs/') ? [name] : []),
  `refs/tags/${name}`,
  `refs/heads/${name}`,
  ...(name.startsWith('origin/') ? [`refs/heads/${name.slice('origin/'.length)}`] : []),
];

/** A tag may be an object of its own: what it stands for is told by its name and `^{}`. */
async function lookUp(origin: Origin, name: string): Promise<string | undefined> {
  const candidates = candidatesOf(name);
  const ofHub = async () => (PART_OF_ID.test(name) ? (await origin.hub.commit(name))?.id : undefined);
  return inEitherWay(
    async () => {
      const asked = candidates.flatMap((ref) => [ref, `${ref}^{}`]);
      const refs = await inStore(origin, 'sha1', ({ dir }) => listRefs(dir, origin, asked));
      const found = candidates.map((ref) => refs.get(`${ref}^{}`) ?? refs.get(ref));
      return found.find((id) => id !== undefined) ?? ofHub();
    },
    async () => {
      const found = await Promise.all(candidates.map((ref) => origin.hub.commit(ref.replace(/^refs\//, ''))));
      return found.find((commit) => commit !== undefined)?.id ?? ofHub();
    },
  );
}

/** So many first parents back. */
const earlier = (origin: Origin, tip: string, steps: number): Promise<string | undefined> =>
  inEitherWay(
    () => withHistory(origin, [tip], steps + 1, (repository) => resolveIfKnown(repository, `${tip}~${steps}`)),
    async () => {
      let id: string | undefined = tip;
      for (let left = steps; left > 0 && id !== undefined; left -= 1) id = (await origin.hub.commit(id))?.parent;
      return id;
    },
  );

/** The API is asked first: it knows the answer, and git would have to fetch all commits. */
async function partedAt(origin: Origin, base: string, head: string): Promise<string> {
  const found = await inEitherWay(
    () => origin.hub.mergeBase(base, head),
    () => withHistory(origin, [base, head], undefined, (repository) => mergeBaseOf(repository, base, head)),
  );
  if (found !== undefined) return found;
  throw new UserError(
    'base and head share no history, or one of them is not in this repository',
    'Set the inputs `base` and `head` to refs with a common past.',
  );
}

/** Asks something of commits alone, without their trees. */
const withHistory = <T>(
  origin: Origin,
  tips: readonly string[],
  depth: number | undefined,
  question: (repository: Repository) => Promise<T>,
): Promise<T> =>
  inStore(origin, formatOf(tips[0] ?? ''), async (store) => {
    await store.fetch(tips, { depth, filter: 'tree:0' });
    return question(await identify(store.dir));
  });

/** Works in a store that is gone afterwards. */
export async function inStore<T>(
  origin: Origin,
  format: Repository['format'],
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const store = await makeStore(origin, format);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** How a repository names its objects, by the length of a name. */
export const formatOf = (id: string): Repository['format'] => (id.length === 64 ? 'sha256' : 'sha1');
