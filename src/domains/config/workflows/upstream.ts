/** Workflows that start others: whether strangers are behind them. */
import type { ConfigDocument } from '../documents.ts';
import { at, textAt, textsOf } from '../tree.ts';
import type { ConfigChange } from '../changes.ts';
import type { ScriptRisk, TokenWidened, TriggerAdded, UntrustedCheckout } from './changes.ts';
import { calledBy, jobsOf, triggersOf } from './model.ts';

/** Events that only people and programs with rights in the repository bring about. */
const OWN: ReadonlySet<string> = new Set([
  'create',
  'delete',
  'deployment',
  'deployment_status',
  'merge_group',
  'push',
  'registry_package',
  'release',
  'repository_dispatch',
  'schedule',
  'workflow_dispatch',
]);

/** Events of strangers on which nothing but their own code is at stake. */
const POWERLESS: ReadonlySet<string> = new Set(['pull_request', 'pull_request_review', 'pull_request_review_comment']);

/** What a stranger could only do who starts the workflow. */
type Upstream = ScriptRisk | TokenWidened | TriggerAdded | UntrustedCheckout;

/** Whether strangers start a workflow by pull requests alone, where they could as well run what they like without any rights. */
export function isPowerless(document: ConfigDocument | undefined): boolean {
  const events = [...triggersOf(document).keys()];
  return events.includes('pull_request') && events.every((event) => OWN.has(event) || POWERLESS.has(event));
}

/** Whether an event is one that only people and programs with rights in the repository bring about. */
export const isOfOwnPeople = (event: string): boolean => OWN.has(event);

/** Whether only people and programs with rights in the repository start a workflow. */
export function isStartedByOwn(document: ConfigDocument | undefined): boolean {
  const events = [...triggersOf(document).keys()];
  return events.length > 0 && events.every(isOfOwnPeople);
}

/** Whether a fact may hang on a workflow that starts when another has ended. */
export function isOfUpstream(fact: ConfigChange): fact is Upstream {
  if (fact.kind === 'trigger-added' || fact.kind === 'untrusted-checkout') return fact.trigger === 'workflow_run';
  if (fact.kind === 'script-risk') return fact.isByRun === true;
  return fact.kind === 'token-widened' && fact.startedByStrangers;
}

/** What is left of a fact where no stranger can start any of the workflows before it. */
export function withUpstream(fact: Upstream, workflows: readonly ConfigDocument[]): Upstream | undefined {
  const document = workflows.find(({ path }) => path === (fact.after ?? fact.before)?.path);
  if (document === undefined || isRunByOthers(document, workflows)) return fact;
  if (fact.kind !== 'token-widened') return undefined;
  return isOnlyRun(document) ? { ...fact, startedByStrangers: false, isTriggerNew: false } : fact;
}

/** Whether of the events of strangers it has no other. */
const isOnlyRun = (document: ConfigDocument): boolean =>
  [...triggersOf(document).keys()].every((event) => event === 'workflow_run' || OWN.has(event));

/** Whether one of the workflows that it waits for is not known, or starts on what strangers do. */
function isRunByOthers(document: ConfigDocument, workflows: readonly ConfigDocument[]): boolean {
  const names = textsOf(at(document.root, 'on', 'workflow_run', 'workflows'));
  return names.length === 0 || names.some((name) => !isOwn(workflows.filter((other) => nameOf(other) === name)));
}

const isOwn = (found: readonly ConfigDocument[]): boolean =>
  found.length > 0 && found.every((other) => [...triggersOf(other).keys()].every((event) => OWN.has(event)));

const nameOf = ({ root, path }: ConfigDocument): string => textAt(root, 'name') ?? path;

/** Whether strangers can start a workflow with the rights of the repository, or one that calls it. */
export function isStartedFromOutside(
  document: ConfigDocument,
  workflows: readonly ConfigDocument[],
  seen: readonly string[] = [],
): boolean {
  const { path } = document;
  if (seen.includes(path)) return false;
  return [...triggersOf(document).keys()].some((event) => {
    if (OWN.has(event) || POWERLESS.has(event)) return false;
    if (event === 'workflow_run') return isRunByOthers(document, workflows);
    if (event !== 'workflow_call') return true;
    const callers = workflows.filter((other) => jobsOf(other).some(({ node }) => calledBy(node) === path));
    return callers.some((other) => isStartedFromOutside(other, workflows, [...seen, path]));
  });
}
