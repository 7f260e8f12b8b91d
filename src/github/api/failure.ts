/** Why GitHub did not do what it was asked. */
export type FailureKind = 'denied' | 'absent' | 'invalid' | 'limited' | 'lost' | 'late';

/** A request that came to nothing after all attempts. After `lost`, nobody knows whether GitHub did it. */
export class ApiFailure extends Error {
  readonly kind: FailureKind;
  /** How long GitHub asks to wait, in milliseconds. */
  readonly pause: number | undefined;
  constructor(
    kind: FailureKind,
    message: string,
    options: ErrorOptions & { readonly pause?: number | undefined } = {},
  ) {
    super(message, options);
    this.name = 'ApiFailure';
    this.kind = kind;
    this.pause = options.pause;
  }
}

/** Whether GraphQL did not do what it was asked: it has ways of its own to fail. */
export const isOfGraphQl = (error: unknown): error is Error =>
  error instanceof ApiFailure || (error instanceof Error && error.name === 'GraphqlResponseError');

type Headers = Readonly<Record<string, unknown>>;

/** What Octokit throws, told apart. Anything else than a request that failed is a fault of ours and goes on. */
export function failureOf(cause: unknown): ApiFailure {
  if (cause instanceof ApiFailure) return cause;
  if (!(cause instanceof Error && 'status' in cause && typeof cause.status === 'number')) throw cause;
  const headers = headersOf(cause);
  if (isLimit(cause.status, cause.message, headers))
    return new ApiFailure('limited', cause.message, { cause, pause: pauseOf(headers) });
  return new ApiFailure(kindOf(cause.status), cause.message, { cause });
}

function kindOf(status: number): FailureKind {
  if (status >= 500) return 'lost';
  if (status === 401 || status === 403) return 'denied';
  return status === 404 || status === 410 ? 'absent' : 'invalid';
}

function headersOf(error: Error): Headers {
  const response = 'response' in error ? error.response : undefined;
  const headers = isRecord(response) ? response['headers'] : undefined;
  return isRecord(headers) ? headers : {};
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** GitHub says 403 both for what is forbidden and for what was asked too often: https://docs.github.com/rest/rate-limit. */
const isLimit = (status: number, message: string, headers: Headers): boolean =>
  status === 429 ||
  (status === 403 &&
    (headers['retry-after'] !== undefined ||
      headers['x-ratelimit-remaining'] === '0' ||
      /secondary rate limit/i.test(message)));

const SECOND = 1000;
/** What GitHub asks of who is told nothing else. */
const MINUTE = 60 * SECOND;

function pauseOf(headers: Headers): number {
  const seconds = Number(headers['retry-after']);
  if (Number.isFinite(seconds)) return seconds * SECOND;
  const reset = Number(headers['x-ratelimit-reset']);
  return headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset)
    ? Math.max(0, reset * SECOND - Date.now())
    : MINUTE;
}
