import type { RenderOptions } from '../core/types.ts';
import { VERSION } from '../core/version.ts';
import { type Environment, variable } from './environment.ts';
import { rulePagesUrl } from './rule-pages.ts';

const LOG_WIDTH = 120;

/** How reports are rendered in a workflow: without colours, with links to the repository that it runs in and to our rules. */
export function renderOptions(env: Environment): RenderOptions {
  const server = variable(env, 'GITHUB_SERVER_URL');
  const repository = variable(env, 'GITHUB_REPOSITORY');
  const rulesUrl = rulePagesUrl(env, VERSION);
  return {
    colour: false,
    width: LOG_WIDTH,
    ...(server !== undefined && repository !== undefined ? { repositoryUrl: `${server}/${repository}` } : {}),
    ...(rulesUrl === undefined ? {} : { rulesUrl }),
  };
}
