/** JSON over HTTP: attempts of bounded time and size, repeated where that may help, within one budget for all. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from './failure.ts';
import { readBody } from './body.ts';

/** What bounds all requests of one run. Times are in milliseconds. */
export interface Limits {
  /** For everything, waiting included. */
  readonly budget: number;
  /** For one attempt. */
  readonly attempt: number;
  readonly attempts: number;
  wait(time: number): Promise<unknown>;
}

export const LIMITS: Limits = { budget: 20_000, attempt: 10_000, attempts: 4, wait: (time) => sleep(time) };

const FIRST_PAUSE = 500;
const SECOND = 1000;

export interface Request {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Makes it a POST of this as JSON. */
  readonly body?: unknown;
}

export interface Reply {
  readonly body: unknown;
  readonly headers: Pick<Headers, 'get'>;
}

/** An attempt that failed: what to say of it, whether another may do better, and how long the server asks to wait. */
interface Attempt {
  readonly failure: Failure;
  readonly again: boolean;
  readonly pause?: number | undefined;
}

export interface Client {
  /** The answer's JSON. Throws a `Failure`; after one that all requests would meet, at once. */
  ask(request: Request): Promise<Reply>;
}

/** Failures that the next request would meet as well. */
const FINAL: ReadonlySet<string> = new Set(['limited', 'denied', 'late', 'down']);

/** A client whose budget begins to run now. */
export function openClient(limits: Limits = LIMITS): Client {
  const end = performance.now() + limits.budget;
  let final: Failure | undefined;
  return {
    async ask(request) {
      if (final !== undefined) throw final;
      const outcome = await persist(request, limits, end);
      if (!('failure' in outcome)) return outcome;
      if (FINAL.has(outcome.failure.kind)) final ??= outcome.failure;
      throw outcome.failure;
    },
  };
}

async function persist(request: Request, limits: Limits, end: number): Promise<Reply | Attempt> {
  for (let n = 1; ; n++) {
    const left = end - performance.now();
    if (left <= 0) return { failure: new Failure('late'), again: false };
    const outcome = await attempt(request, Math.min(limits.attempt, left));
    if (!('failure' in outcome) || !outcome.again || n === limits.attempts) return outcome;
    const pause = outcome.pause ?? FIRST_PAUSE * 2 ** (n - 1) * (0.5 + Math.random());
    if (performance.now() + pause >= end) return outcome;
    await limits.wait(pause);
  }
}

async function attempt({ url, headers, body }: Request, time: number): Promise<Reply | Attempt> {
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(Math.ceil(time)),
      headers: { 'user-agent': 'breakwater', ...(body === undefined ? {} : JSON_BODY), ...headers },
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    });
    if (!response.ok) return await refusal(response);
    return { body: JSON.parse(await readBody(response)), headers: response.headers };
  } catch (cause) {
    if (cause instanceof Failure) return { failure: cause, again: false };
    return { failure: failureOf(cause), again: true };
  }
}

const JSON_BODY = { 'content-type': 'application/json' };

/** What the platform throws for a broken connection (TypeError), a timeout and half a document (SyntaxError). */
function failureOf(cause: unknown): Failure {
  if (cause instanceof SyntaxError) return new Failure('garbled', '', { cause });
  if (cause instanceof Error && cause.name === 'TimeoutError') return new Failure('late', '', { cause });
  if (cause instanceof TypeError) return new Failure('down', '', { cause });
  throw cause;
}

/** GitHub says 403 both for what is forbidden and for what was asked too often; its headers tell which. */
async function refusal(response: Response): Promise<Attempt> {
  await response.body?.cancel();
  const { status, headers } = response;
  const pause = retryAfter(headers.get('retry-after'));
  if (isLimited(status, headers)) {
    const again = pause !== undefined || !isUsedUp(headers);
    return { failure: new Failure('limited'), again, pause };
  }
  if (status === 401 || status === 403) return { failure: new Failure('denied', String(status)), again: false };
  if (status >= 500) return { failure: new Failure('down', String(status)), again: true, pause };
  return { failure: new Failure(status === 404 ? 'absent' : 'refused', String(status)), again: false };
}

const isLimited = (status: number, headers: Headers): boolean =>
  status === 429 || (status === 403 && (headers.has('retry-after') || isUsedUp(headers)));

const isUsedUp = (headers: Headers): boolean => headers.get('x-ratelimit-remaining') === '0';

/** Seconds or a date: https://www.rfc-editor.org/rfc/rfc9110#name-retry-after. */
function retryAfter(value: string | null): number | undefined {
  if (value === null) return undefined;
  if (/^\d{1,9}$/.test(value)) return Number(value) * SECOND;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}
