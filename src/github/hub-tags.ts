/** The tags of a repository, asked of GitHub's API. */
import { Unreachable } from '../core/errors.ts';
import { presentable } from '../core/present.ts';
import { isOfGraphQl } from './api/failure.ts';
import type { Api } from './api/open-api.ts';

/** So many questions, of a hundred tags each. */
const MOST_PAGES = 10;

const TAGS = `query($owner: String!, $repo: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    refs(refPrefix: "refs/tags/", first: 100, after: $after) {
      nodes { name target { ...made ... on Tag { target { ...made } } } }
      pageInfo { hasNextPage endCursor }
    }
  }
}
fragment made on Commit { oid committedDate }`;

/** What a tag stands for: a commit, or else neither has an id here. */
interface Target {
  readonly oid?: string;
  readonly committedDate?: string;
  readonly target?: Target;
}

interface Repository {
  readonly owner: string;
  readonly repo: string;
}

interface Node {
  readonly name: string;
  readonly target: Target | null;
}

interface Page {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The tags of commits, all of them: the highest version may be the oldest. Throws `Unreachable`, and where they are too many. */
export async function tagsOf(api: Api, repository: Repository) {
  const nodes: Node[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { nodes: more, pageInfo }: Page = await pageOf(api, repository, after);
    nodes.push(...more);
    if (!pageInfo.hasNextPage) return nodes.flatMap(taggedCommit);
    after = pageInfo.endCursor;
  }
  throw new Unreachable(`GitHub lists more than ${nodes.length} tags`, true);
}

function taggedCommit({ name, target }: Node) {
  const { oid, committedDate } = target?.target ?? target ?? {};
  return oid === undefined || committedDate === undefined ? [] : [{ name, id: oid, made: secondsOf(committedDate) }];
}

/** A time of the API, in seconds. */
export const secondsOf = (date: string | undefined): number => Date.parse(date ?? '') / 1000;

async function pageOf({ graphql }: Api, { owner, repo }: Repository, after: string | null): Promise<Page> {
  try {
    const asked = { owner, repo, after };
    const { repository } = await graphql<{ readonly repository: { readonly refs: Page | null } }>(TAGS, asked);
    return repository.refs ?? NO_MORE;
  } catch (error) {
    if (!isOfGraphQl(error)) throw error;
    throw new Unreachable(`API: ${presentable(error.message)}`, true, { cause: error });
  }
}

const NO_MORE: Page = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
