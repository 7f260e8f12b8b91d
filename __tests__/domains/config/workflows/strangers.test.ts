import { expect, test } from 'vitest';
import { config } from '../../../../src/domains/config/analyzer.ts';
import { findingsOf } from '../../../support/rule-tester.ts';

const workflow = (on: string, condition = '', permissions = 'contents: write', more = ''): string => `on: ${on}
jobs:
  build:
    runs-on: ubuntu-latest
    permissions: { ${permissions} }
${condition === '' ? '' : `    if: >-\n      ${condition}\n`}    steps:
      - { uses: actions/checkout@v5, with: { ref: '\${{ github.event.pull_request.head.sha }}' } }
${more}`;

const said = async (before: string, after: string) =>
  (await findingsOf(config, before, after, { path: '.github/workflows/ci.yml' }))
    .filter(({ rule }) => rule === 'config/workflow-trigger-added')
    .map(({ outcome }) => outcome);

test.each([
  ['', 'runs-strange-code'],
  ['github.event.pull_request.head.repo.full_name == github.repository', 'harmless'],
  ["${{ github.actor == 'bot' && !github.event.pull_request.head.repo.fork }}", 'harmless'],
  ["github.actor == 'bot' || !github.event.pull_request.head.repo.fork", 'runs-strange-code'],
  ['(a || b) && github.event.pull_request.head.repo.fork == false', 'harmless'],
  ['(a || github.event.pull_request.head.repo.fork == false)', 'runs-strange-code'],
  [
    "(github.event.comment.author_association == 'OWNER' || github.event.comment.author_association == 'MEMBER') && a",
    'harmless',
  ],
  [
    "(github.event.comment.author_association == 'OWNER' || github.event.comment.author_association == 'CONTRIBUTOR')",
    'runs-strange-code',
  ],
  ["github.event.comment.author_association != 'NONE'", 'runs-strange-code'],
  ['github.event.pull_request.head.repo.full_name != github.repository', 'runs-strange-code'],
  ['!(github.event.pull_request.head.repo.full_name == github.repository)', 'runs-strange-code'],
  ['github.event.pull_request.merged == true', 'harmless'],
  ["github.event.pull_request.user.login == 'dependabot[bot]'", 'harmless'],
  ["github.actor == 'dependabot[bot]'", 'runs-strange-code'],
  ["github.event.pull_request.user.login != 'dependabot[bot]'", 'runs-strange-code'],
  ["github.event.pull_request.merged != 'true'", 'runs-strange-code'],
])('a job on condition %j: %s', async (condition, outcome) => {
  expect(await said(workflow('push', condition), workflow('[push, pull_request_target]', condition))).toEqual([
    outcome,
  ]);
});

test.each([
  ['', 'harmless'],
  ['    if: always()\n', 'runs-strange-code'],
])('a job that waits for one that asks, and says %j', async (condition, outcome) => {
  const waiting = `  later:\n    needs: [build]\n${condition}    steps:\n      - { uses: actions/checkout@v5, with: { ref: '\${{ github.event.pull_request.head.sha }}' } }\n`;
  const asked = '!github.event.pull_request.head.repo.fork';
  const [before, after] = ['push', 'pull_request_target'].map((on) => workflow(on, asked, 'contents: write', waiting));
  expect(await said(before ?? '', after ?? '')).toEqual([outcome]);
});

test.each([
  ['contents: read', [], 'harmless'],
  ['issues: write', [], 'notes-only'],
  ['packages: write', [], 'target'],
  ['issues: write', ['secrets.GITHUB_TOKEN'], 'notes-only'],
  ['contents: read', ['secrets.KEY'], 'target'],
])('a job that has %s and uses %j: %s', async (permissions, secrets, outcome) => {
  const at = (on: string): string =>
    `on: ${on}\njobs:\n  note:\n    permissions: { ${permissions} }\n    steps:\n      - { run: make, env: { A: '${secrets.map((each) => `\${{ ${each} }}`).join('')}' } }\n`;
  expect(await said(at('push'), at('[push, issue_comment]'))).toEqual([outcome]);
});

test.each([
  ['[push, pull_request_target]', ['harmless']],
  ['[push, pull_request_target, issue_comment]', ['runs-strange-code']],
])('on %s a comment comes from no fork, whoever writes it', async (on, outcomes) => {
  const asked = '!github.event.pull_request.head.repo.fork';
  expect(await said(workflow('push', asked), workflow(on, asked))).toEqual(outcomes);
});
