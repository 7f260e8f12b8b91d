/** From the event that started the workflow to the refs to compare. All of the payload is data of others: it is checked. */
import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { UserError } from '../core/errors.ts';
import { presentable } from '../core/present.ts';
import { type Environment, variable } from './environment.ts';

/** What to compare; `direct` leaves the merge base out. */
export interface Comparison {
  readonly base: string;
  readonly head: string;
  readonly direct: boolean;
}

/** What started the workflow. */
export interface Trigger {
  readonly name: string;
  /** The full ref that the event speaks of, `refs/heads/main`. */
  readonly ref: string;
  /** The commit that the runner checks out. */
  readonly sha: string;
  readonly payload: unknown;
}

/** Reads the event that the runner left in a file. Throws a `UserError` where there is none. */
export async function readTrigger(env: Environment): Promise<Trigger> {
  const name = variable(env, 'GITHUB_EVENT_NAME');
  const path = variable(env, 'GITHUB_EVENT_PATH');
  if (name === undefined || path === undefined)
    throw new UserError('there is no event to read', 'This is the Action; elsewhere run `breakwater review`.');
  return {
    name,
    ref: variable(env, 'GITHUB_REF') ?? '',
    sha: variable(env, 'GITHUB_SHA') ?? 'HEAD',
    payload: await readPayload(name, path),
  };
}

async function readPayload(name: string, path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    throw unusable(name, 'its payload is no JSON file', { cause });
  }
}

const commit = v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'expected a full commit id'));
const repository = v.object({ default_branch: v.pipe(v.string(), v.nonEmpty(), v.maxLength(255)) });
const side = v.object({ sha: commit });
const pullRequest = v.object({ pull_request: v.object({ base: side, head: side }) });
const mergeGroup = v.object({ merge_group: v.object({ base_sha: commit, head_sha: commit }) });
const push = v.object({ before: commit, after: commit, repository });
const dispatch = v.object({ repository });

/** A comparison whose base the workflow may still have to name. */
type Proposal = Omit<Comparison, 'base'> & Partial<Pick<Comparison, 'base'>>;

/** The head of a pull request is its own last commit, not the merge commit that the runner checks out. */
function proposePullRequest(trigger: Trigger): Proposal {
  const { base, head } = check(pullRequest, trigger).pull_request;
  return { base: base.sha, head: head.sha, direct: false };
}

const PROPOSALS: ReadonlyMap<string, (trigger: Trigger) => Proposal> = new Map([
  ['pull_request', proposePullRequest],
  ['pull_request_target', proposePullRequest],
  ['pull_request_review', proposePullRequest],
  ['merge_group', proposeMergeGroup],
  ['push', proposePush],
  ['workflow_dispatch', proposeDispatch],
]);

/** The queue made `head_sha` on top of `base_sha`: what lies between them is what would be merged. */
function proposeMergeGroup(trigger: Trigger): Proposal {
  const { base_sha: base, head_sha: head } = check(mergeGroup, trigger).merge_group;
  return { base, head, direct: true };
}

/** What the branch held before. A new branch is compared with the default branch; what has no such past, with its parent. */
function proposePush(trigger: Trigger): Proposal {
  const { before, after, repository: known } = check(push, trigger);
  if (!/^0+$/.test(before)) return { base: before, head: after, direct: true };
  const isBranch = trigger.ref.startsWith('refs/heads/') && !isDefaultBranch(trigger, known.default_branch);
  return isBranch
    ? { base: `origin/${known.default_branch}`, head: after, direct: false }
    : { base: `${after}^`, head: after, direct: true };
}

function proposeDispatch(trigger: Trigger): Proposal {
  const branch = check(dispatch, trigger).repository.default_branch;
  const head = trigger.sha;
  return isDefaultBranch(trigger, branch) ? { head, direct: false } : { base: `origin/${branch}`, head, direct: false };
}

const isDefaultBranch = ({ ref }: Trigger, branch: string): boolean => ref === `refs/heads/${branch}`;

/**
 * The refs to compare: those that the workflow names, else those of the event.
 * Throws a `UserError` where neither names a base, or where the payload is not what GitHub sends.
 */
export function comparisonOf(
  trigger: Trigger,
  named: { base: string | undefined; head: string | undefined },
): Comparison {
  if (named.base !== undefined) return { base: named.base, head: named.head ?? headOf(trigger), direct: false };
  const { base, head, direct } = proposalOf(trigger);
  if (base !== undefined) return { base, head: named.head ?? head, direct: direct && named.head === undefined };
  const on = trigger.ref === '' ? '' : ` on \`${presentable(trigger.ref.replace(/^refs\/(?:heads|tags)\//, ''))}\``;
  throw new UserError(
    `\`${presentable(trigger.name)}\`${on} has nothing to compare with`,
    'Set the input `base` to a branch, a tag or a commit.',
  );
}

const headOf = (trigger: Trigger): string => proposalOf(trigger).head;

const proposalOf = (trigger: Trigger): Proposal =>
  PROPOSALS.get(trigger.name)?.(trigger) ?? { head: trigger.sha, direct: false };

function check<S extends v.GenericSchema>(schema: S, { name, payload }: Trigger): v.InferOutput<S> {
  const result = v.safeParse(schema, payload);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw unusable(name, `\`${v.getDotPath(issue) ?? 'payload'}\` is not as GitHub sends it`);
}

const unusable = (name: string, why: string, options?: ErrorOptions): UserError =>
  new UserError(
    `the event \`${presentable(name)}\` cannot be used: ${why}`,
    'Set the inputs `base` and `head` to name what to compare.',
    options,
  );
