import type { GitHub } from '@actions/github/lib/utils';
import { type Environment, variable } from '../environment.ts';
import { ApiFailure } from './failure.ts';
import { PATIENCE, type Patience, persevering } from './patience.ts';

/** GitHub's API, typed by operation; whatever fails is an `ApiFailure`. */
export type Api = InstanceType<typeof GitHub>;

const nothing = (): void => undefined;
/** Nothing but `log.ts` writes to the log. */
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/**
 * Opens the API of the server that the runner belongs to; without a token for what is open to all. The client, half of the bundle, is loaded only here.
 * Octokit's own plugins are not in it: one sends what was lost once more, which posts twice, and the other lets three
 * seconds pass between any two comments.
 */
export async function openApi(
  env: Environment,
  token: string | undefined,
  patience: Patience = PATIENCE,
): Promise<Api> {
  const { getOctokitOptions, GitHub } = await import('@actions/github/lib/utils');
  const baseUrl = variable(env, 'GITHUB_API_URL')?.replace(/\/+$/, '');
  const graphQl = variable(env, 'GITHUB_GRAPHQL_URL');
  const known = token === undefined ? {} : getOctokitOptions(token);
  const api = new GitHub({ ...known, ...(baseUrl === undefined ? {} : { baseUrl }), log: SILENT });
  const persist = persevering(patience);
  api.hook.wrap('request', (request, options) =>
    persist({
      writes: options.method !== 'GET',
      send: async (signal) => {
        // The hook that adds the token is given these very options, whatever is passed on here: they are changed in place.
        Object.assign(options, { request: { ...options.request, signal }, ...addressOf(options, graphQl) });
        return whole(await request(options));
      },
    }),
  );
  return api;
}

/** GraphQL has an address of its own, which Octokit would guess. */
const addressOf = ({ url }: { readonly url: string }, graphQl: string | undefined) =>
  graphQl !== undefined && url.endsWith('/graphql') ? { url: graphQl } : {};

/** Octokit takes JSON that breaks off for plain text. */
function whole<T extends { readonly data: unknown }>(response: T): T {
  if (typeof response.data === 'string') throw new ApiFailure('lost', 'the answer breaks off');
  return response;
}
