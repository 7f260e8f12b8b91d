import { createServer } from 'node:http';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { openApi } from '../../../src/github/api/open-api.ts';

/** A server that notes what it is asked, and by whom; it may never answer. */
async function recorder(answers = true) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers.authorization ?? 'nobody'}`);
    if (!answers) return;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ data: {} }));
  });
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  const { port } = v.parse(v.object({ port: v.number() }), server.address());
  return { asked, root: `http://127.0.0.1:${port}`, end: () => (server.closeAllConnections(), server.close()) };
}

test.each([
  ['the address that the runner tells', { GITHUB_GRAPHQL_URL: '/elsewhere/graphql' }, '/elsewhere/graphql'],
  ['the address beside that of an Enterprise Server', {}, '/api/graphql'],
])(
  'GraphQL is asked at %s',
  async (_, { GITHUB_GRAPHQL_URL: path = '' }: { GITHUB_GRAPHQL_URL?: string }, expected) => {
    const { asked, root, end } = await recorder();
    const env = { GITHUB_API_URL: `${root}/api/v3`, GITHUB_GRAPHQL_URL: path && `${root}${path}` };
    const api = await openApi(env, 't0ken');
    await api.graphql('query { viewer { login } }');
    await api.rest.repos.get({ owner: 'acme', repo: 'graphql' });
    expect(asked).toEqual([`POST ${expected} token t0ken`, 'GET /api/v3/repos/acme/graphql token t0ken']);
    end();
  },
);

test('without a token nobody is named', async () => {
  const { asked, root, end } = await recorder();
  const api = await openApi({ GITHUB_API_URL: root }, undefined);
  await api.rest.repos.get({ owner: 'acme', repo: 'app' });
  expect(asked).toEqual(['GET /repos/acme/app nobody']);
  end();
});

test.each(['t0ken', undefined])('an attempt that takes too long is given up (token: %s)', async (token) => {
  const { asked, root, end } = await recorder(false);
  const patience = { budget: 10_000, attempt: 50, attempts: 2, wait: async () => undefined };
  const api = await openApi({ GITHUB_API_URL: root }, token, patience);
  await expect(api.rest.repos.get({ owner: 'acme', repo: 'app' })).rejects.toMatchObject({ kind: 'lost' });
  expect(asked).toHaveLength(2);
  end();
});
