/**
 * A GitHub of our own: one pull request over a real repository, as strict as the real one about lines, lengths and
 * permissions, held to GitHub's description of its API on both sides, and failing on demand.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import * as v from 'valibot';
import { OPERATIONS, type Operation } from './fake-github/contract.ts';
import type { Pull } from './fake-github/pull.ts';
import { type Account, type Answer, FORBIDDEN, refusal, ROUTES } from './fake-github/routes.ts';
import { TOKEN } from './runner.ts';

/** What goes wrong with a request. */
export interface Fault {
  /** The operations it strikes: `POST .+/reviews$`. */
  readonly on: RegExp;
  /** How often; once where absent. */
  times?: number;
  /** Answers this without doing anything. */
  readonly answer?: Answer;
  /** Does what is asked, then loses the answer: no word, half of it, or a 502 of a proxy. */
  readonly lose?: 'reset' | 'truncate' | 'bad-gateway';
  /** Breaks the connection before anything is done. */
  readonly refuse?: boolean;
  /** Waits so many milliseconds first. */
  readonly delay?: number;
  /** Something that happens meanwhile. */
  readonly meanwhile?: () => void;
}

/** A request as it was answered. */
export interface Asked {
  readonly operation: string;
  readonly status: number;
}

export interface FakeGitHub extends AsyncDisposable {
  /** What GITHUB_API_URL holds. */
  readonly api: string;
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
  const accounts = new Map<string, Account>([[TOKEN, { login: 'github-actions[bot]', can: 'write' }]]);
  const server = createServer((request, response) => {
    serve(request, response, { pull, asked, violations, faults, accounts }).catch((error: unknown) => {
      violations.push(String(error));
      response.destroy();
    });
  });
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  const { port } = v.parse(v.object({ port: v.number() }), server.address());
  return {
    api: `http://127.0.0.1:${port}/api/v3`,
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
  readonly asked: Asked[];
  readonly violations: string[];
  readonly faults: Fault[];
  readonly accounts: ReadonlyMap<string, Account>;
}

async function serve(request: IncomingMessage, response: ServerResponse, world: World): Promise<void> {
  const sent = await read(request);
  const fault = strike(world.faults, sent.name) ?? NO_FAULT;
  fault.meanwhile?.();
  await sleep(fault.delay ?? 0);
  const answer = fault.answer ?? (fault.refuse === true ? refusal(500, 'never reached') : answerTo(sent, world));
  world.asked.push({ operation: sent.name, status: answer.status });
  if (fault.refuse === true || fault.lose === 'reset') response.destroy();
  else write(response, fault.lose === 'bad-gateway' ? refusal(502, 'Server Error') : paged(answer, sent.url), fault);
}

const NO_FAULT: Fault = { on: /^/ };

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

async function read(request: IncomingMessage): Promise<Sent> {
  const { method = '', headers } = request;
  const url = new URL(request.url ?? '', `http://${headers.host}`);
  const path = url.pathname.replace(/^\/api(?:\/v3)?/, '');
  const [, token = ''] = /^(?:token|bearer) (.+)$/i.exec(headers.authorization ?? '') ?? [];
  const operation = OPERATIONS.find(({ name, match }) => name.startsWith(`${method} `) && match.test(path));
  const text = await textOf(request);
  const body: unknown = text === '' ? undefined : JSON.parse(text);
  return { method, url, path, token, operation, name: operation?.name ?? `${method} ${path}`, body };
}

/** The first fault that the operation meets, spent by one. */
function strike(faults: Fault[], name: string): Fault | undefined {
  const fault = faults.find(({ on, times = 1 }) => times > 0 && on.test(name));
  if (fault !== undefined) fault.times = (fault.times ?? 1) - 1;
  return fault;
}

function answerTo(sent: Sent, world: World): Answer {
  const account = world.accounts.get(sent.token);
  if (account === undefined) return refusal(401, 'Bad credentials');
  if (sent.path === '/graphql') return whoIs(account, sent.body);
  const route = ROUTES.get(sent.name);
  if (sent.operation === undefined || route === undefined) throw new Error(`nobody serves ${sent.name}`);
  const wrong = sent.operation.faultsOfRequest(Object.fromEntries(sent.url.searchParams), sent.body);
  world.violations.push(...wrong.map((fault) => `request ${sent.name}: ${fault}`));
  if (wrong.length > 0) return refusal(400, 'Problems parsing JSON');
  const params = paramsOf(sent, sent.operation);
  const permitted = permits(account, sent);
  const call = { pull: world.pull, account, params, query: sent.url.searchParams, body: sent.body };
  const answer = permitted ? route(call) : FORBIDDEN;
  const odd = sent.operation.faultsOfAnswer(answer.status, answer.body);
  world.violations.push(...odd.map((fault) => `answer ${answer.status} of ${sent.name}: ${fault}`));
  return answer;
}

const paramsOf = ({ path }: Sent, { match }: Operation): Record<string, string> =>
  Object.fromEntries(
    Object.entries(match.exec(path)?.groups ?? {}).map(([key, value]) => [key, decodeURIComponent(value)]),
  );

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

/** The only question that the fake's GraphQL knows. */
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
