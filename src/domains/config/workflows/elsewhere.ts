/** Jobs and steps that left one workflow and run in another, or in another form. */
import type { ConfigDocument, DocumentPair } from '../documents.ts';
import type { ControlMoved } from '../setting-changes.ts';
import { textAt, type ConfigNode } from '../tree.ts';
import { purposeOf } from './checks.ts';
import { secretsGiven } from './given-secrets.ts';
import { liveJobs, liveSteps } from './live.ts';
import { allSteps, calledBy, jobsOf, onceADocument, triggersOf } from './model.ts';
import { successorOf } from './successors.ts';
import { tellingCommands } from './tests.ts';
import { isPowerless, isStartedByOwn } from './upstream.ts';

/** What the facts of what moved so are marked with. */
export const ELSEWHERE = 'elsewhere';
/** Likewise of a job whose tests a new job runs. */
export const RENAMED = 'renamed';
/** Likewise of a check in whose place another of its kind came. */
export const REPLACED = 'replaced';

/** What is asked where a job or step went. */
export interface Around {
  /** The changed documents. */
  readonly pairs: readonly DocumentPair[];
  /** All workflows of head. */
  readonly workflows: readonly ConfigDocument[];
  /** The owners that the repository may be of. */
  readonly owners: ReadonlySet<string>;
}

const CHECK = 'config/workflow-check-removed';
const TESTS = 'config/workflow-tests-removed';

/** Whether a fact is of a job or step that is gone. */
export const isGone = (fact: ControlMoved): boolean =>
  fact.dialect === 'github-workflow' &&
  fact.transition === 'drop' &&
  (fact.control === CHECK || fact.control === TESTS);

/** The fact, marked where what is gone runs elsewhere, or where another of its kind took its place. */
export function withElsewhere(fact: ControlMoved, around: Around): ControlMoved {
  if (wentToChanged(fact, around.pairs)) return { ...fact, mark: ELSEWHERE };
  const pair = around.pairs.find(({ path }) => path === (fact.after ?? fact.before)?.path);
  const lost = pair && lostNodes(fact, pair.before);
  if (pair === undefined || lost === undefined) return fact;
  if (fact.control === CHECK) return isReplaced(lost, pair, around.workflows) ? { ...fact, mark: REPLACED } : fact;
  return runsIn(lost, pair, around.workflows) ? { ...fact, mark: ELSEWHERE } : withSuccessor(fact, pair, around.pairs);
}

/** The fact, with the new job that runs the tests of the one that is gone. Such jobs are one loss among themselves. */
function withSuccessor(fact: ControlMoved, pair: DocumentPair, pairs: readonly DocumentPair[]): ControlMoved {
  if (fact.subject.includes('.steps[')) return fact;
  const to = successorOf(fact.name, pair, pairs)?.name;
  return to === undefined ? fact : { ...fact, mark: RENAMED, to, lostFrom: `${fact.lostFrom} ${RENAMED}` };
}

/** Whether another changed workflow now has a job or step of that name, and had not. */
const wentToChanged = (fact: ControlMoved, pairs: readonly DocumentPair[]): boolean =>
  pairs.some(({ path, before, after }) => {
    if (path === fact.after?.path) return false;
    return namesIn(after).has(fact.name) && !namesIn(before).has(fact.name);
  });

const namesIn = onceADocument(
  (document): ReadonlySet<string> =>
    new Set([...liveJobs(document).map(({ name }) => name), ...liveSteps(document).map(({ label }) => label)]),
);

const commandsIn = onceADocument(
  (document): ReadonlySet<string> => new Set(liveSteps(document).flatMap(({ node }) => tellingCommands(node))),
);

/** The steps of the job that is gone, or the step. */
function lostNodes({ name, subject }: ControlMoved, before: ConfigDocument | undefined) {
  const isStep = subject.includes('.steps[');
  const steps = isStep
    ? allSteps(before).filter(({ label }) => label === name)
    : (jobsOf(before).find((job) => job.name === name)?.steps ?? []);
  return steps.length === 0 ? undefined : steps.map(({ node }) => node);
}

