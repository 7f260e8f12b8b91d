/** The other half of the fake: git over HTTP, by git's own server. */
import { spawn } from 'node:child_process';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { TEST_ENVIRONMENT, type TestRepository } from '../repository.ts';
import type { Fault } from './faults.ts';
import type { Pull } from './pull.ts';
import type { Account } from './routes.ts';

/** What GitHub's server does, and others may not. */
export interface GitServer {
  /** Leaves files out where it is asked to. */
  filters: boolean;
  /** Hands over any object that it has, and not only what a branch or a tag ends in. */
  anyObject: boolean;
}

interface GitAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** `info/refs` or `git-upload-pack` of the one repository; undefined for any other address. */
export const serviceOf = (url: URL): string | undefined =>
  /^\/acme\/app\/(info\/refs|git-upload-pack)$/.exec(url.pathname)?.[1];

/** The token in a header, in the form that git sends. */
function tokenOf({ headers }: IncomingMessage): string {
  const [, encoded = ''] = /^basic (.+)$/i.exec(headers.authorization ?? '') ?? [];
  return Buffer.from(encoded, 'base64')
    .toString('utf8')
    .replace(/^x-access-token:/, '');
}

/** Asks for credentials, as GitHub does of those whose token it does not know. */
const UNAUTHORISED: GitAnswer = {
  status: 401,
  headers: { 'www-authenticate': 'Basic realm="GitHub"' },
  body: Buffer.from('Repository not found.'),
};

const PLAIN = { 'content-type': 'text/plain; charset=utf-8' };

interface Scene {
  readonly url: URL;
  readonly pull: Pull;
  readonly git: GitServer;
  readonly accounts: ReadonlyMap<string, Account>;
  readonly fault: Fault;
}

/** Answers one request, or fails to. */
export async function sendGit(request: IncomingMessage, response: ServerResponse, scene: Scene): Promise<GitAnswer> {
  const { answer: spoilt, lose, refuse } = scene.fault;
  const answer =
    spoilt === undefined
      ? await answerTo(request, scene)
      : {
          status: spoilt.status,
          headers: { ...PLAIN, ...spoilt.headers },
          body: Buffer.from(typeof spoilt.body === 'string' ? spoilt.body : ''),
        };
  const { status, headers, body } = answer;
  if (refuse === true || lose === 'reset') response.destroy();
  else if (lose !== 'truncate') response.writeHead(status, headers).end(body);
  else {
    response.writeHead(status, { ...headers, 'content-length': body.length });
    response.write(body.subarray(0, body.length / 2), () => response.destroy());
  }
  return answer;
}

async function answerTo(request: IncomingMessage, { url, pull, git, accounts }: Scene): Promise<GitAnswer> {
  const account = accounts.get(tokenOf(request));
  const permitted = account !== undefined && account.reads !== false;
  return permitted ? serveGit(pull.repository, request, url, git) : UNAUTHORISED;
}

/** Runs `git http-backend`. */
async function serveGit(
  repository: TestRepository,
  request: IncomingMessage,
  url: URL,
  { filters, anyObject }: GitServer,
): Promise<GitAnswer> {
  const protocol = request.headers['git-protocol'];
  const settings = {
    'uploadpack.allowFilter': String(filters),
    'uploadpack.allowAnySHA1InWant': String(anyObject),
    'safe.directory': '*',
  };
  const env = {
    ...TEST_ENVIRONMENT,
    PATH_TRANSLATED: join(repository.dir, '.git', serviceOf(url) ?? ''),
    GIT_HTTP_EXPORT_ALL: '1',
    REQUEST_METHOD: request.method ?? '',
    QUERY_STRING: url.search.slice(1),
    CONTENT_TYPE: request.headers['content-type'] ?? '',
    HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
    // Only the second version of the protocol hands over everything.
    ...(anyObject && typeof protocol === 'string' ? { GIT_PROTOCOL: protocol } : {}),
    GIT_CONFIG_COUNT: String(Object.keys(settings).length),
    ...Object.fromEntries(
      Object.entries(settings).flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, value],
      ]),
    ),
  };
  const backend = spawn('git', ['http-backend'], { env });
  request.pipe(backend.stdin);
  backend.stdin.on('error', () => undefined);
  const chunks: Buffer[] = [];
  for await (const chunk of backend.stdout) chunks.push(Buffer.from(chunk));
  return answerOf(Buffer.concat(chunks));
}

/** Headers, an empty line and a body: https://www.rfc-editor.org/rfc/rfc3875#section-6. */
function answerOf(output: Buffer): GitAnswer {
  const end = output.indexOf('\r\n\r\n');
  const lines = output.toString('latin1', 0, end).split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const { status = '200', ...rest } = headers;
  return { status: Number.parseInt(status, 10), headers: rest, body: output.subarray(end + 4) };
}
