import { expect, test } from 'vitest';
import { parse } from '../../../../src/domains/config/parse.ts';
import { asksWho, isAskedForNothing } from '../../../../src/domains/config/workflows/guards.ts';

const path = '.github/workflows/a.yml';
const on = (events: string) => parse(`on: ${events}\njobs: { a: { steps: [] } }\n`, path).documents[0];
const OF_FORKS = 'github.event.pull_request.head.repo.full_name == github.repository';

test.each([
  [OF_FORKS, true],
  ["github.actor == 'octocat'", true],
  ["github.actor != 'a[bot]'", false],
  ["github.ref == 'refs/heads/main'", false],
])('%s asks who it is: %s', (condition, asks) => {
  expect(asksWho(condition)).toBe(asks);
});

const [BOTH, BY_PEOPLE] = ['[push, pull_request]', `${OF_FORKS} && github.actor == 'a'`];

test.each([
  ['no pull request starts it any more', OF_FORKS, [BOTH, 'push'], true],
  ['none of a stranger does', OF_FORKS, ['pull_request_target', 'workflow_dispatch'], true],
  ['pull requests still do', OF_FORKS, [BOTH, 'pull_request'], false],
  ['strangers start it otherwise', OF_FORKS, [BOTH, '[push, issue_comment]'], false],
  ['another workflow calls it', OF_FORKS, [BOTH, 'workflow_call'], false],
  ['no pull request ever did', OF_FORKS, ['push', 'push'], false],
  ['it asked for people too', BY_PEOPLE, [BOTH, 'push'], false],
])('a condition is needless where %s', (_, condition, [before = '', after = ''], expected) => {
  expect(isAskedForNothing(condition, { before: on(before), after: on(after) })).toBe(expected);
});
