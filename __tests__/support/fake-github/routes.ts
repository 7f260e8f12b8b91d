/** What the fake does for each operation. */
import * as v from 'valibot';
import { fill } from './contract.ts';
import { faultOfPlace } from './patch.ts';
import type { Pull, StoredComment, StoredInline, StoredIssue, StoredReview } from './pull.ts';

export interface Account {
  readonly login: string;
  /** What its token may do with pull requests. */
  readonly can: 'write' | 'read' | 'nothing';
  /** Whether its token may read the repository itself; it may unless this says no. */
  readonly reads?: false;
  /** The same for issues; as with pull requests where absent. */
  readonly issues?: 'write' | 'read' | 'nothing';
  /** The organisation's teams, as far as the token sees them: `acme/architects` -> members. */
  readonly teams?: Readonly<Record<string, readonly string[]>>;
}

export interface Call {
  readonly pull: Pull;
  readonly account: Account;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
}
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const LONGEST_BODY = 65_536;
const MOST_FILES = 3000;
const SITE = 'https://github.example.com/acme/app/pull/7';
export const HELP = { documentation_url: 'https://docs.github.com/rest' };

export const refusal = (status: number, message: string): Answer => ({
  status,
  body: { message, ...HELP, status: String(status) },
});
const invalid = (error: string): Answer => ({
  status: 422,
  body: { message: 'Unprocessable Entity', errors: [error], ...HELP },
});
const invalidIssue = (error: string): Answer => ({
  status: 422,
  body: {
    message: 'Validation Failed',
    errors: [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message: error }],
    ...HELP,
  },
});
export const FORBIDDEN = refusal(403, 'Resource not accessible by integration');
export const MISSING = refusal(404, 'Not Found');
export const done = (body: unknown, status = 200): Answer => ({ status, body });

const user = (login: string) => ({ ...fill('simple-user'), login });

const commentData = ({ id, user: login, body }: StoredComment) => ({
  ...fill('issue-comment'),
  id,
  body,
  user: user(login),
  html_url: `${SITE}#issuecomment-${id}`,
});
const reviewData = ({ id, user: login, body, state, commit }: StoredReview) => ({
  ...fill('pull-request-review'),
  id,
  body,
  state,
  commit_id: commit,
  user: user(login),
  html_url: `${SITE}#pullrequestreview-${id}`,
});
const inlineData = ({ id, user: login, body, review, path, line, side, start_line: start }: StoredInline) => ({
  ...fill('pull-request-review-comment'),
  id,
  body,
  path,
  pull_request_review_id: review,
  user: user(login),
  side: side ?? 'RIGHT',
  start_line: start ?? null,
  ...(line === undefined ? {} : { line }),
});

const bodyOf = (body: unknown): string => v.parse(v.object({ body: v.string() }), body).body;
const tooLong = (body: string): boolean => body.length > LONGEST_BODY;
const TOO_LONG = `Body is too long (maximum is ${LONGEST_BODY} characters)`;

function addComment({ pull, account, body: sent }: Call): Answer {
  const body = bodyOf(sent);
  if (tooLong(body) || body.trim() === '') return invalidIssue(TOO_LONG);
  const made = { id: pull.nextId(), user: account.login, body };
  pull.comments.push(made);
  return done(commentData(made), 201);
}

function editComment({ pull, account, params, body: sent }: Call): Answer {
  const known = pull.comments.find(({ id }) => id === Number(params['comment_id']));
  if (known === undefined) return MISSING;
  if (known.user !== account.login) return FORBIDDEN;
  const body = bodyOf(sent);
  if (tooLong(body) || body.trim() === '') return invalidIssue(TOO_LONG);
  known.body = body;
  return done(commentData(known));
}

function removeComment({ pull, account, params }: Call): Answer {
  const at = pull.comments.findIndex(({ id }) => id === Number(params['comment_id']));
  if (at < 0) return MISSING;
  if (pull.comments[at]?.user !== account.login) return FORBIDDEN;
  pull.comments.splice(at, 1);
  return done(undefined, 204);
}

const newReview = v.object({
  commit_id: v.string(),
  event: v.picklist(['COMMENT', 'REQUEST_CHANGES']),
  body: v.optional(v.string(), ''),
  comments: v.optional(
    v.array(
      v.object({
        path: v.string(),
        body: v.string(),
        line: v.optional(v.number()),
        side: v.optional(v.string()),
        start_line: v.optional(v.number()),
        start_side: v.optional(v.string()),
      }),
    ),
    [],
  ),
});
type NewReview = v.InferOutput<typeof newReview>;

