import { encodePath } from '../reporters/parts/links.ts';
import { type Environment, variable } from './environment.ts';

const NAME = /^[\w.-]+\/[\w.-]+$/;
/** `v1`, which goes on to the next release, and takes its documents along. */
const MOVING = /^v\d+(?:\.\d+)?$/;

/**
 * Where the rules' pages of the very version that runs are: in the repository of the Action, at what the workflow pinned,
 * or at the release where that moves. Undefined for an Action that lies in the workflow's own repository.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export function rulePagesUrl(env: Environment, version: string): string | undefined {
  const server = variable(env, 'GITHUB_SERVER_URL');
  const repository = variable(env, 'GITHUB_ACTION_REPOSITORY');
  const ref = variable(env, 'GITHUB_ACTION_REF');
  if (server === undefined || repository === undefined || ref === undefined || !NAME.test(repository)) return undefined;
  return `${server}/${repository}/blob/${encodePath(MOVING.test(ref) ? `v${version}` : ref)}/docs/rules`;
}
