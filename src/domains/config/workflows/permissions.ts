/** What the tokens of a workflow's jobs may do, base against head. */
import { permissions, raised, type Permissions, type Raise, type Written } from '../algebra/workflow-permissions.ts';
import type { TokenNarrowed, TokenUnset, TokenWidened } from './changes.ts';
import type { ConfigDocument, DocumentPair } from '../documents.ts';
import { factAt, key } from '../fact-at.ts';
import { at, textsOf, type ConfigNode } from '../tree.ts';
import { pairNamed } from '../pairing.ts';
import { type IdentityUse, useOfIdentity } from './identities.ts';
import { jobPath, jobsOf, triggersOf, type Job, usesOf } from './model.ts';
import { isStartedByStrangers } from './triggers.ts';
import { showsUseOf } from './uses-of-rights.ts';

type TokenFact = TokenWidened | TokenUnset | TokenNarrowed;

/** The block that holds for a job, and what it says. */
interface Effective {
  readonly node: ConfigNode | undefined;
  readonly granted: Permissions | undefined;
}

/** A job of head. One that is new is held against what its workflow granted before. */
interface JobPair {
  readonly pair: DocumentPair;
  readonly job: Job;
  readonly before: Effective;
  readonly after: Effective;
  readonly isNew: boolean;
}

/** One fact a job; a block that several jobs inherit makes one finding of them. */
export function tokenFacts(pair: DocumentPair): TokenFact[] {
  const jobs = pairJobs(jobsOf(pair.before), jobsOf(pair.after));
  const gone = jobsOf(pair.before).filter((job) => !jobs.some(({ old }) => old === job));
  return jobs.flatMap(({ old, job }) => {
    const after = effective(pair.after, job);
    // A job that was parted or moved brings its token along.
    const known = old ?? gone.find((other) => covers(effective(pair.before, other), after));
    return jobFacts({ pair, job, before: effective(pair.before, known), after, isNew: known === undefined });
  });
}

const covers = (wider: Effective, narrower: Effective): boolean =>
  wider.granted !== undefined && narrower.granted !== undefined && raised(wider.granted, narrower.granted).length === 0;

/** Jobs by name; the only one gone and the only new one, or those that are alike, are one that was renamed. */
function pairJobs(
  before: readonly Job[],
  after: readonly Job[],
): { readonly old: Job | undefined; readonly job: Job }[] {
  const pairs = pairNamed(before, after);
  const added = pairs.filter((pair) => pair.before === undefined);
  const gone = before.filter((old) => !pairs.some((pair) => pair.before === old));
  const [only] = gone.length === 1 && added.length === 1 ? gone : [];
  return pairs.map((pair) => ({ old: pair.before ?? only, job: pair.after }));
}

function jobFacts(jobs: JobPair): TokenFact[] {
  const { before, after, isNew } = jobs;
  const job = jobs.job.name;
  if (after.granted === undefined) {
    const unset = !isNew && before.granted !== undefined;
    return unset ? [{ kind: 'token-unset', ...whereOf(jobs, 'unset', jobs.job.node), job }] : [];
  }
  const raises = raised(before.granted ?? NOTHING, after.granted).filter(
    ({ scope, to }) => before.granted !== undefined || isNew || saysMore(scope, to),
  );
  const [worst, ...others] = raises;
  if (worst !== undefined) return [widening(jobs, worst, others)];
  const narrows = !isNew && (before.granted === undefined || raised(after.granted, before.granted).length > 0);
  return narrows ? [{ kind: 'token-narrowed', ...whereOf(jobs, 'narrowed', after.node), job }] : [];
}

const NOTES = ['discussions', 'issues', 'pull-requests'];

const NOTHING: Permissions = { others: 'none', scopes: new Map() };

/** What no repository gives by default: an identity for other clouds; and everything, where reading may be the default. */
const saysMore = (scope: string, to: string): boolean => to === 'write' && (scope === '*' || scope === 'id-token');