/** All or nothing: one comment without a place in the diff, and there is no review. */
function addReview({ pull, account, body: sent }: Call): Answer {
  const wanted = v.parse(newReview, sent);
  const fault = faultOfReview(wanted, pull, account);
  if (fault !== undefined) return invalid(fault);
  const state = wanted.event === 'COMMENT' ? 'COMMENTED' : 'CHANGES_REQUESTED';
  const made: StoredReview = {
    id: pull.nextId(),
    user: account.login,
    body: wanted.body,
    state,
    commit: wanted.commit_id,
  };
  pull.reviews.push(made);
  for (const comment of wanted.comments)
    pull.inline.push({ ...comment, id: pull.nextId(), user: account.login, review: made.id });
  return done(reviewData(made));
}

function faultOfReview({ commit_id: commit, event, body, comments }: NewReview, pull: Pull, account: Account) {
  if (commit !== pull.head) return 'The commit is not part of the pull request';
  if (event === 'REQUEST_CHANGES' && account.login === pull.author)
    return 'Can not request changes on your own pull request';
  if (body.trim() === '' && (event === 'REQUEST_CHANGES' || comments.length === 0)) return 'Body is missing';
  if ([body, ...comments.map((one) => one.body)].some(tooLong)) return TOO_LONG;
  const files = pull.files();
  return comments.map((one) => faultOfPlace(files, one)).find((fault) => fault !== undefined);
}

const newFileComment = v.strictObject({
  commit_id: v.string(),
  path: v.string(),
  body: v.string(),
  subject_type: v.literal('file'),
});

/** A comment of its own makes a review around it. */
function commentOnFile({ pull, account, body: sent }: Call): Answer {
  const { commit_id: commit, path, body } = v.parse(newFileComment, sent);
  const isThere = pull.files().some(({ filename }) => filename === path);
  if (commit !== pull.head || !isThere || tooLong(body)) return invalid('Validation Failed');
  const login = account.login;
  const around: StoredReview = { id: pull.nextId(), user: login, body: '', state: 'COMMENTED', commit };
  const made: StoredInline = { id: pull.nextId(), user: login, review: around.id, path, body };
  pull.reviews.push(around);
  pull.inline.push(made);
  return done({ ...inlineData(made), subject_type: 'file' }, 201);
}

function editReview({ pull, account, params, body }: Call): Answer {
  const known = pull.reviews.find(({ id }) => id === Number(params['review_id']));
  if (known === undefined) return invalid('Could not resolve to a node');
  if (known.user !== account.login) return invalid('You can not edit this review');
  known.body = bodyOf(body);
  return done(reviewData(known));
}

function dismiss({ pull, params }: Call): Answer {
  const known = pull.reviews.find(({ id }) => id === Number(params['review_id']));
  if (known === undefined) return MISSING;
  if (!['CHANGES_REQUESTED', 'APPROVED'].includes(known.state)) return invalid('Can not dismiss a commented review');
  known.state = 'DISMISSED';
  return done(reviewData(known));
}

function editInline({ pull, account, params, body }: Call): Answer {
  const known = pull.inline.find(({ id }) => id === Number(params['comment_id']));
  if (known === undefined) return MISSING;
  if (known.user !== account.login) return FORBIDDEN;
  known.body = bodyOf(body);
  return done(inlineData(known));
}

function showPull({ pull }: Call): Answer {
  const data = fill('pull-request');
  const sided = (key: string, sha: string) => ({ ...v.parse(v.record(v.string(), v.unknown()), data[key]), sha });
  return done({
    ...data,
    number: pull.number,
    user: user(pull.author),
    base: sided('base', pull.base),
    head: sided('head', pull.head),
  });
}

function membership({ account, params }: Call): Answer {
  if (account.teams === undefined) return FORBIDDEN;
  const members = account.teams[`${params['org']}/${params['team_slug']}`];
  if (members?.includes(params['username'] ?? '') !== true) return MISSING;
  return done({ ...fill('team-membership'), state: 'active', role: 'member' });
}

const issueData = ({ id, user: login, body, title, state, reason }: StoredIssue) => ({
  ...fill('issue'),
  number: id,
  title,
  body,
  state,
  state_reason: reason,
  user: user(login),
});

