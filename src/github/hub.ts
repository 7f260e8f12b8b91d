/** What a review needs of a repository, asked of GitHub's API: where lines of work parted, and files where git cannot fetch them. */
import { Unreachable } from '../core/errors.ts';
import { presentable } from '../core/present.ts';
import { ApiFailure, isOfGraphQl } from './api/failure.ts';
import type { Api } from './api/open-api.ts';
import { secondsOf, tagsOf } from './hub-tags.ts';

/** What is asked for with one question to GraphQL. */
const MOST_AT_ONCE = 100;
/** What GraphQL cannot tell as text costs a request each; a token has a thousand an hour. */
const MOST_SINGLE = 200;

/** Where the repository stands, and how to come by the API: it is opened only when it is needed. */
export interface Place {
  readonly owner: string;
  readonly repo: string;
  readonly api: () => Promise<Api>;
}

/** The API of one repository. Everything throws `Unreachable`. */
export const hubOf = (place: Place) => ({
  mergeBase: (base: string, head: string) => mergeBase(place, base, head),
  commit: (name: string) => commit(place, name),
  tree: (commitId: string) => tree(place, commitId),
  blobs: (ids: readonly string[]) => blobs(place, ids),
  tags: async () => tagsOf(await place.api(), place),
});

/** The list of changed files, which nobody needs here, stands on the first page only. */
const PAGES = [2, 1];

async function mergeBase({ owner, repo, api }: Place, base: string, head: string): Promise<string | undefined> {
  const { rest } = await api();
  for (const page of PAGES) {
    const query = { owner, repo, basehead: `${base}...${head}`, per_page: 1, page };
    const found = await ifThere(rest.repos.compareCommitsWithBasehead(query));
    if (found !== undefined) return found.data.merge_base_commit.sha;
  }
  return undefined;
}

async function commit({ owner, repo, api }: Place, ref: string) {
  const { rest } = await api();
  const found = await ifThere(rest.repos.getCommit({ owner, repo, ref, per_page: 1 }));
  if (found === undefined) return undefined;
  const { sha, parents, commit: told } = found.data;
  return { id: sha, parent: parents[0]?.sha, made: secondsOf(told.committer?.date) };
}

async function tree({ owner, repo, api }: Place, commitId: string) {
  const { rest } = await api();
  const found = await ifThere(rest.git.getTree({ owner, repo, tree_sha: commitId, recursive: 'true' }));
  if (found?.data.truncated === true) throw new Unreachable('GitHub does not list that many files', true);
  return found?.data.tree.map(({ path, mode, sha }) => ({ path, mode, sha }));
}

async function blobs(place: Place, ids: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
  const contents = new Map<string, Buffer>();
  for (let at = 0; at < ids.length; at += MOST_AT_ONCE)
    for (const [id, content] of await texts(place, ids.slice(at, at + MOST_AT_ONCE))) contents.set(id, content);
  const left = ids.filter((id) => !contents.has(id));
  if (left.length > MOST_SINGLE) throw new Unreachable(`GitHub tells ${left.length} files only one by one`, true);
  for (const id of left) contents.set(id, await single(place, id));
  return contents;
}

interface Text {
  readonly text: string | null;
  readonly byteSize: number;
  readonly isTruncated: boolean;
}

/** Those of some files that GraphQL tells whole: text, and not too long; none where it does not answer. */
async function texts({ owner, repo, api }: Place, ids: readonly string[]): Promise<[string, Buffer][]> {
  const client = await api();
  const asked = ids.map((id, index) => `_${index}: object(oid: "${id}") { ... on Blob { text byteSize isTruncated } }`);
  const query = `query($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${asked.join(' ')} } }`;
  const { repository } = await client
    .graphql<{ readonly repository: Readonly<Record<string, Text | null>> }>(query, { owner, repo })
    .catch(nothingTold);
  return ids.flatMap((id, index): [string, Buffer][] => {
    const found = repository[`_${index}`];
    const content = Buffer.from(found?.text ?? '');
    const whole = found?.isTruncated === false && found.byteSize === content.length && !content.includes(REPLACED);
    return whole ? [[id, content]] : [];
  });
}

/** What stands for bytes that are no text. */
const REPLACED = '\uFFFD';

async function single({ owner, repo, api }: Place, id: string): Promise<Buffer> {
  const { rest } = await api();
  const found = await ifThere(rest.git.getBlob({ owner, repo, file_sha: id }));
  if (found?.data.encoding !== 'base64') throw new Unreachable(`GitHub does not hand over the file ${id}`, true);
  return Buffer.from(found.data.content, 'base64');
}

/** The answer; undefined where GitHub knows no such thing. */
async function ifThere<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof ApiFailure && (error.kind === 'absent' || error.kind === 'invalid')) return undefined;
    throw unreachable(error);
  }
}

function unreachable(error: unknown): unknown {
  return error instanceof ApiFailure
    ? new Unreachable(`API: ${presentable(error.message)}`, error.kind === 'denied')
    : error;
}

/** GraphQL has ways of its own to fail, and limits of its own: each file can still be asked for. */
function nothingTold(error: unknown): { readonly repository: Readonly<Record<string, Text | null>> } {
  if (isOfGraphQl(error)) return { repository: {} };
  throw error;
}
