/** Workflows that strangers can start with the rights of the repository, base against head. */
import type { TriggerAdded, TriggerRemoved, UntrustedCheckout } from './changes.ts';
import type { ConfigDocument, DocumentPair } from '../documents.ts';
import { effectiveSetting } from '../effective.ts';
import { factAt, key } from '../fact-at.ts';
import type { Setting, Step } from '../setting.ts';
import { at, textAt, type ConfigNode } from '../tree.ts';
import { allSteps, triggersOf } from './model.ts';
import { openJobs, reachOfStrangers } from './strangers.ts';

/** Events of strangers on which the workflow runs with secrets and a token that may write. */
const DANGEROUS = ['pull_request_target', 'workflow_run', 'issue_comment'];

/** What names the code of the stranger's branch, in whatever repository it is looked for. */
const STRANGE_REF =
  /github\.event\.(?:pull_request\.head\.(?!ref\b)|workflow_run\.head_(?!branch\b))|refs\/pull\/|github\.event\.(?:issue|pull_request)\.number/;
/** The branch by its name: where no other repository is named, one of the repository itself. */
const STRANGE_NAME = /github\.head_ref|github\.event\.(?:pull_request\.head\.ref|workflow_run\.head_branch)\b/;

/** Whether strangers can start a workflow with the rights of the repository. */
export const isStartedByStrangers = (document: ConfigDocument | undefined): boolean =>
  [...triggersOf(document).keys()].some((event) => DANGEROUS.includes(event));

/** Whether of such events it has only that another workflow ended. */
export const isStartedByRunsAlone = (document: ConfigDocument | undefined): boolean =>
  DANGEROUS.filter((event) => triggersOf(document).has(event)).join() === 'workflow_run';

const path = (event: string): Step[] => [key('on'), key(event)];

type TriggerFact = TriggerAdded | TriggerRemoved | UntrustedCheckout;

export function triggerFacts(pair: DocumentPair): TriggerFact[] {
  const { before, after } = pair;
  if (after === undefined) return [];
  const [had, has] = [triggersOf(before), triggersOf(after)];
  const [old, now] = [untrustedCheckout(before), untrustedCheckout(after)];
  const added = DANGEROUS.filter((event) => has.has(event) && !had.has(event) && !onlyLabels(after)).map(
    (trigger): TriggerAdded => ({
      kind: 'trigger-added',
      ...factAt(pair, path(trigger), 'added', { before: at(before?.root, 'on'), after: has.get(trigger) }),
      trigger,
      checksOut: now !== undefined,
      reach: reachOfStrangers(after),
      isNew: before === undefined,
      // By however many events: what they can do is the same.
      group: `${after.path}: events of strangers`,
    }),
  );
  const removed = DANGEROUS.filter((event) => had.has(event) && !has.has(event)).map((trigger): TriggerRemoved => ({
    kind: 'trigger-removed',
    ...factAt(pair, path(trigger), 'removed', { before: had.get(trigger), after: at(after.root, 'on') }),
    trigger,
  }));
  const standing = DANGEROUS.find((event) => had.has(event) && has.has(event));
  if (added.length > 0 || standing === undefined || now === undefined || old !== undefined)
    return [...added, ...removed];
  const where = factAt(pair, ['jobs', 'steps', 'ref'].map(key), 'untrusted', { after: now });
  return [
    { kind: 'untrusted-checkout', ...where, trigger: standing, isBare: reachOfStrangers(after) === 'nothing' },
    ...removed,
  ];
}

/** Events on which people count for checks and for what runs by the clock. */
const GATES = ['merge_group', 'pull_request', 'push', 'schedule'];

/**
 * For each of them whether the workflow starts on it, in whichever form it lists its events.
 * None where an event of strangers took its place: that is the news.
 */
export function gateSettings(document: DocumentPair): Setting[] {
  const { before, after } = document;
  const on = at(after?.root, 'on');
  if (before === undefined || after === undefined || on === undefined) return [];
  const [had, has] = [triggersOf(before), triggersOf(after)];
  if (DANGEROUS.some((event) => has.has(event) && !had.has(event))) return [];
  const owners = { document, before: { node: before.root }, after: { node: on } };
  return GATES.map((event) => ({
    ...effectiveSetting(owners, 'gate', path(event), { before: had.get(event), after: has.get(event) }),
    name: event,
  }));
}

/** A workflow that does nothing but set labels runs no code and reads no text of strangers. */
const onlyLabels = (document: ConfigDocument): boolean => {
  const steps = allSteps(document);
  return steps.length > 0 && steps.every(({ uses }) => uses === 'actions/labeler');
};

/** The `ref` by which a step checks out the stranger's code. */
function untrustedCheckout(document: ConfigDocument | undefined): ConfigNode | undefined {
  for (const { node, uses } of openJobs(document).flatMap(({ steps }) => steps)) {
    const ref = textAt(node, 'with', 'ref') ?? '';
    const isStrange =
      STRANGE_REF.test(ref) || (STRANGE_NAME.test(ref) && isOfOthers(textAt(node, 'with', 'repository')));
    if (uses === 'actions/checkout' && isStrange) return at(node, 'with', 'ref');
  }
  return undefined;
}

const isOfOthers = (repository: string | undefined): boolean =>
  repository !== undefined && !/^\$\{\{\s*github\.repository\s*\}\}$/.test(repository);
