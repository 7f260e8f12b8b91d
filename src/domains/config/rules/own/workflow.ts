/** The workflow that runs Breakwater. Source: docs.github.com, "Troubleshooting required status checks". */
import { configRule } from '../../changes.ts';

const path = '.github/workflows/review.yml';
const review = (job = '', on = 'pull_request: { types: [opened, synchronize] }', step = ''): string =>
  `on:\n  ${on}\njobs:\n  review:\n    runs-on: ubuntu-latest\n${job}    steps:\n      - uses: acme/breakwater@v1\n${step}`;
const before = review();
const input = (value: string) => review('', undefined, `        with: { fail-on: ${value} }\n`);

export default configRule({
  id: 'config/review-weakened',
  on: 'review-weakened',
  class: 'permission-widening',
  title: 'Review by Breakwater weakened',
  why: 'From here on changes may be merged that nobody was warned of.',
  fix: 'Put it back, or have the owners of the review agree.',
  outcomes: {
    gone: {
      risk: 'high',
      message: (c) => `The job \`${c.job}\`, which runs Breakwater, is gone from the workflow.`,
    },
    untriggered: {
      risk: 'high',
      message: (c) => `The workflow that runs Breakwater no longer starts on \`${c.value}\`.`,
    },
    skipped: {
      risk: 'high',
      message: (c) => `Breakwater now runs only if \`${c.value}\`.`,
      why: 'A skipped job counts as passed, so what the condition skips is merged without a review.',
      fix: 'Take the condition out; Breakwater passes at once where nothing concerns it.',
    },
    ignored: {
      risk: 'high',
      message: (c) => `\`continue-on-error\` is now set where \`${c.job}\` runs Breakwater.`,
      why: 'The job turns green although Breakwater blocks, and the required check lets the merge through.',
      fix: 'Take it out; set `fail-on` in the settings where it blocks too much.',
    },
    toothless: {
      risk: 'high',
      message: () => 'Breakwater now runs with `fail-on: never`.',
      why: 'Whatever it finds, the job stays green and the required check lets the merge through.',
      fix: 'Take the input out; the settings of the base then decide.',
    },
    filtered: {
      risk: 'medium',
      message: (c) => `The workflow that runs Breakwater now has a \`${c.value}\` filter.`,
      why: 'Pull requests outside the filter get no review, and as a required check they wait for it for ever.',
      fix: 'Take the filter out; leave files out under `paths.ignore` in the settings.',
    },
    edited: {
      risk: 'low',
      message: (c) => `The job \`${c.job}\`, which runs Breakwater, changes.`,
      why: 'It decides how every later change is reviewed.',
      fix: 'Check that it still runs on every pull request, and that its failure counts.',
    },
  },
  examples: [
    { path, before, after: before.replace('acme/breakwater@v1', 'acme/other@v1'), outcome: 'gone' },
    { path, before, after: '', outcome: 'gone' },
    { path, before, after: review('', 'push:'), outcome: 'untriggered' },
    { path, before, after: review("    if: github.actor == 'octocat'\n"), outcome: 'skipped' },
    { path, before, after: review('    continue-on-error: true\n'), outcome: 'ignored' },
    { path, before: input('high'), after: input('never'), outcome: 'toothless' },
    { path, before, after: review('', 'pull_request: { paths: [src/**] }'), outcome: 'filtered' },
    { path, before, after: review('    timeout-minutes: 5\n'), outcome: 'edited' },
    { path, before, after: `${before}  other:\n    runs-on: x\n    steps: []\n`, outcome: 'none' },
    { path, before, after: `# Reviews.\n${before}`, outcome: 'none' },
    { path, before: '', after: before, outcome: 'none' },
    { path, before, after: review('    if: always()\n'), outcome: 'edited' },
    {
      before: { [path]: before, '.github/workflows/ci.yml': 'on: push\njobs: {}\n' },
      after: { '.github/workflows/ci.yml': before },
      outcome: 'none',
    },
  ],
  classify: ({ way }) => way,
});
