import { expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const workflow = (on: string, ref = '', condition = 'true') =>
  `on: ${on}\njobs:\n  build:\n    runs-on: ubuntu-latest\n    if: "${condition}"\n    steps:\n      - { uses: actions/checkout@v5${ref === '' ? '' : `, with: { ref: '${ref}' }`} }\n`;
const HEAD = '${{ github.event.pull_request.head.sha }}';

const said = async (before: string, after: string) =>
  (await findingsOf(config, before, after, { path: '.github/workflows/ci.yml' })).map(({ rule }) => rule);

const ADDED = ['config/workflow-trigger-added'];

test.each([
  ['a list', workflow('[push]'), workflow('[push, pull_request_target]'), ADDED],
  ['a word', workflow('push'), workflow('issue_comment'), ADDED],
  ['a map', workflow('{ push: {} }'), workflow('{ push: {}, workflow_run: { workflows: [ci] } }'), ADDED],
  ['the same in another spelling', workflow('[pull_request_target]'), workflow('{ pull_request_target: {} }'), []],
  ['one that strangers cannot use', workflow('push'), workflow('[push, schedule]'), []],
  [
    'the code of strangers, on a trigger that was there',
    workflow('pull_request_target'),
    workflow('pull_request_target', HEAD),
    ['config/workflow-untrusted-checkout'],
  ],
  [
    'the code of pull requests that were merged',
    workflow('pull_request_target'),
    workflow('pull_request_target', HEAD, "github.event.pull_request.merged && (a || (b || startsWith(c, 'd')))"),
    [],
  ],
  [
    'the code of pull requests that were merged, or not',
    workflow('pull_request_target'),
    workflow('pull_request_target', HEAD, "github.event.pull_request.merged || github.event.action == 'labeled'"),
    ['config/workflow-untrusted-checkout'],
  ],
  [
    'the code of pull requests that were not merged',
    workflow('pull_request_target'),
    workflow('pull_request_target', HEAD, '!github.event.pull_request.merged'),
    ['config/workflow-untrusted-checkout'],
  ],
  [
    'a branch of the repository that is called like theirs',
    workflow('pull_request_target'),
    workflow('pull_request_target', '${{ github.head_ref }}'),
    [],
  ],
  [
    'their branch in their repository',
    workflow('pull_request_target'),
    workflow(
      'pull_request_target',
      "${{ github.head_ref }}', repository: '${{ github.event.pull_request.head.repo.full_name }}",
    ),
    ['config/workflow-untrusted-checkout'],
  ],
  [
    'their branch, called by name, in the repository itself',
    workflow('pull_request_target'),
    workflow('pull_request_target', "${{ github.head_ref }}', repository: '${{ github.repository }}"),
    [],
  ],
  ['the code of strangers, without the rights', workflow('pull_request'), workflow('pull_request', HEAD), []],
])('%s', async (_, before, after, expected) => {
  expect(await said(before, after)).toEqual(expected);
});
