/** The run that a `workflow_run` event is about, and the pull request that it was made for. */
import * as v from 'valibot';
import { UserError } from '../../core/errors.ts';
import { presentable } from '../../core/present.ts';
import type { Api } from '../api/open-api.ts';
import type { Trigger } from '../trigger.ts';

/** What GitHub itself says of the run; nothing here comes from what the run made. */
export interface Run {
  readonly id: number;
  /** The commit that was reviewed. */
  readonly head: string;
  /** The branch of the pull request as GitHub's lists take it, `owner:branch`; absent where it is gone. */
  readonly branch: string | undefined;
  /** Whether it was made for a pull request at all. */
  readonly isOfPullRequest: boolean;
}

const payload = v.object({
  workflow_run: v.object({
    id: v.pipe(v.number(), v.integer()),
    event: v.string(),
    head_sha: v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)),
    head_branch: v.nullish(v.string()),
    head_repository: v.nullish(v.object({ owner: v.object({ login: v.string() }) })),
  }),
});

const REVIEWS: ReadonlySet<string> = new Set(['pull_request', 'pull_request_target', 'pull_request_review']);

/** Reads the run from the event. Throws a `UserError` for any other event. */
export function runOf({ name, payload: sent }: Trigger): Run {
  const result = v.safeParse(payload, sent);
  if (name !== 'workflow_run' || !result.success)
    throw new UserError(
      `the event \`${presentable(name)}\` is not about a run that ended`,
      'Start this workflow with `on: workflow_run`, of the workflow that makes the report.',
    );
  const { id, event, head_sha: head, head_branch: branch, head_repository: from } = result.output.workflow_run;
  return {
    id,
    head,
    branch: branch && from ? `${from.owner.login}:${branch}` : undefined,
    isOfPullRequest: REVIEWS.has(event),
  };
}

/** A pull request as far as posting needs it. */
export interface Found {
  readonly number: number;
  readonly baseName: string;
  readonly headName: string;
}

/**
 * The open pull requests whose last commit is the one that the run was for. The event names none for a fork, and GitHub
 * does not tell them by a commit that only the fork has: they are found by their branch.
 */
export async function pullRequestsOf(
  api: Api,
  here: { readonly owner: string; readonly repo: string },
  { head, branch }: Run,
): Promise<Found[]> {
  if (branch === undefined) return [];
  const pulls = await api.paginate(api.rest.pulls.list, { ...here, state: 'open', head: branch, per_page: 100 });
  return pulls
    .filter((pull) => pull.head.sha === head)
    .map((pull) => ({ number: pull.number, baseName: pull.base.ref, headName: pull.head.ref }));
}
