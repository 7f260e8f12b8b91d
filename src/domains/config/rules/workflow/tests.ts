/** Tests that a workflow runs no longer, elsewhere, or under another name. */
import { configRule } from '../../changes.ts';
import { control } from '../../control.ts';
import type { ControlMoved } from '../../setting-changes.ts';
import type { Setting } from '../../setting.ts';
import { at } from '../../tree.ts';
import { job } from '../../workflows/examples.ts';
import { removal } from '../../wording.ts';
import { inStep } from '../../workflows/paths.ts';
import { ELSEWHERE, RENAMED } from '../../workflows/elsewhere.ts';
import { isOfJob } from '../../workflows/renamed-jobs.ts';
import { fateOf, fateTold, isFateTold, isJobOfTests, isStepOfTests, type Fate } from '../../workflows/tests.ts';

const path = '.github/workflows/ci.yml';
const dialect = 'github-workflow';

const linting = (name: string): string => `${job()}  ${name} runs-on: ubuntu-latest, steps: [{ run: make lint }] }\n`;

const isJob = ({ keys, path: steps }: Setting): boolean =>
  keys.length === 2 && keys[0] === 'jobs' && steps.at(-1)?.kind === 'key';
const isTests =
  (...fates: readonly Fate[]) =>
  (setting: Setting): boolean =>
    setting.after === undefined && tests(setting) && stays(setting) && fates.includes(fateOf(setting));

/** Whether a setting is a job or a step of tests. */
function tests(setting: Setting): boolean {
  if (isJob(setting)) return isJobOfTests(setting.keys[1] ?? '', setting.before);
  const isStep = setting.path.at(-1)?.kind === 'item' && inStep()(setting);
  return isStep && isStepOfTests(setting.name, setting.before);
}

/** A workflow that goes as a whole is no loss of single tests. */
const stays = ({ document }: Setting): boolean => at(document.after?.root, 'jobs')?.kind === 'map';

const tested = ({ transition, subject }: ControlMoved) => {
  if (transition !== 'drop') return undefined;
  return subject.includes('.steps[') ? 'step' : 'job';
};

