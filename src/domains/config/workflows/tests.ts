/** Steps and jobs of tests that a workflow no longer has: whether what they ran still runs. */
import type { DocumentPair } from '../documents.ts';
import type { Setting } from '../setting.ts';
import { at, itemsAt, textAt, type ConfigNode } from '../tree.ts';
import { liveJobs, liveSteps } from './live.ts';
import { allSteps, type Job, jobsOf, usesOf, type WorkflowStep } from './model.ts';
import { isBesideTests, OF_PROSE, saysTests, TESTS } from './test-names.ts';

/** Whether a job is for tests, by its name, and by what it runs as far as that is known. */
export const isJobOfTests = (name: string, node?: ConfigNode): boolean =>
  TESTS.test(name) && (node === undefined || !isBesideTests(name, commandsWithin(node)));

/** Whether a step tests, by its name and by running more than what prepares; or by its name and what it runs. */
export const isStepOfTests = (name: string, node: ConfigNode | undefined): boolean =>
  !OF_PROSE.test(name) && !isBesideTests(name, node ? commandsOf(node) : []) && isNamedForTests(name, node);

const isNamedForTests = (name: string, node: ConfigNode | undefined): boolean =>
  (saysTests(name) && (node === undefined || commandsOf(node).some((command) => !PREPARES.test(command)))) ||
  (TESTS.test(name) && node !== undefined && commandsOf(node).some(runsTests));

const runsTests = (command: string): boolean => TESTS.test(command) && !PREPARES.test(command);

/**
 * gone: nothing took their place. merged: another step of the job changed or came that tests.
 * kept: the commands of a step run in another. moved: likewise those of a job, whose name others may wait for.
 * parted: a job gave way to several that are called after it.
 * fewer: other steps of the workflow still test by the same tools as a step did.
 */
export type Fate = 'gone' | 'merged' | 'kept' | 'moved' | 'parted' | 'fewer';

/** The fates of which more is said than that another step or job runs the same. */
export const isFateTold = (mark: string | undefined): mark is 'fewer' | 'parted' =>
  mark === 'fewer' || mark === 'parted';

/** That of a job or step, where it is one of those. */
export function fateTold(setting: Setting): string | undefined {
  const fate = fateOf(setting);
  return isFateTold(fate) ? fate : undefined;
}

export function fateOf(setting: Setting): Fate {
  const { before, document, keys } = setting;
  const around = known.get(document) ?? aroundOf(document);
  known.set(document, around);
  if (isSplit(setting, around)) return 'parted';
  if (isRunStill(before, around)) return isJobOfSteps(setting) ? 'moved' : 'kept';
  if (around.testing.has(keys[1] ?? '')) return 'merged';
  return keys.includes('steps') && before !== undefined && isTestedStill(before, around) ? 'fewer' : 'gone';
}

/** What is asked of a workflow for each of its settings, read once. */
interface Around {
  /** The names of jobs of tests that are new. */
  readonly fresh: readonly string[];
  /** What steps of head run, and by which tools. */
  readonly runs: ReadonlySet<string>;
  readonly tools: ReadonlySet<string>;
  /** Jobs of head with a step of tests that is new, or was changed. */
  readonly testing: ReadonlySet<string>;
}

const known = new WeakMap<DocumentPair, Around>();

function aroundOf({ before, after }: DocumentPair): Around {
  const old = new Set(jobsOf(before).map(({ name }) => name));
  const steps = new Set(allSteps(before).map(asWritten));
  const now = allSteps(after);
  const isTesting = (job: Job): boolean => job.steps.some((step) => isOfTests(step) && !steps.has(asWritten(step)));
  return {
    fresh: liveJobs(after).flatMap(({ name, node }) => (old.has(name) || !isJobOfTests(name, node) ? [] : [name])),
    runs: new Set(liveSteps(after).flatMap(({ node }) => commandsOf(node))),
    tools: new Set(now.flatMap(({ node }) => toolsOf(node))),
    testing: new Set(jobsOf(after).flatMap((job) => (isTesting(job) ? [job.name] : []))),
  };
}

/** A step by what it is called and runs. */
const asWritten = ({ label, node }: WorkflowStep): string => JSON.stringify([label, textAt(node, 'run')]);

/** Whether a job gave way to several that are called after it: `race` to `race-core` and `race-rest`, or to `core-race`. */
const isSplit = ({ keys: [, name = '', ...below] }: Setting, { fresh }: Around): boolean =>
  below.length === 0 && fresh.filter((other) => isPart(other, name)).length > 1;

const isPart = (name: string, whole: string): boolean =>
  (name.startsWith(whole) && /^[-_]/.test(name.slice(whole.length))) ||
  (!OF_ANY.test(whole) && name.endsWith(whole) && /[-_]$/.test(name.slice(0, -whole.length)));
/** Last words of so many jobs of tests that they tell nothing. */
const OF_ANY = /^(?:checks?|ci|lint|tests?|verify)$/i;

const isJobOfSteps = ({ before, keys }: Setting): boolean =>
  keys.length === 2 && keys[0] === 'jobs' && at(before, 'steps') !== undefined;

/** Whether all the commands of a step, or of a job, run in other steps. */
function isRunStill(lost: ConfigNode | undefined, { runs }: Around): boolean {
  const commands = lost === undefined ? [] : commandsWithin(lost);
  return commands.length > 0 && commands.every((command) => runs.has(command));
}

function isTestedStill(lost: ConfigNode, { tools }: Around): boolean {
  const own = toolsOf(lost);
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
/** Those of a step, or of all the steps of a job. */
const commandsWithin = (node: ConfigNode): readonly string[] => [node, ...itemsAt(node, 'steps')].flatMap(commandsOf);
const linesOf = (node: ConfigNode): readonly string[] =>
  (textAt(node, 'run') ?? '')
    .replaceAll(/\\\n/g, ' ')
    .split('\n')
    .flatMap((line) => line.trim().replace(/\s+/g, ' ').replace(SET_FIRST, '') || []);
/** Variables that are set for one command: `CI=1 make test`, `TAG=$(make tag) make test`. */
const SET_FIRST = /^(?:[A-Z_][A-Z0-9_]{0,60}=(?:\$\([^()]{0,200}\)|[^\s"'()]{0,200}) )+/;

/** Lines that prepare or tell something, and actions that only bring what is needed: many jobs share them. */
const PREPARES =
  /^(?:export|echo|mkdir|cd|set|if|then|else|fi|for|do|done|cat|sudo apt(?:-get)?|npm (?:ci|i|install)|pip3? install|go (?:get|install)|#)\b|^#|^[A-Z_]+=/;
const BRINGS = /^(?:actions|docker|azure|helm|jlumbroso|step-security)\//;

/** The commands of a step that tell what it is there for. */
export const tellingCommands = (node: ConfigNode): readonly string[] =>
  commandsOf(node).filter((command) => !PREPARES.test(command) && !BRINGS.test(command));

const isOfTests = ({ label, node }: WorkflowStep): boolean =>
  TESTS.test(label) || commandsOf(node).some((command) => TESTS.test(command));
