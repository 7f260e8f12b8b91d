import { expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const workflow = (top: string, ...jobs: string[]): string => `on: push
${top}
jobs:
${jobs.map((job) => `  ${job}`).join('\n')}
`;
const job = (name: string, permissions = '') =>
  `${name}: { runs-on: ubuntu-latest, ${permissions === '' ? '' : `permissions: ${permissions}, `}steps: [{ run: make }] }`;

const said = async (before: string, after: string) =>
  (await findingsOf(config, before, after, { path: '.github/workflows/ci.yml' })).map(
    ({ rule, outcome, also, after: place }) => `${rule} ${outcome} ${also.length + 1} @${place?.line ?? 0}`,
  );

test.each([
  [
    'a block that two jobs inherit is one cause',
    workflow('permissions: { contents: read }', job('a'), job('b')),
    workflow('permissions: { contents: write }', job('a'), job('b')),
    ['config/workflow-token-widened strong 2 @2'],
  ],
  [
    'a job that took the place of two brings a token of theirs',
    workflow('', job('a', '{ contents: write, packages: write }'), job('b', '{ packages: write }'), job('c')),
    workflow('', job('c'), `d: { uses: ./.github/workflows/d.yml, permissions: { packages: write } }`),
    ['config/workflow-token-narrowed narrowed 1 @5'],
  ],
  [
    'a job’s own block hides the workflow’s',
    workflow('permissions: { contents: read }', job('a', '{ contents: read }')),
    workflow('permissions: { contents: write }', job('a', '{ contents: read }')),
    [],
  ],
  [
    'removing the block of a job gives it the workflow’s',
    workflow('permissions: write-all', job('a', '{ contents: read }')),
    workflow('permissions: write-all', job('a')),
    ['config/workflow-token-widened write-all 1 @2'],
  ],
  [
    'several scopes of one block are one finding',
    workflow('permissions: {}', job('a')),
    workflow('permissions: { issues: read, contents: write, checks: write }', job('a')),
    ['config/workflow-token-widened strong-contained 1 @2'],
  ],
  ['a job that is gone', workflow('permissions: {}', job('a'), job('b')), workflow('permissions: {}', job('a')), []],
])('%s', async (_, before, after, expected) => {
  expect(await said(before, after)).toEqual(expected);
});
