/** What the names of jobs and steps, and the commands they run, say of tests. */

/** What a job or step is for, where its name says so. */
export const TESTS =
  /(?:^|[-_ ])(?:tests?|[a-z]*lint(?:ing|er)?|check|checks|verify|e2e|unit|integration|typecheck|coverage)(?:[-_ ]|$)/i;

/** Words that say so of a step by themselves: a step that checks may only ask whether another is to run. */
const SURE = /(?:^|[-_ ])(?:tests?|[a-z]*lint(?:ing|er)?|e2e|unit|integration|typecheck|coverage)(?:[-_ ]|$)/i;
/** Likewise of a word of a sentence, which a part of it is none of: `update acme-integration-testing`. */
const SURE_WORD =
  /^(?:(?:tests?|testing|[a-z]*lint(?:ing|er)?|e2e|unit|integration|typecheck|coverage)(?:[-_](?=.)|$))+$/i;

/** Whether the name of a step says by itself that it tests. */
export const saysTests = (name: string): boolean =>
  name.includes(' ') ? name.split(/[\s,:;()]+/).some((word) => SURE_WORD.test(word)) : SURE.test(name);

/** What is written for people breaks nothing that runs. */
export const OF_PROSE = /\b(?:(?:dead|broken)?links?|spell(?:ing|check)?|typos?|markdown|prose|readme)\b/i;

/** What brings, parts or keeps what others test. */
const BESIDE_TESTS =
  /(?<![a-z])(?:split(?:ter)?|setup|upload|download|send|submit|report(?:s|er|ing)?|results?)(?![a-z])/i;
/** What a check may look at that is no code: how a change is described, and whether there is one. */
const OF_CHANGE =
  /(?:^|[-_ ])(?:labels?|titles?|dco|cla|milestones?|permissions?|commits?|changes|changed|latest|paths|updates?|versions?)(?:[-_ ]|$)/i;

/** Whether a job or step is beside the tests, by its name, and by running none. */
export const isBesideTests = (name: string, commands: readonly string[]): boolean =>
  ((BESIDE_TESTS.test(name) && !RUNS.test(name)) || (OF_CHANGE.test(name) && !SURE.test(name))) &&
  !commands.some(runsTests);

const RUNS = /(?<![a-z])(?:runs?|running|executes?)(?![a-z])/i;
/** What tests, in whichever word of a command it stands. */
const TOOLS =
  /(?<![a-z])(?:(?:c|py|go)?tests?|testing|[a-z]*lint|e2e|unit(?:tests?)?|integration|typecheck|coverage|check|verify|vet|cypress|gotestsum|gradlew?|jest|karma|mocha|mvnw?|nextest|nox|phpunit|playwright|rspec|spec|tox|tsc|vitest)(?![a-z])/i;

/** Whether a command tests: what is called after reports, or what is uploaded, does not. */
export const runsTests = (command: string): boolean =>
  command.split(' ').some((word) => TOOLS.test(word) && (!BESIDE_TESTS.test(word) || RUNS.test(word)));
