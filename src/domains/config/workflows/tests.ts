/** Steps and jobs of tests that a workflow no longer has: whether what they ran still runs. */
import type { Setting } from '../setting.ts';
import { at, itemsAt, textAt, type ConfigNode } from '../tree.ts';
import { allSteps, jobsOf, usesOf, type WorkflowStep } from './model.ts';

/** What a job or step is for, where its name says so. */
export const TESTS =
  /(?:^|[-_ ])(?:tests?|[a-z]*lint(?:ing|er)?|check|checks|verify|e2e|unit|integration|typecheck|coverage)(?:[-_ ]|$)/i;

/** Words that say so of a step by themselves: a step that checks may only ask whether another is to run. */
const SURE = /(?:^|[-_ ])(?:tests?|[a-z]*lint(?:ing|er)?|e2e|unit|integration|typecheck|coverage)(?:[-_ ]|$)/i;
/** Likewise of a word of a sentence, which a part of it is none of: `update acme-integration-testing`. */
const SURE_WORD =
  /^(?:(?:tests?|testing|[a-z]*lint(?:ing|er)?|e2e|unit|integration|typecheck|coverage)(?:[-_](?=.)|$))+$/i;

const saysTests = (name: string): boolean =>
  name.includes(' ') ? name.split(/[\s,:;()]+/).some((word) => SURE_WORD.test(word)) : SURE.test(name);

/** What brings, parts or keeps what others test. */
const BESIDE_TESTS = /(?:^|[-_ ])(?:split(?:ter)?|setup|upload|download|reports?|results?)(?:[-_ ]|$)/i;
/** What a check may look at that is no code: how a change is described, and whether there is one. */
const OF_CHANGE =
  /(?:^|[-_ ])(?:labels?|titles?|dco|cla|milestones?|permissions?|commits?|changes|changed|latest|paths|updates?|versions?)(?:[-_ ]|$)/i;

const isBesideTests = (name: string): boolean => BESIDE_TESTS.test(name) || (OF_CHANGE.test(name) && !SURE.test(name));

/** Whether a job is for tests, by its name. */
export const isJobOfTests = (name: string): boolean => TESTS.test(name) && !isBesideTests(name);

/** Whether a step tests, by its name and by running more than what prepares; or by its name and what it runs. */
export const isStepOfTests = (name: string, node: ConfigNode | undefined): boolean =>
  !OF_PROSE.test(name) && !isBesideTests(name) && isNamedForTests(name, node);

/** What is written for people breaks nothing that runs. */
const OF_PROSE = /\b(?:(?:dead|broken)?links?|spell(?:ing|check)?|typos?|markdown|prose|readme)\b/i;

const isNamedForTests = (name: string, node: ConfigNode | undefined): boolean =>
  (saysTests(name) && (node === undefined || commandsOf(node).some((command) => !PREPARES.test(command)))) ||
  (TESTS.test(name) && node !== undefined && commandsOf(node).some((command) => TESTS.test(command)));

/**
 * gone: nothing took their place. merged: another step of the job changed or came that tests.
 * kept: the commands of a step run in another. moved: likewise those of a job, whose name others may wait for.
 * fewer: other steps of the workflow still test by the same tools as a step did.
 */
export type Fate = 'gone' | 'merged' | 'kept' | 'moved' | 'fewer';

export function fateOf(setting: Setting): Fate {
  const { before, document, keys } = setting;
  const [old, now] = [allSteps(document.before), allSteps(document.after)];
  if (isSplit(setting)) return 'moved';
  if (isRunStill(before, now)) return isJobOfSteps(setting) ? 'moved' : 'kept';
  const steps = jobsOf(document.after).find(({ name }) => name === keys[1])?.steps ?? [];
  if (steps.some((step) => isOfTests(step) && !isAsBefore(step, old))) return 'merged';
  return keys.includes('steps') && before !== undefined && isTestedStill(before, now) ? 'fewer' : 'gone';
}

/** Whether a job gave way to several that are called after it: `race` to `race-core` and `race-rest`. */
function isSplit({ document, keys: [, name = '', ...below] }: Setting): boolean {
  const old = new Set(jobsOf(document.before).map((job) => job.name));
  const parts = jobsOf(document.after).filter((job) => !old.has(job.name) && isPart(job.name, name));
  return below.length === 0 && parts.length > 1;
}

const isPart = (name: string, whole: string): boolean =>
  name.startsWith(whole) && /^[-_]/.test(name.slice(whole.length));

const isJobOfSteps = ({ before, keys }: Setting): boolean =>
  keys.length === 2 && keys[0] === 'jobs' && at(before, 'steps') !== undefined;

/** Whether all the commands of a step, or of a job, run in other steps. */
function isRunStill(lost: ConfigNode | undefined, now: readonly WorkflowStep[]): boolean {
  const runs = new Set(now.flatMap(({ node }) => commandsOf(node)));
  const commands = [lost, ...itemsAt(lost, 'steps')].flatMap((node) => (node ? commandsOf(node) : []));
  return commands.length > 0 && commands.every((command) => runs.has(command));
}

function isTestedStill(lost: ConfigNode, now: readonly WorkflowStep[]): boolean {
  const [own, tools] = [toolsOf(lost), new Set(now.flatMap(({ node }) => toolsOf(node)))];
  return own.length > 0 && own.every((tool) => tools.has(tool));
}

/** Programs that only run what comes next. */
const RUNNERS =
  /^(?:(?:npm|pnpm|yarn|bun|uv|poetry|pdm|pipenv|hatch) run|bundle exec|python3? -m|docker (?:run|compose)|npx)\b/;

/** What the commands of a step run, without what they run it on: `cargo test` of `cargo test -p a`. */
const toolsOf = (node: ConfigNode): readonly string[] =>
  tellingCommands(node).map((command) => {
    const words = command.split(' ').filter((word) => !word.startsWith('-') || word === '-m');
    return words.slice(0, RUNNERS.test(command) ? 4 : 2).join(' ');
  });

/** The lines that a step runs, or the action that it uses. */
const commandsOf = (node: ConfigNode): readonly string[] => [usesOf(node) ?? [], linesOf(node)].flat();
const linesOf = (node: ConfigNode): readonly string[] =>
  (textAt(node, 'run') ?? '')
    .split('\n')
    .flatMap((line) => line.trim().replace(/\s+/g, ' ').replace(SET_FIRST, '') || []);
/** Variables that are set for one command: `CI=1 make test`. */
const SET_FIRST = /^(?:[A-Z_][A-Z0-9_]{0,60}=[^\s"']{0,200} )+/;

/** Lines that prepare or tell something, and actions that only bring what is needed: many jobs share them. */
const PREPARES =
  /^(?:export|echo|mkdir|cd|set|if|then|else|fi|for|do|done|cat|sudo apt(?:-get)?|npm (?:ci|i|install)|pip install|go install|#)\b|^#|^[A-Z_]+=/;
const BRINGS = /^(?:actions|docker|azure|helm|jlumbroso|step-security)\//;

/** The commands of a step that tell what it is there for. */
export const tellingCommands = (node: ConfigNode): readonly string[] =>
  commandsOf(node).filter((command) => !PREPARES.test(command) && !BRINGS.test(command));

const isOfTests = ({ label, node }: WorkflowStep): boolean =>
  TESTS.test(label) || commandsOf(node).some((command) => TESTS.test(command));

const isAsBefore = (step: WorkflowStep, old: readonly WorkflowStep[]): boolean =>
  old.some((other) => other.label === step.label && textAt(other.node, 'run') === textAt(step.node, 'run'));
