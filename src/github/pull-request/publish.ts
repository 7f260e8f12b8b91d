import type { RenderOptions, Report } from '../../core/types.ts';
import { openApi } from '../api/open-api.ts';
import { type Environment, variable } from '../environment.ts';
import type { Inputs } from '../inputs.ts';
import { scopeOf } from './marker.ts';
import { post } from './post.ts';
import { remotePullRequest } from './remote.ts';
import type { Target } from './target.ts';

/** A pull request, and all that decides what is written on it. */
export interface Publication {
  readonly env: Environment;
  readonly inputs: Inputs;
  /** Absent where the run is about no pull request. */
  readonly target: Target | undefined;
}

/** Posts a report to its pull request, where there is one and the workflow wants it. Returns what did not work. */
export async function publish(
  report: Report,
  { env, inputs, target }: Publication,
  options: RenderOptions,
): Promise<string[]> {
  const { token, comment, review, maxInlineComments: mostInline, only } = inputs;
  if (target === undefined || target.queued || token === undefined || (comment === 'never' && review === 'never'))
    return [];
  const scope = scopeOf(only);
  const api = await openApi(env, token);
  const writing = { ...options, scope, runUrl: runUrl(env, options) };
  return post(report, remotePullRequest(api, target, scope), { comment, review, mostInline, writing, trusted: true });
}

/** The page of this run; undefined outside a workflow. */
export function runUrl(env: Environment, { repositoryUrl }: RenderOptions): string | undefined {
  const run = variable(env, 'GITHUB_RUN_ID');
  return repositoryUrl === undefined || run === undefined ? undefined : `${repositoryUrl}/actions/runs/${run}`;
}