export default [
  control({
    id: 'config/workflow-tests-removed',
    class: 'availability',
    title: 'tests no longer run',
    why: 'What they used to find now reaches users.',
    fix: 'Keep them, or run them elsewhere.',
    dialect,
    governs: isTests('gone'),
    rank: () => 1,
    absent: 0,
    lostTogether: true,
    outcomes: {
      job: {
        risk: 'medium',
        message: (c) => `The job \`${c.name}\` was removed or renamed.`,
        why: 'What it used to find now reaches users; a branch rule that waits for the job by name waits for ever.',
        fix: 'Keep the job, and change the branch rule in the same step where it gets another name.',
      },
      step: { risk: 'medium', message: (c) => `The step ${removal(c)}.` },
      elsewhere: {
        risk: 'low',
        title: 'tests run in another workflow',
        message: (c) => `\`${c.name}\` now stands in another workflow.`,
        why: 'A branch rule that waits for the job by name waits for ever; and other events may start it.',
        fix: 'Change the branch rule in the same step.',
      },
      renamed: {
        risk: 'medium',
        title: 'tests run in a job of another name',
        message: (c) => `The job \`${c.name}\` is now \`${c.to}\`, judging by the tests that it runs.`,
        why: (c) => `A branch rule that waits for \`${c.name}\` waits for ever.`,
        fix: 'Change the branch rule in the same step.',
      },
    },
    refine: (change) => {
      if (change.mark === ELSEWHERE || change.mark === RENAMED) return change.mark;
      return tested(change);
    },
    examples: [
      {
        before: { [path]: `${job()}  lint: { steps: [{ run: make lint }] }\n` },
        after: { [path]: job(), '.github/workflows/lint.yml': job().replace('build:', 'lint:') },
        outcome: 'elsewhere',
      },
      {
        path,
        before: `${job()}  lint: { steps: [{ run: make a }, { run: make lint }] }\n`,
        after: `${job()}  style: { steps: [{ run: make b }, { run: make lint }] }\n  docs: { steps: [{ run: make c }] }\n`,
        outcome: 'renamed',
      },
      { path, before: `${job()}  lint: { steps: [{ run: make lint }] }\n`, after: job(), outcome: 'job' },
      { path, before: `${job()}      - { name: Test, run: make test }\n`, after: job(), outcome: 'step' },
      { path, before: `${job()}      - { name: check, run: make check }\n`, after: job(), outcome: 'step' },
      {
        path,
        before: `${job()}      - { name: Get the linter, run: go install example.com/a-linter@v1 }\n`,
        after: job(),
        outcome: 'none',
      },
      { path, before: `${job()}      - { name: check, run: ./is-due }\n`, after: job(), outcome: 'none' },
      { path, before: `${job()}      - { name: Upload, run: make upload }\n`, after: job(), outcome: 'none' },
      { path, before: `${job()}      - { id: test_split, uses: a/test-split@v1 }\n`, after: job(), outcome: 'none' },
      { path, before: `${job()}  check-labels: { steps: [{ uses: a/labels@v1 }] }\n`, after: job(), outcome: 'none' },
      {
        path,
        before: `${job()}      - { name: Test, run: make test }\n`,
        after: `${job()}      - { name: Try it, run: "make build\\nmake test" }\n`,
        outcome: 'none',
      },
      { path, before: job(), after: '', outcome: 'none' },
    ],
  }),
  control({
    id: 'config/workflow-tests-merged',
    class: 'availability',
    title: 'tests may run in another step',
    why: 'Another step of tests changed along with it; what that one leaves out now reaches users.',
    fix: 'Check that the other step runs them all.',
    dialect,
    governs: isTests('merged', 'moved', 'parted', 'fewer'),
    rank: () => 1,
    absent: 0,
    mark: fateTold,
    outcomes: {
      job: {
        risk: 'low',
        message: (c) => `The job \`${c.name}\` was removed; another runs its commands.`,
        why: 'A branch rule that waits for the job by name waits for ever.',
        fix: 'Change the branch rule in the same step.',
      },
      step: { risk: 'low', message: (c) => `The step ${removal(c)}.` },
      parted: {
        risk: 'low',
        message: (c) => `The job \`${c.name}\` gave way to several that are called after it.`,
        why: 'What those leave out now reaches users; a branch rule that waits for the job by name waits for ever.',
        fix: 'Change the branch rule in the same step, and check that the new jobs run all that it ran.',
      },
      fewer: {
        risk: 'low',
        title: 'fewer tests run',
        message: (c) => `The step ${removal(c)}.`,
        why: 'Other steps still test by the same tools; what only this one found now reaches users.',
        fix: 'Check that it tested nothing that is still there.',
      },
    },
    refine: (change) => (isFateTold(change.mark) ? change.mark : tested(change)),
    examples: [
      {
        path,
        before: `${job()}      - { name: Test, run: make test }\n      - { name: Lint, run: make lint }\n`,
        after: `${job()}      - { name: Test, run: make test-and-lint }\n`,
        outcome: 'step',
      },
      {
        path,
        before: `${job()}  e2e: { steps: [{ run: make test }] }\n`,
        after: `${job()}  e2e-a: { steps: [{ run: make test-a }] }\n  b-e2e: { steps: [{ run: make test-b }] }\n`,
        outcome: 'parted',
      },
      {
        path,
        before: `${job()}      - { name: Test, run: go test ./... }\n      - { name: Test a, run: go test -race ./a }\n`,
        after: `${job()}      - { name: Test, run: go test ./... }\n`,
        outcome: 'fewer',
      },
      {
        path,
        before: `${job()}  lint: { runs-on: x, steps: [{ run: make lint }] }\n  docs: { env: { A: 1, B: 2 }, steps: [{ run: make docs }] }\n`,
        after: `${job()}  docs: { env: { A: 1, B: 2 }, steps: [{ run: make docs }, { run: make lint }] }\n`,
        outcome: 'job',
      },
      {
        path,
        before: `${job()}      - { name: Test, run: make test }\n      - { name: Lint, run: make lint }\n`,
        after: `${job()}      - { name: Test, run: make test }\n`,
        outcome: 'none',
      },
    ],
  }),
  configRule({
    id: 'config/workflow-tests-renamed',
    on: 'key-renamed',
    class: 'availability',
    title: 'job of tests under another name',
    why: 'A branch rule that waits for the job by its old name waits for ever, or no longer waits at all.',
    fix: 'Change the branch rule in the same step.',
    outcomes: {
      renamed: { risk: 'medium', message: (c) => `The job \`${c.from}\` is now \`${c.to}\`.` },
    },
    examples: [
      { path, before: linting('lint: {'), after: linting('linting: {'), outcome: 'renamed' },
      { path, before: linting('lint: { name: Lint,'), after: linting('linting: { name: Lint,'), outcome: 'none' },
      {
        path,
        before: `${job()}  docs: { runs-on: ubuntu-latest, steps: [{ run: make docs }] }\n`,
        after: `${job()}  document: { runs-on: ubuntu-latest, steps: [{ run: make docs }] }\n`,
        outcome: 'none',
      },
    ],
    classify: (change) => (isOfJob(change) && isJobOfTests(change.from) ? 'renamed' : undefined),
  }),
];
