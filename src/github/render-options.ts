import type { RenderOptions } from '../core/types.ts';
import { type Environment, variable } from './environment.ts';

const LOG_WIDTH = 120;

/** How reports are rendered in a workflow: without colours, with links to the repository that it runs in. */
export function renderOptions(env: Environment): RenderOptions {
  const server = variable(env, 'GITHUB_SERVER_URL');
  const repository = variable(env, 'GITHUB_REPOSITORY');
  const linked = server !== undefined && repository !== undefined;
  return { colour: false, width: LOG_WIDTH, ...(linked ? { repositoryUrl: `${server}/${repository}` } : {}) };
}
