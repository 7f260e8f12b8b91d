/** From the event that started the workflow to the refs to compare. */
import * as v from 'valibot';
import { UserError } from '../core/errors.ts';
import { presentable } from '../core/present.ts';
import { payloadAs, type Trigger } from './trigger.ts';

/** What to compare, and what people call it; `direct` leaves the merge base out. */
export interface Comparison {
  readonly base: string;
  readonly head: string;
  readonly direct: boolean;
  readonly baseName: string;
  readonly headName: string;
}

/** What an event comes to by itself; the base may be left for the workflow to name. */
type Proposal = Pick<Comparison, 'head' | 'direct'> & Partial<Comparison>;

const commit = v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/));
const side = v.object({ sha: commit, ref: v.string() });
const pullRequest = v.object({ pull_request: v.object({ base: side, head: side }) });
const mergeGroup = v.object({ merge_group: v.object({ base_sha: commit, head_sha: commit }) });
const repository = v.object({ default_branch: v.pipe(v.string(), v.nonEmpty()) });
const push = v.object({ before: commit, after: commit, repository });
const dispatch = v.object({ repository });

/** The head of a pull request is its own last commit, not the merge commit that the runner checks out. */
function proposePullRequest(trigger: Trigger): Proposal {
  const { base, head } = payloadAs(pullRequest, trigger).pull_request;
  return { base: base.sha, head: head.sha, direct: false, baseName: base.ref, headName: head.ref };
}

/** The queue made `head_sha` on top of `base_sha`: what lies between them is what would be merged. */
function proposeMergeGroup(trigger: Trigger): Proposal {
  const { base_sha: base, head_sha: head } = payloadAs(mergeGroup, trigger).merge_group;
  return { base, head, direct: true };
}

/** What the branch held before, whether or not that was thrown away. A new branch is compared with the default branch; what has no such past, with its parent. */
function proposePush(trigger: Trigger): Proposal {
  const { before, after, repository: known } = payloadAs(push, trigger);
  if (isNone(after)) return nothing(trigger);
  if (!isNone(before)) return { base: before, head: after, direct: true };
  const isBranch = trigger.ref.startsWith('refs/heads/') && !isDefaultBranch(trigger, known.default_branch);
  return isBranch
    ? { base: `origin/${known.default_branch}`, head: after, direct: false }
    : { base: `${after}^`, head: after, direct: true };
}

/** What GitHub writes for a branch that is not there. */
const isNone = (id: string): boolean => /^0+$/.test(id);

/** A deleted branch leaves nothing to review: a commit beside itself. */
const nothing = ({ sha, ref }: Trigger): Proposal => ({
  base: sha,
  head: sha,
  direct: true,
  baseName: ref,
  headName: 'deleted',
});

/** The branch that the workflow was started on, against the default branch; that branch itself has no counterpart. */
function proposeDispatch(trigger: Trigger): Proposal {
  const branch = payloadAs(dispatch, trigger).repository.default_branch;
  const head = trigger.sha;
  return isDefaultBranch(trigger, branch) ? { head, direct: false } : { base: `origin/${branch}`, head, direct: false };
}

const isDefaultBranch = ({ ref }: Trigger, branch: string): boolean => ref === `refs/heads/${branch}`;

const PROPOSALS: ReadonlyMap<string, (trigger: Trigger) => Proposal> = new Map([
  ['pull_request', proposePullRequest],
  ['pull_request_target', proposePullRequest],
  ['pull_request_review', proposePullRequest],
  ['merge_group', proposeMergeGroup],
  ['push', proposePush],
  ['workflow_dispatch', proposeDispatch],
]);

const proposalOf = (trigger: Trigger): Proposal =>
  PROPOSALS.get(trigger.name)?.(trigger) ?? { head: trigger.sha, direct: false };

/** The refs that a workflow names, in place of those of the event. */
export interface NamedRefs {
  readonly base: string | undefined;
  readonly head: string | undefined;
}

/**
 * The refs to compare: those that the workflow names, else those of the event.
 * Throws a `UserError` where neither names a base, or where the payload is not what GitHub sends.
 */
export function comparisonOf(trigger: Trigger, named: NamedRefs): Comparison {
  if (named.base !== undefined && named.head !== undefined) return compare(named.base, named.head);
  const proposal = proposalOf(trigger);
  const base = named.base ?? proposal.base;
  if (base === undefined) throw nothingToCompare(trigger);
  if (named.base === undefined && named.head === undefined)
    return { ...compare(base, proposal.head), ...proposal, base };
  return compare(base, named.head ?? proposal.head);
}

const compare = (base: string, head: string): Comparison => ({
  base,
  head,
  direct: false,
  baseName: shortName(base),
  headName: shortName(head),
});

/** A commit goes by the start of its id. */
const shortName = (ref: string): string => ref.replace(/^([0-9a-f]{7})[0-9a-f]{33,57}(?=\^?$)/, '$1');

function nothingToCompare({ name, ref }: Trigger): UserError {
  const on = ref === '' ? '' : ` on \`${presentable(ref.replace(/^refs\/(?:heads|tags)\//, ''))}\``;
  return new UserError(
    `\`${presentable(name)}\`${on} has nothing to compare with`,
    'Set the input `base` to a branch, a tag or a commit.',
  );
}
