import { expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const PATH = '.github/workflows/review.yml';
const workflow = (step: string, job = '', on = 'pull_request') =>
  `on:\n  ${on}:\njobs:\n  review:\n    runs-on: ubuntu-latest\n${job}    steps:\n      - ${step}\n`;
const ACTION = 'uses: acme/breakwater@v1';
const said = async (before: string, after: string) =>
  (await findingsOf(config, before, after, { path: PATH })).map(({ outcome, risk, after: place }) =>
    [outcome, risk, place?.line].join(' '),
  );

test.each([
  ['another version of it', ACTION, 'uses: acme/breakwater@main', ['edited low 4']],
  ['the command line', 'run: npx breakwater review --base main', 'run: make', ['gone high 3']],
  ['the step may fail', ACTION, `${ACTION}\n        continue-on-error: true`, ['ignored high 8']],
  ['the step may be skipped', ACTION, `${ACTION}\n        if: github.event_name == 'push'`, ['skipped high 8']],
  ['the step always runs', ACTION, `${ACTION}\n        if: \${{ !cancelled() }}`, ['edited low 4']],
  ['it is another tool', 'uses: acme/breakwaters@v1', 'run: make', []],
  ['it publishes only', 'uses: acme/breakwater/publish@v1', 'run: make', []],
])('%s', async (_, before, after, expected) => {
  const own = await said(workflow(before), workflow(after));
  expect(own).toEqual(expected);
});

test('several ways are several findings, each at its line, and none is told twice', async () => {
  const after = workflow(
    `${ACTION}\n        with: { fail-on: never }`,
    "    if: github.actor == 'ana'\n    continue-on-error: true\n",
  );
  expect((await said(workflow(ACTION), after)).toSorted()).toEqual([
    'ignored high 7',
    'skipped high 6',
    'toothless high 10',
  ]);
});

test.each([
  ['pull_request_target', []],
  ['push', ['untriggered high 1']],
])('started on %s instead', async (event, expected) => {
  const told = (await said(workflow(ACTION), workflow(ACTION, '', event))).filter((text) => text.startsWith('untrig'));
  expect(told).toEqual(expected);
});

test.each([
  ['the merge queue no longer starts it', '  pull_request:\n  merge_group:', '  pull_request:'],
  ['fewer branches start it', '  pull_request: { branches: [main, next] }', '  pull_request: { branches: [main] }'],
  [
    'fewer pushes start it',
    '  pull_request:\n  push: { branches: [main, next] }',
    '  pull_request:\n  push: { branches: [main] }',
  ],
])('%s: told once', async (_, before, after) => {
  const [old, now] = [before, after].map((on) => workflow(ACTION).replace('  pull_request:', on));
  expect(await said(old ?? '', now ?? '')).toEqual([expect.stringMatching(/^edited low /)]);
});

test('a job by another name is the same job', async () => {
  expect(await said(workflow(ACTION), workflow(ACTION).replace('  review:', '  breakwater:'))).not.toContain(
    'gone high 3',
  );
});
