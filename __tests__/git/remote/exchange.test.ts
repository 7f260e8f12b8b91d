import { createServer, type ServerResponse } from 'node:http';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { fetchInto, listRefs } from '../../../src/git/remote/exchange.ts';
import { silentHub } from '../../support/hubs.ts';
import { makeRepository } from '../../support/repository.ts';

const ID = 'f'.repeat(40);

/** A server that answers everything in one way, and counts. */
async function serverThat(answers: (response: ServerResponse) => unknown) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answers(response);
  });
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  const { port } = v.parse(v.object({ port: v.number() }), server.address());
  const origin = { url: `http://127.0.0.1:${port}/acme/app`, temporary: '/nowhere', hub: silentHub };
  return { asked, origin, [Symbol.asyncDispose]: async () => void server.close() };
}

test.each<[string, (response: ServerResponse) => unknown, boolean]>([
  ['401', (response) => response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end(), true],
  ['403', (response) => response.writeHead(403).end(), true],
  ['404', (response) => response.writeHead(404).end(), true],
  ['a redirect', (response) => response.writeHead(302, { location: '/elsewhere' }).end(), true],
  ['500', (response) => response.writeHead(500).end(), false],
  ['503', (response) => response.writeHead(503).end(), false],
  ['a connection that breaks', (response) => response.destroy(), false],
])('%s: asked again only where that may help, and never elsewhere', async (_, answers, refused) => {
  using made = makeRepository();
  await using server = await serverThat(answers);
  await expect(fetchInto(made.dir, server.origin, [ID])).rejects.toMatchObject({ name: 'Unreachable', refused });
  expect(server.asked).toEqual(
    Array.from({ length: refused ? 1 : 2 }, () => '/acme/app/info/refs?service=git-upload-pack'),
  );
});

test('what a server says is one line that cannot leave a code span, without secrets', async () => {
  using made = makeRepository();
  await using server = await serverThat((response) =>
    response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8' }).end('no `s3cret`\u202e here'),
  );
  const authorization = () => ({ header: 'Basic s3cret', secrets: ['s3cret'] });
  await expect(listRefs(made.dir, { ...server.origin, authorization }, ['HEAD'])).rejects.toThrow(
    /^remote: no ˋ\*\*\*ˋ\\u\{202e\} here fatal: /,
  );
});

test('a transport that was not asked for is not spoken', async () => {
  using made = makeRepository();
  const origin = { url: 'http://127.0.0.1:1/acme/app', temporary: '/nowhere', hub: silentHub };
  made.git('config', 'url.file:///.insteadOf', 'http://127.0.0.1:1/');
  made.git('config', 'protocol.file.allow', 'always');
  await expect(fetchInto(made.dir, origin, [ID])).rejects.toMatchObject({
    refused: true,
    message: expect.stringContaining("transport 'file' not allowed"),
  });
});

test('who bounds the time is not kept waiting twice', async () => {
  using made = makeRepository();
  await using server = await serverThat(() => undefined);
  await expect(fetchInto(made.dir, server.origin, [ID], { longest: 300 })).rejects.toThrow(/^git took too long$/);
  expect(server.asked).toHaveLength(1);
});