function widening(jobs: JobPair, worst: Raise, others: readonly Raise[]): TokenWidened {
  const block = jobs.after.node;
  const node = worst.scope === '*' ? block : (at(block, worst.scope) ?? block);
  const raises = [worst, ...others];
  const change = raises.map(({ scope, from, to }) => `${scope} ${from}->${to}`).join(', ');
  const writes = raises.filter(({ to }) => to === 'write').map(({ scope }) => scope);
  const isShown = showsUseOf(jobs.job, writes);
  return {
    kind: 'token-widened',
    ...whereOf(jobs, change, node),
    // One right is one cause, whatever each job had of it, but for those that show its use.
    ...groupOf(jobs, [...raises.map(({ scope, to }) => `${scope}->${to}`), isShown ? 'shown' : ''].join(' ')),
    job: jobs.job.name,
    scope: worst.scope,
    ...(jobs.before.granted === undefined
      ? {}
      : { from: worst.scope === '*' ? said(jobs.before.granted) : worst.from }),
    to: worst.to,
    reach: worst.reach,
    others: others.map(({ scope }) => scope),
    writes,
    isShown,
    uses: usesOf(jobs.job.node),
    isTraded: writes.join() === 'id-token' && givesUpMore(jobs),
    hadNotes: NOTES.some((scope) => jobs.before.granted?.scopes.get(scope) === 'write'),
    isNew: jobs.isNew,
    forAllJobs: isForAllJobs(jobs),
    identity: identityOf(jobs, raises),
    startedByStrangers: isStartedByStrangers(jobs.pair.after),
    isTriggerNew: isStartedByStrangers(jobs.pair.after) && !isStartedByStrangers(jobs.pair.before),
    isCalled: [...triggersOf(jobs.pair.after).keys()].join() === 'workflow_call',
  };
}

const isForAllJobs = ({ pair, job }: JobPair): boolean => !isOfJob(job) && jobsOf(pair.after).length > 1;

function identityOf(jobs: JobPair, raises: readonly Raise[]): IdentityUse | undefined {
  const isAlone = raises.every(({ scope, to }) => scope === 'id-token' && to === 'write');
  const isSaid = jobs.before.granted !== undefined && isForAllJobs(jobs);
  return isAlone && isSaid ? useOfIdentity(jobs.pair) : undefined;
}

/** Rights by which more is changed than by an identity that nobody trusts yet. */
const GREATER: ReadonlySet<string> = new Set(['*', 'actions', 'contents', 'packages']);

const givesUpMore = ({ before, after }: JobPair): boolean =>
  before.granted !== undefined &&
  after.granted !== undefined &&
  raised(after.granted, before.granted).some(({ scope, to }) => to === 'write' && GREATER.has(scope));

/** What a block grants, in its own words: `read-all`, `contents: read, issues: write`, `{}`. */
function said({ others, scopes }: Permissions): string {
  if (others !== 'none') return `${others}-all`;
  return [...scopes].map(([scope, level]) => `${scope}: ${level}`).join(', ') || '{}';
}

const isOfJob = ({ node }: Job): boolean => at(node, 'permissions') !== undefined;

function whereOf(jobs: JobPair, change: string, after: ConfigNode | undefined) {
  const { pair, job, before } = jobs;
  const path = isOfJob(job) ? jobPath(job.name, 'permissions') : [key('permissions')];
  return { ...factAt(pair, path, change, { before: before.node, after }), ...groupOf(jobs, change) };
}

/** A block that jobs inherit is one cause; so is what several jobs of their own are given in one go. */
const groupOf = ({ pair, job }: JobPair, change: string) => ({
  group: isOfJob(job) ? `permissions#${change}` : `${pair.path}: permissions#${change}`,
});

function effective(document: ConfigDocument | undefined, job: Job | undefined): Effective {
  const node = at(job?.node, 'permissions') ?? at(document?.root, 'permissions');
  return { node, granted: permissions(node && written(node)) };
}

function written(node: ConfigNode): Written {
  if (node.kind === 'scalar') return node.value === null ? new Map() : node.text;
  if (node.kind === 'list') return new Map();
  return new Map([...node.entries].map(([scope, level]) => [scope, textsOf(level)[0] ?? 'none']));
}
