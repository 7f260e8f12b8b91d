/** Jobs of tests that go on under another name, in the same workflow or in another of the same change. */
import type { DocumentPair } from '../documents.ts';
import { entriesOf, type ConfigNode } from '../tree.ts';
import { isLiveAs } from './live.ts';
import { type Job, jobsOf, newJobsOf, triggersOf } from './model.ts';
import { runsTests } from './test-names.ts';
import { tellingCommands } from './tests.ts';

/** A job that is new, with where it stands. */
interface Fresh {
  readonly job: Job;
  readonly pair: DocumentPair;
}

/** The new job that runs all the tests of one that is gone, and as often; undefined where there is none. */
export function successorOf(name: string, pair: DocumentPair, pairs: readonly DocumentPair[]): Job | undefined {
  const lost = jobsOf(pair.before).find((job) => job.name === name);
  const asked = lost?.steps.flatMap(({ node }) => testsOf(node)) ?? [];
  if (lost === undefined || asked.length === 0) return undefined;
  return [pair, ...pairs]
    .flatMap(freshIn)
    .filter((each) => each.pair.path === pair.path || startsAsOften(each.pair, pair))
    .find(({ job }) => runsAll(job, lost, asked))?.job;
}

const freshIn = (pair: DocumentPair): readonly Fresh[] => newJobsOf(pair).map((job) => ({ job, pair }));

const GATES = ['merge_group', 'pull_request', 'pull_request_target', 'push'];

/** Whether a workflow starts on all that another started on, and leaves out no more of it. */
function startsAsOften({ after }: DocumentPair, { before }: DocumentPair): boolean {
  const [had, has] = [triggersOf(before), triggersOf(after)];
  const gates = GATES.filter((event) => had.has(event));
  return gates.length > 0 && gates.every((event) => has.has(event) && leavesOutNoMore(has.get(event), had.get(event)));
}

const leavesOutNoMore = (now: ConfigNode | undefined, old: ConfigNode | undefined): boolean => {
  const filters = new Set(entriesOf(old).map(([name]) => name));
  return entriesOf(now).every(([name]) => filters.has(name));
};

function runsAll(job: Job, lost: Job, asked: readonly TestRun[]): boolean {
  if (!isLiveAs(job.node, lost.node)) return false;
  const runs = job.steps.flatMap(({ node }) => testsOf(node));
  return asked.every((old) => runs.some((now) => isLiveAs(now.step, old.step) && isSameRun(now, old)));
}

/** A command that tests: the words it is made of, and the first letters of its options. */
interface TestRun {
  readonly step: ConfigNode;
  readonly words: string;
  readonly options: readonly string[];
}

const testsOf = (step: ConfigNode): readonly TestRun[] =>
  tellingCommands(step)
    .filter(runsTests)
    .map((command) => ({ step, ...partsOf(command) }));

/** An exit that only says what a failure ends with. */
const ENDS = /\s*\|\|\s*exit [1-9]\d*$/;

function partsOf(command: string): Pick<TestRun, 'words' | 'options'> {
  const words = command.replace(ENDS, '').split(' ');
  const parts = words.map((word) => /^--?([A-Za-z])[\w-]*(?:=(.*))?$/.exec(word));
  return {
    words: words
      .flatMap((word, index) => (parts[index] === null ? [inPlace(word)] : (parts[index]?.[2] ?? [])))
      .join(' '),
    options: parts.flatMap((part) => part?.[1] ?? []),
  };
}

/** `./bin/ginkgo` as `ginkgo`: where a program was put is no part of what it tests. */
const inPlace = (word: string): string => word.replace(/^\.\/(?:bin\/)?/, '');

/** Options may go, or be spelt out, `-p` as `--path`; one that is new may as well leave tests out. */
const isSameRun = (now: TestRun, old: TestRun): boolean =>
  now.words === old.words && now.options.every((letter) => old.options.includes(letter));
