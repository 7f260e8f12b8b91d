/** Who approved a commit, as far as the settings ask: approving reviews of named users and members of named teams. */
import { ApiFailure } from './api/failure.ts';
import { type Api, openApi } from './api/open-api.ts';
import { PATIENCE } from './api/patience.ts';
import type { Publication } from './pull-request/publish.ts';
import type { Target } from './pull-request/target.ts';

/** One approving review; `as` lists those names of the settings that the user goes by. */
export interface Approval {
  readonly user: string;
  readonly as: readonly string[];
}

export interface Approvals {
  readonly approvals: readonly Approval[];
  /** What could not be learnt: whole sentences. */
  readonly notes: readonly string[];
}

/** Which names count, `@user` or `@org/team`, and the commit that was reviewed. */
export interface ApprovalQuestion {
  readonly names: readonly string[];
  readonly head: string;
}

/** The verdict waits for this answer. */
const BUDGET = 30_000;

/** Looks up approvals on the pull request that a run is about. What cannot be learnt is no approval, and is told. */
export async function readApprovals(
  { env, inputs, target }: Publication,
  question: ApprovalQuestion,
): Promise<Approvals> {
  if (target === undefined) return nobody('this run is about no pull request');
  if (inputs.token === undefined) return nobody('the input `token` is empty');
  const api = await openApi(env, inputs.token, { ...PATIENCE, budget: BUDGET });
  try {
    const approvers = await approversOf(api, target, question.head);
    const teams = question.names.filter((name) => name.includes('/'));
    const members = await Promise.all(teams.map((team) => membersOf(api, team, approvers)));
    return {
      approvals: approvers.map((user) => ({
        user: `@${user}`,
        as: [
          ...question.names.filter((name) => isSame(name, user)),
          ...members.filter(({ users }) => users.includes(user)).map(({ team }) => team),
        ],
      })),
      notes: members.flatMap(({ note }) => note ?? []),
    };
  } catch (error) {
    if (!(error instanceof ApiFailure)) throw error;
    return nobody(error.kind === 'denied' ? 'the token may not read the pull request' : 'GitHub does not answer');
  }
}

const nobody = (why: string): Approvals => ({ approvals: [], notes: [`Approvals are not known: ${why}.`] });

const bare = (name: string): string => name.replace(/^@/, '').toLowerCase();
const isSame = (name: string, login: string): boolean => bare(name) === login.toLowerCase();

/** The states that say what somebody thinks; a comment leaves an earlier opinion as it is. */
const OPINIONS: ReadonlySet<string> = new Set(['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED']);

/** Those whose last opinion is an approval of the very last commit. The author's own never counts. */
async function approversOf(api: Api, { owner, repo, number, queued }: Target, reviewed: string): Promise<string[]> {
  const pull = { owner, repo, pull_number: number };
  const [{ data }, reviews] = await Promise.all([
    api.rest.pulls.get(pull),
    api.paginate(api.rest.pulls.listReviews, { ...pull, per_page: 100 }),
  ]);
  const head = queued ? data.head.sha : reviewed;
  const latest = new Map<string, (typeof reviews)[number]>();
  for (const review of reviews) {
    if (review.user !== null && OPINIONS.has(review.state)) latest.set(review.user.login, review);
  }
  return [...latest]
    .filter(
      ([user, { state, commit_id: commit }]) => state === 'APPROVED' && commit === head && user !== data.user.login,
    )
    .map(([user]) => user);
}

interface Members {
  readonly team: string;
  /** Those of the users asked for who are members. */
  readonly users: readonly string[];
  readonly note?: string;
}

async function membersOf(api: Api, team: string, users: readonly string[]): Promise<Members> {
  const [org = '', team_slug = ''] = bare(team).split('/');
  try {
    const found = await Promise.all(users.map((username) => isMember(api, { org, team_slug, username })));
    return { team, users: users.filter((_, index) => found[index]) };
  } catch (error) {
    if (!(error instanceof ApiFailure)) throw error;
    return {
      team,
      users: [],
      note: `The members of \`${team}\` cannot be read: the input \`token\` needs one that may read the organisation's teams.`,
    };
  }
}

async function isMember(api: Api, member: { org: string; team_slug: string; username: string }): Promise<boolean> {
  try {
    const { data } = await api.rest.teams.getMembershipForUserInOrg(member);
    return data.state === 'active';
  } catch (error) {
    if (error instanceof ApiFailure && error.kind === 'absent') return false;
    throw error;
  }
}
