/** Steps and jobs of tests that a workflow no longer has: whether what they ran still runs. */
import type { Setting } from '../setting.ts';
import { at, itemsAt, textAt, type ConfigNode } from '../tree.ts';
import { allSteps, jobsOf, usesOf, type WorkflowStep } from './model.ts';

/** What a job or step is for, where its name says so. */
export const TESTS =
  /(?:^|[-_ ])(?:tests?|lint(?:ing|er)?|check|checks|verify|e2e|unit|integration|typecheck|coverage)(?:[-_ ]|$)/i;

/** Words that say so of a step by themselves: a step that checks may only ask whether another is to run. */
const SURE = /(?:^|[-_ ])(?:tests?|lint(?:ing|er)?|e2e|unit|integration|typecheck|coverage)(?:[-_ ]|$)/i;

/** Whether a step tests, by its name and by running more than what prepares; or by its name and what it runs. */
export const isStepOfTests = (name: string, node: ConfigNode | undefined): boolean =>
  (SURE.test(name) && (node === undefined || commandsOf(node).some((command) => !PREPARES.test(command)))) ||
  (TESTS.test(name) && node !== undefined && commandsOf(node).some((command) => TESTS.test(command)));

/**
 * gone: nothing took their place. merged: another step of the job changed or came that tests.
 * kept: the commands of a step run in another. moved: likewise those of a job, whose name others may wait for.
 */
export type Fate = 'gone' | 'merged' | 'kept' | 'moved';

export function fateOf({ before, document, keys }: Setting): Fate {
  const [old, now] = [allSteps(document.before), allSteps(document.after)];
  const runs = new Set(now.flatMap(({ node }) => commandsOf(node)));
  const commands = [before, ...itemsAt(before, 'steps')].flatMap((node) => (node ? commandsOf(node) : []));
  if (commands.length > 0 && commands.every((command) => runs.has(command)))
    return keys.length === 2 && keys[0] === 'jobs' && at(before, 'steps') ? 'moved' : 'kept';
  const steps = jobsOf(document.after).find(({ name }) => name === keys[1])?.steps ?? [];
  return steps.some((step) => isOfTests(step) && !isAsBefore(step, old)) ? 'merged' : 'gone';
}

/** The lines that a step runs, or the action that it uses. */
const commandsOf = (node: ConfigNode): readonly string[] => [usesOf(node) ?? [], linesOf(node)].flat();
const linesOf = (node: ConfigNode): readonly string[] =>
  (textAt(node, 'run') ?? '').split('\n').flatMap((line) => line.trim().replace(/\s+/g, ' ') || []);

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
