import { ApiFailure } from './failure.ts';
import type { Api } from './open-api.ts';

/** Whose token it is. REST tells it to people alone, GraphQL to the tokens of apps and workflows as well. */
export async function viewerOf(api: Api): Promise<string> {
  try {
    const { viewer } = await api.graphql<{ readonly viewer: { readonly login: string } }>('query { viewer { login } }');
    return viewer.login;
  } catch (cause) {
    if (cause instanceof ApiFailure) throw cause;
    throw new ApiFailure('denied', 'whose token it is cannot be told', { cause });
  }
}