/** Whether the workflow, with those of the repository that it calls, still has as many checks of a kind. */
function isReplaced(
  lost: readonly ConfigNode[],
  { before, after }: DocumentPair,
  all: readonly ConfigDocument[],
): boolean {
  const purposes = new Set(lost.flatMap((node) => purposeOf(node) ?? []));
  const count = (document: ConfigDocument | undefined, purpose: string): number =>
    [document, ...calledIn(document, all)].flatMap(allSteps).filter(({ node }) => purposeOf(node) === purpose).length;
  return purposes.size > 0 && [...purposes].every((purpose) => count(after, purpose) >= count(before, purpose));
}

const calledIn = (document: ConfigDocument | undefined, all: readonly ConfigDocument[]): readonly ConfigDocument[] => {
  const called = new Set(jobsOf(document).flatMap(({ node }) => calledBy(node) ?? []));
  return all.filter(({ path }) => called.has(path));
};

/** The events that hold a change back before it is merged. */
const GATES = ['merge_group', 'pull_request', 'pull_request_target'];

/** Of a workflow that held nothing back, what is pushed. */
function gatesOf(document: ConfigDocument | undefined): readonly string[] {
  const triggers = triggersOf(document);
  const gates = GATES.filter((event) => triggers.has(event));
  return gates.length > 0 ? gates : ['push'].filter((event) => triggers.has(event));
}

/** Whether another workflow, which holds back what this one held back, runs all the commands that tell what was run. */
function runsIn(
  lost: readonly ConfigNode[],
  { path, before, after }: DocumentPair,
  all: readonly ConfigDocument[],
): boolean {
  const commands = lost.flatMap(tellingCommands);
  if (commands.length === 0) return false;
  const gates = gatesOf(before);
  const called = new Set(calledIn(after, all).map((each) => each.path));
  return all.some((other) => {
    const starts = called.has(other.path) || gates.every((event) => triggersOf(other).has(event));
    if (other.path === path || !starts) return false;
    return commands.every((each) => commandsIn(other).has(each));
  });
}

/** Whether the script of a step ran in base already, in whichever of the changed workflows. */
export const ranBefore = (path: string, label: string, pairs: readonly DocumentPair[]): boolean => {
  const now = pairs.find((pair) => pair.path === path)?.after;
  const run = textAt(allSteps(now).find((step) => step.label === label)?.node, 'run');
  return (
    run !== undefined && pairs.some(({ before }) => allSteps(before).some(({ node }) => textAt(node, 'run') === run))
  );
};

/**
 * Whether the steps of a name, which strangers start at most without any secrets, give their very action no secret that it did
 * not get in a changed workflow of base, under the same environment.
 */
export function gaveBefore(path: string, label: string, pairs: readonly DocumentPair[]): boolean {
  const now = pairs.find((pair) => pair.path === path)?.after;
  const gifts = giftsOf(now).get(label) ?? [];
  if (gifts.length === 0 || !(isStartedByOwn(now) || isPowerless(now))) return false;
  return gifts.every((gift) => pairs.some(({ before }) => allGifts(before).has(gift)));
}

/** By the name of the steps, each secret that they give, with the action at its version and the environment of the job. */
const giftsOf = onceADocument((document): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const { node: job, steps } of jobsOf(document)) {
    const environment = textAt(job, 'environment') ?? textAt(job, 'environment', 'name') ?? '';
    for (const step of steps) {
      const given = secretsGiven(step).map((secret) => `${textAt(step.node, 'uses')} ${secret} ${environment}`);
      if (given.length > 0) found.set(step.label, [...(found.get(step.label) ?? []), ...given]);
    }
  }
  return found;
});

const allGifts = onceADocument((document): ReadonlySet<string> => new Set([...giftsOf(document).values()].flat()));