function listIssues({ pull, query }: Call): Answer {
  const wanted = (state: string) => [state, 'all'].includes(query['state'] ?? 'open');
  const creator = query['creator'];
  const found = pull.issues.filter(({ state, user: by }) => wanted(state) && (creator === undefined || by === creator));
  return done(found.toReversed().map(issueData));
}

const issueBody = v.object({
  title: v.optional(v.string()),
  body: v.optional(v.string()),
  state: v.optional(v.picklist(['open', 'closed'])),
  state_reason: v.optional(v.picklist(['completed', 'not_planned'])),
});

function addIssue({ pull, account, body: sent }: Call): Answer {
  const { title = '', body = '' } = v.parse(issueBody, sent);
  if (tooLong(body) || title.trim() === '') return invalidIssue(TOO_LONG);
  const id = 100 + pull.issues.length;
  const made: StoredIssue = { id, user: account.login, title, body, state: 'open', reason: null };
  pull.issues.push(made);
  return done(issueData(made), 201);
}

function editIssue({ pull, params, body: sent }: Call): Answer {
  const known = pull.issues.find(({ id }) => id === Number(params['issue_number']));
  if (known === undefined) return MISSING;
  const { body = known.body, state = known.state, state_reason: reason } = v.parse(issueBody, sent);
  if (tooLong(body)) return invalidIssue(TOO_LONG);
  const reopened = state === 'open' && known.state === 'closed' ? 'reopened' : known.reason;
  Object.assign(known, { body, state, reason: reason ?? reopened });
  return done(issueData(known));
}

/** By the branch it comes from, `owner:branch`; the fake knows one, and another branch finds nothing. */
function listPulls({ pull, query }: Call): Answer {
  const data = fill('pull-request-simple');
  const sided = (key: string, sha: string) => ({ ...v.parse(v.record(v.string(), v.unknown()), data[key]), sha });
  const isWanted = [pull.state, 'all'].includes(query['state'] ?? 'open');
  if (!isWanted || query['head'] !== `${pull.owner}:topic`) return done([]);
  const shown = { ...data, number: pull.number, state: pull.state, user: user(pull.author) };
  const base = { ...sided('base', pull.base), ref: 'main' };
  return done([{ ...shown, base, head: { ...sided('head', pull.head), ref: 'topic' } }]);
}

const PULLS = '/repos/{owner}/{repo}/pulls';
const ISSUES = '/repos/{owner}/{repo}/issues';

/** By operation; a list is answered whole here, and cut into pages by the server. */
export const ROUTES: ReadonlyMap<string, (call: Call) => Answer> = new Map([
  [`GET ${PULLS}/{pull_number}`, showPull],
  [
    `GET ${PULLS}/{pull_number}/files`,
    ({ pull }: Call) =>
      done(
        pull
          .files()
          .slice(0, MOST_FILES)
          .map((entry) => ({ ...fill('diff-entry'), ...entry })),
      ),
  ],
  [`GET ${PULLS}/{pull_number}/reviews`, ({ pull }: Call) => done(pull.reviews.map(reviewData))],
  [`POST ${PULLS}/{pull_number}/reviews`, addReview],
  [`PUT ${PULLS}/{pull_number}/reviews/{review_id}`, editReview],
  [`PUT ${PULLS}/{pull_number}/reviews/{review_id}/dismissals`, dismiss],
  [`GET ${PULLS}/{pull_number}/comments`, ({ pull }: Call) => done(pull.inline.map(inlineData))],
  [`POST ${PULLS}/{pull_number}/comments`, commentOnFile],
  [`PATCH ${PULLS}/comments/{comment_id}`, editInline],
  [`GET ${ISSUES}/{issue_number}/comments`, ({ pull }: Call) => done(pull.comments.map(commentData))],
  [`POST ${ISSUES}/{issue_number}/comments`, addComment],
  [`PATCH ${ISSUES}/comments/{comment_id}`, editComment],
  [`DELETE ${ISSUES}/comments/{comment_id}`, removeComment],
  [`GET ${ISSUES}`, listIssues],
  [`POST ${ISSUES}`, addIssue],
  [`PATCH ${ISSUES}/{issue_number}`, editIssue],
  [`GET ${PULLS}`, listPulls],
  ['GET /orgs/{org}/teams/{team_slug}/memberships/{username}', membership],
]);
