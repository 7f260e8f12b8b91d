/** Workflows that run Breakwater, base against head: whether they still do, and whether the verdict still counts. */
import type { ConfigDocument, DocumentPair } from '../documents.ts';
import { factAt, key, type Sides } from '../fact-at.ts';
import { signature } from '../likeness.ts';
import type { Setting, Step } from '../setting.ts';
import { at, switchOf, textAt, type ConfigNode } from '../tree.ts';
import { type Job, jobPath, jobsOf, triggersOf, usesOf, type WorkflowStep } from '../workflows/model.ts';
import type { ReviewWeakened } from './changes.ts';

const EVENTS = ['pull_request', 'pull_request_target'];

const runsReview = ({ node, uses }: WorkflowStep): boolean =>
  /(?:^|\/)breakwater$/.test(uses ?? '') || /\bbreakwater review\b/.test(textAt(node, 'run') ?? '');

/** A job by its steps, or by the workflow that it calls. */
const isReview = ({ node, steps }: Job): boolean =>
  steps.some(runsReview) || /(?:^|\/)breakwater\.ya?ml$/.test(usesOf(node) ?? '');

const reviewsIn = (document: ConfigDocument | undefined): readonly Job[] => jobsOf(document).filter(isReview);

/** Whether a setting belongs to a job that runs Breakwater: its own facts speak there. */
export const isInReview = ({ document, keys: [top, name] }: Setting): boolean =>
  top === 'jobs' && [document.before, document.after].flatMap(reviewsIn).some((job) => job.name === name);

/** Whether a workflow ran Breakwater: its own facts speak of what starts it, and of every other edit. */
export const ranReview = ({ before }: DocumentPair): boolean => reviewsIn(before).length > 0;

/** What became of the jobs that run Breakwater; one that moved to another workflow is none. */
export function reviewFacts(pairs: readonly DocumentPair[]): ReviewWeakened[] {
  const arrives = pairs.some(({ before, after }) => reviewsIn(before).length === 0 && reviewsIn(after).length > 0);
  return pairs.flatMap((pair) => {
    const [old, now] = [reviewsIn(pair.before)[0], reviewsIn(pair.after)];
    if (old === undefined) return [];
    const same = now.find(({ name }) => name === old.name) ?? now[0];
    if (same === undefined) return arrives ? [] : [gone(pair, old)];
    const ways = [...triggerWays(pair, old), ...jobWays(pair, old, same)];
    return ways.length > 0 ? ways : edited(pair, old, same);
  });
}

function fact(
  pair: DocumentPair,
  path: readonly Step[],
  said: Pick<ReviewWeakened, 'way' | 'job'> & { readonly value?: string | undefined },
  sides: Sides,
): ReviewWeakened {
  const { job, way, value = '' } = said;
  return { kind: 'review-weakened', ...factAt(pair, path, way, sides), job, way, value };
}

const gone = (pair: DocumentPair, { name, node }: Job): ReviewWeakened =>
  fact(pair, jobPath(name), { job: name, way: 'gone' }, { before: node, after: at(pair.after?.root, 'jobs') });

const FILTERS = ['paths', 'paths-ignore', 'branches', 'branches-ignore'];

/** Pull requests that no longer start the workflow: none at all, or some by a filter. */
function triggerWays(pair: DocumentPair, { name: job }: Job): ReviewWeakened[] {
  const [had, has] = [triggersOf(pair.before), triggersOf(pair.after)];
  const [event] = EVENTS.filter((one) => had.has(one));
  const kept = EVENTS.find((one) => has.has(one));
  if (event === undefined) return [];
  const on = { before: had.get(event), after: at(pair.after?.root, 'on') };
  if (kept === undefined) return [fact(pair, [key('on'), key(event)], { job, way: 'untriggered', value: event }, on)];
  return FILTERS.flatMap((filter) => {
    const [before, after] = [at(had.get(event), filter), at(has.get(kept), filter)];
    if (after === undefined || before !== undefined) return [];
    return [fact(pair, [key('on'), key(kept), key(filter)], { job, way: 'filtered', value: filter }, { after })];
  });
}

/** One setting of a job or of its step that takes the review its force. */
interface Weakness {
  readonly way: ReviewWeakened['way'];
  readonly keys: readonly string[];
  readonly isWeak: (node: ConfigNode) => boolean;
}

const ALWAYS = /^(?:\$\{\{)?\s*(?:always\(\)|!\s*cancelled\(\)|true)\s*(?:\}\})?$/;

const WEAKNESSES: readonly Weakness[] = [
  {
    way: 'skipped',
    keys: ['if'],
    isWeak: (node) => node.kind === 'scalar' && !ALWAYS.test(node.text),
  },
  { way: 'ignored', keys: ['continue-on-error'], isWeak: (node) => switchOf(node) !== false },
  { way: 'toothless', keys: ['with', 'fail-on'], isWeak: (node) => node.kind === 'scalar' && node.text === 'never' },
];

function jobWays(pair: DocumentPair, old: Job, now: Job): ReviewWeakened[] {
  const holders = [
    { before: old.node, after: now.node, path: jobPath(now.name) },
    { ...stepSides(old, now), path: [...jobPath(now.name), key('steps')] },
  ];
  return holders.flatMap(({ before, after, path }) =>
    WEAKNESSES.flatMap(({ way, keys, isWeak }) => {
      const [was, is] = [at(before, ...keys), at(after, ...keys)];
      if (is === undefined || !isWeak(is) || (was !== undefined && signature(was) === signature(is))) return [];
      const value = is.kind === 'scalar' ? is.text : '';
      return [fact(pair, [...path, ...keys.map(key)], { job: now.name, way, value }, { before: was, after: is })];
    }),
  );
}

const stepSides = (old: Job, now: Job): Sides => ({
  before: old.steps.find(runsReview)?.node,
  after: now.steps.find(runsReview)?.node,
});

/** What else is set for the job, in it or for the whole workflow. */
const REACHING = ['on', 'permissions', 'env', 'defaults', 'concurrency'];

function edited(pair: DocumentPair, old: Job, now: Job): ReviewWeakened[] {
  if (reach(pair.before, old) === reach(pair.after, now)) return [];
  const sides = { before: old.node, after: now.node };
  return [fact(pair, jobPath(now.name), { job: now.name, way: 'edited' }, sides)];
}

const reach = (document: ConfigDocument | undefined, { node }: Job): string =>
  [node, ...REACHING.map((name) => at(document?.root, name))].map((each) => each && signature(each)).join('\n');
