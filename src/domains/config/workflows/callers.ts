/** Workflows of one repository that call each other, and change together. */
import type { ConfigDocument } from '../documents.ts';
import type { ControlMoved } from '../setting-changes.ts';
import { at, type ConfigNode, entriesOf, textAt, textsOf } from '../tree.ts';
import type { ScriptRisk } from './changes.ts';
import type { Around } from './elsewhere.ts';
import { calledBy, jobsOf, onceADocument, triggersOf, usesOf } from './model.ts';
import { isOfOwner } from './owner.ts';
import { openJobs } from './strangers.ts';
import { isOfOwnPeople, isStartedFromOutside } from './upstream.ts';

/** What the facts about an input are marked with whose callers were changed to suit. */
export const CALLED_HERE = 'called-here';

const CONTRACTS: ReadonlySet<string> = new Set(['config/workflow-input-removed', 'config/workflow-input-required']);

/** Whether a fact is of an input that callers pass. */
export const isOfContract = (fact: ControlMoved): boolean => CONTRACTS.has(fact.control);

/** The fact, marked where every caller in this repository already passes the input, or no longer does. */
export function withCallers(fact: ControlMoved, workflows: readonly ConfigDocument[]): ControlMoved {
  const callers = callsOf(pathOf(fact), workflows);
  const [name, isSecret] = [inputOf(fact), fact.subject.includes('workflow_call.secrets.')];
  const suits = callers.length > 0 && callers.every((call) => passes(call, name, isSecret) === asks(fact));
  return suits ? { ...fact, mark: CALLED_HERE } : fact;
}

/** What facts of secrets are marked with that go to a workflow of the same owner. */
export const OWN = 'own';

/** The fact, marked where the workflow that a job calls is of the owner of this one. */
export function withOwnCallee(fact: ControlMoved, { workflows, owners }: Around): ControlMoved {
  const job = jobsOf(workflows.find(({ path }) => path === pathOf(fact))).find(({ name }) =>
    fact.subject.endsWith(`jobs.${name}.secrets`),
  );
  return job !== undefined && isOfOwner(usesOf(job.node), owners) ? { ...fact, mark: OWN } : fact;
}

/** The fact, told apart where its callers are known, and none of them passes on what strangers write. */
export function withTrustedCallers(fact: ScriptRisk, workflows: readonly ConfigDocument[]): ScriptRisk {
  const callers = callsOf(pathOf(fact), workflows);
  const isSafe = ({ document, job }: Call): boolean =>
    !isStartedFromOutside(document, workflows) ||
    (fact.inputs ?? []).every((input) => !textsOf(at(job, 'with', input)).some((text) => text.includes('${{')));
  return callers.length > 0 && callers.every(isSafe) ? { ...fact, isTrusted: true } : fact;
}

/** Whether others call the workflow of a fact, strangers start it no other way, and each caller keeps those out before it calls. */
export function isAskedByCallers(fact: ControlMoved, workflows: readonly ConfigDocument[]): boolean {
  const path = pathOf(fact);
  const called = workflows.find((document) => document.path === path);
  const events = [...triggersOf(called).keys()].filter((event) => event !== 'workflow_call');
  const callers = callsOf(path, workflows);
  // Of one that is told in short, or masked, nobody knows what else it asked.
  const asked = /[…•]/.test(fact.from ?? '') ? [] : askedIn(fact.from);
  const isAsked = (call: Call): boolean => keepsStrangersOut(call) && isAskedIn(asked, textAt(call.job, 'if') ?? '');
  return events.every(isOfOwnPeople) && callers.length > 0 && callers.length <= MOST_CALLS && callers.every(isAsked);
}

const MOST_CALLS = 50;

const keepsStrangersOut = ({ document, job }: Call): boolean => !openNodes(document).has(job);
const openNodes = onceADocument((document) => new Set(openJobs(document).map(({ node }) => node)));

/** What a condition asks of the event: who opened an issue is not who comments on it. */
const askedIn = (condition = ''): readonly string[] =>
  condition.match(/\bgithub\.(?!repository\b|event_name\b)[\w.]{1,100}/g) ?? [];
const isAskedIn = (asked: readonly string[], condition: string): boolean => {
  const also = new Set(askedIn(condition));
  return asked.length > 0 && asked.every((each) => also.has(each));
};

const pathOf = ({ after, before }: ControlMoved | ScriptRisk): string => (after ?? before)?.path ?? '';

const asks = ({ control }: ControlMoved): boolean => control === 'config/workflow-input-required';

/** `target` of `on.workflow_call.inputs.target`, or of the field `required` below it. */
const inputOf = ({ subject }: ControlMoved): string =>
  subject
    .replace(/\.required$/, '')
    .split('.')
    .at(-1) ?? '';

interface Call {
  readonly document: ConfigDocument;
  readonly job: ConfigNode;
}

const callsOf = (path: string, workflows: readonly ConfigDocument[]): readonly Call[] =>
  workflows.flatMap((document) =>
    jobsOf(document).flatMap(({ node }) => (calledBy(node) === path ? [{ document, job: node }] : [])),
  );

const passes = ({ job }: Call, input: string, isSecret: boolean): boolean =>
  (isSecret && textAt(job, 'secrets') === 'inherit') ||
  ['with', 'secrets'].some((name) => entriesOf(at(job, name)).some(([passed]) => passed === input));
