/**
 * A GitHub of our own: one pull request over a real repository, as strict as the real one about lines, lengths and
 * permissions, held to GitHub's description of its API on both sides, and failing on demand.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import * as v from 'valibot';
import { compare, showBlob, showCommit, showTree, tellFiles, tellTags } from './fake-github/contents.ts';
import { OPERATIONS, type Operation } from './fake-github/contract.ts';
import { type Fault, met } from './fake-github/faults.ts';
import { type GitServer, sendGit, serviceOf } from './fake-github/git.ts';
import type { Pull } from './fake-github/pull.ts';
import { type Account, type Answer, FORBIDDEN, refusal, ROUTES } from './fake-github/routes.ts';
import { TOKEN } from './runner.ts';

/** A request as it was answered. */
export interface Asked {
  /** Of git's own: `GIT info/refs`. */
  readonly operation: string;
  readonly status: number;
  /** Of the answer's body. */
  readonly bytes: number;
}

export interface FakeGitHub extends AsyncDisposable {
  /** What GITHUB_API_URL holds. */
  readonly api: string;
  /** All addresses that the runner is told. */
  readonly env: Readonly<Record<string, string>>;
  readonly git: GitServer;
  readonly asked: Asked[];
  /** Token -> whose it is; TOKEN is the workflow's own. */
  readonly accounts: Map<string, Account>;
  fail(...faults: readonly Fault[]): void;
}

const LARGEST_PAGE = 100;
const USUAL_PAGE = 30;

/** Starts it. Disposing of it throws where a request or an answer was not as GitHub describes. */
export async function startFakeGitHub(pull: Pull): Promise<FakeGitHub> {
  const asked: Asked[] = [];
  const violations: string[] = [];
  const faults: Fault[] = [];
  const git: GitServer = { filters: true, anyObject: true };
  const accounts = new Map<string, Account>([[TOKEN, { login: 'github-actions[bot]', can: 'write' }]]);
  const server = createServer((request, response) => {
    serve(request, response, { pull, git, asked, violations, faults, accounts }).catch((error: unknown) => {
      violations.push(String(error));
      response.destroy();
    });
  });
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  const { port } = v.parse(v.object({ port: v.number() }), server.address());
  const root = `http://127.0.0.1:${port}`;
  const api = `${root}/api/v3`;
  return {
    api,
    env: { GITHUB_SERVER_URL: root, GITHUB_API_URL: api, GITHUB_GRAPHQL_URL: `${root}/api/graphql` },
    git,
    asked,
    accounts,
    fail: (...more) => void faults.push(...more),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      if (violations.length > 0) throw new Error(`not as GitHub describes it:\n${violations.join('\n')}`);
    },
  };
}

interface World {
  readonly pull: Pull;
  readonly git: GitServer;
  readonly asked: Asked[];
  readonly violations: string[];
  readonly faults: Fault[];
  readonly accounts: ReadonlyMap<string, Account>;
}

async function serve(request: IncomingMessage, response: ServerResponse, world: World): Promise<void> {
  const url = new URL(request.url ?? '', `http://${request.headers.host}`);
  const service = serviceOf(url);
  if (service !== undefined) {
    const operation = `GIT ${service}`;
    const fault = await met(world.faults, operation);
    const { status, body } = await sendGit(request, response, { ...world, url, fault });
    return void world.asked.push({ operation, status, bytes: body.length });
  }
  const sent = await read(request, url);
  const fault = await met(world.faults, sent.name);
  const answer = fault.answer ?? (fault.refuse === true ? refusal(500, 'never reached') : answerTo(sent, world));
  const { body } = answer;
  world.asked.push({ operation: sent.name, status: answer.status, bytes: JSON.stringify(body)?.length ?? 0 });
  if (fault.refuse === true || fault.lose === 'reset') response.destroy();
  else write(response, fault.lose === 'bad-gateway' ? refusal(502, 'Server Error') : paged(answer, sent.url), fault);
}

/** A request as far as it matters. */
interface Sent {
  readonly method: string;
  readonly url: URL;
  readonly path: string;
  readonly token: string;
  readonly operation: Operation | undefined;
  /** The operation's name, or the path where there is none. */
  readonly name: string;
  readonly body: unknown;
}

