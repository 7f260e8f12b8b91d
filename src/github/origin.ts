/** Where the reviewed repository stands on the server that the runner belongs to. */
import { type Environment, variable } from './environment.ts';
import { type Api, openApi } from './api/open-api.ts';
import { PATIENCE } from './api/patience.ts';
import { hubOf } from './hub.ts';
import type { Inputs } from './inputs.ts';
import { maskSecret } from './log.ts';

/** In milliseconds: the verdict waits for these answers. */
const BUDGET = 60_000;

const NAME = /^([A-Za-z0-9][\w.-]*)\/([\w.-]+)$/;

/**
 * The one address that anything is fetched from, and what opens it. Undefined where the runner names no server of GitHub,
 * or no repository.
 */
export function originOf(env: Environment, { token }: Pick<Inputs, 'token'>) {
  const server = serverOf(variable(env, 'GITHUB_SERVER_URL') ?? 'https://github.com');
  const [, owner, repo] = NAME.exec(variable(env, 'GITHUB_REPOSITORY') ?? '') ?? [];
  const temporary = variable(env, 'RUNNER_TEMP');
  if (server === undefined || owner === undefined || repo === undefined || temporary === undefined) return undefined;
  let opening: Promise<Api> | undefined;
  const api = () => (opening ??= openApi(env, token, { ...PATIENCE, budget: BUDGET }));
  return {
    url: `${server}/${owner}/${repo}`,
    temporary,
    hub: hubOf({ owner, repo, api }),
    ...(token === undefined ? {} : { authorization: authorizationBy(token) }),
  };
}

/** Without user, password, query and the slash at its end. */
function serverOf(text: string): string | undefined {
  const url = URL.parse(text);
  if (url === null || !['https:', 'http:'].includes(url.protocol)) return undefined;
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}

/** What git sends is the token in another form, to be masked like the token itself from the moment it is made. */
function authorizationBy(token: string) {
  let made: { readonly header: string; readonly secrets: readonly string[] } | undefined;
  return () => {
    if (made === undefined) {
      const encoded = Buffer.from(`x-access-token:${token}`).toString('base64');
      maskSecret(encoded);
      made = { header: `Basic ${encoded}`, secrets: [token, encoded] };
    }
    return made;
  };
}