async function read(request: IncomingMessage, url: URL): Promise<Sent> {
  const { method = '', headers } = request;
  const path = url.pathname.replace(/^\/api(?:\/v3)?/, '');
  const [, token = ''] = /^(?:token|bearer) (.+)$/i.exec(headers.authorization ?? '') ?? [];
  const operation = OPERATIONS.find(({ name, match }) => name.startsWith(`${method} `) && match.test(path));
  const text = await textOf(request);
  const body: unknown = text === '' ? undefined : JSON.parse(text);
  return { method, url, path, token, operation, name: operation?.name ?? `${method} ${path}`, body };
}

function answerTo(sent: Sent, world: World): Answer {
  const account = world.accounts.get(sent.token);
  if (account === undefined) return refusal(401, 'Bad credentials');
  if (sent.path === '/graphql') return sent.token === '' ? FORBIDDEN : answerQuery(account, sent.body, world);
  const route = ROUTES.get(sent.name) ?? CONTENT_ROUTES.get(sent.name);
  if (sent.operation === undefined || route === undefined) throw new Error(`nobody serves ${sent.name}`);
  const wrong = sent.operation.faultsOfRequest(Object.fromEntries(sent.url.searchParams), sent.body);
  world.violations.push(...wrong.map((fault) => `request ${sent.name}: ${fault}`));
  if (wrong.length > 0) return refusal(400, 'Problems parsing JSON');
  const params = paramsOf(sent, sent.operation);
  const permitted = CONTENTS.test(sent.path) ? account.reads !== false : permits(account, sent);
  const query = Object.fromEntries(sent.url.searchParams);
  const answer = permitted ? route({ pull: world.pull, account, params, query, body: sent.body }) : FORBIDDEN;
  const odd = sent.operation.faultsOfAnswer(answer.status, answer.body);
  world.violations.push(...odd.map((fault) => `answer ${answer.status} of ${sent.name}: ${fault}`));
  return answer;
}

const paramsOf = ({ path }: Sent, { match }: Operation): Record<string, string> =>
  Object.fromEntries(
    Object.entries(match.exec(path)?.groups ?? {}).map(([key, value]) => [key, decodeURIComponent(value)]),
  );

const REPOSITORY = 'GET /repos/{owner}/{repo}';
const CONTENT_ROUTES: typeof ROUTES = new Map([
  [`${REPOSITORY}/compare/{basehead}`, compare],
  [`${REPOSITORY}/commits/{ref}`, showCommit],
  [`${REPOSITORY}/git/trees/{tree_sha}`, showTree],
  [`${REPOSITORY}/git/blobs/{file_sha}`, showBlob],
]);

/** What is told of the repository itself. */
const CONTENTS = /^\/repos\/[^/]+\/[^/]+\/(?:git|compare|commits)\//;

const LEVELS = ['nothing', 'read', 'write'] as const;

function levelOf({ method, path }: Sent): Account['can'] {
  if (path.startsWith('/orgs/')) return 'nothing';
  return method === 'GET' ? 'read' : 'write';
}

/** Comments of a pull request go by its permission; issues have their own. */
function permits({ can, issues = can }: Account, sent: Sent): boolean {
  const has = /\/issues(?:\/\{issue_number\})?$/.test(sent.name) ? issues : can;
  return LEVELS.indexOf(has) >= LEVELS.indexOf(levelOf(sent));
}

/** The three questions that the fake's GraphQL knows. */
const answerQuery = (account: Account, sent: unknown, { pull }: World): Answer =>
  (account.reads === false ? undefined : (tellFiles(pull, sent) ?? tellTags(pull, sent))) ?? whoIs(account, sent);

function whoIs({ login }: Account, sent: unknown): Answer {
  v.parse(
    v.strictObject({ query: v.pipe(v.string(), v.regex(/^\s*(?:query )?\{ ?viewer \{ ?login ?\} ?\}\s*$/)) }),
    sent,
  );
  return { status: 200, body: { data: { viewer: { login } } } };
}

function paged(answer: Answer, url: URL): Answer {
  if (!Array.isArray(answer.body) || answer.status !== 200) return answer;
  const size = Math.min(Number(url.searchParams.get('per_page') ?? USUAL_PAGE), LARGEST_PAGE);
  const page = Number(url.searchParams.get('page') ?? 1);
  const body = answer.body.slice((page - 1) * size, page * size);
  if (page * size >= answer.body.length) return { ...answer, body };
  const next = new URL(url);
  next.searchParams.set('page', String(page + 1));
  return { ...answer, body, headers: { link: `<${next.href}>; rel="next"` } };
}

function write(response: ServerResponse, { status, body, headers }: Answer, { lose }: Fault): void {
  const text = JSON.stringify(body) ?? '';
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(lose === 'truncate' ? text.slice(0, text.length / 2) : text);
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
