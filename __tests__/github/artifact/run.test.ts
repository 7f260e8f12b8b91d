import { expect, test } from 'vitest';
import { runOf } from '../../../src/github/artifact/run.ts';

const SHA = 'a'.repeat(40);
const run = (more: Readonly<Record<string, unknown>> = {}) => ({
  workflow_run: {
    id: 99,
    event: 'pull_request',
    head_sha: SHA,
    head_branch: 'topic',
    head_repository: { owner: { login: 'stranger' } },
    ...more,
  },
});
const trigger = (payload: unknown, name = 'workflow_run') => ({ name, ref: '', sha: '', payload });

test.each([
  ['a pull request from a fork', run(), 'stranger:topic', true],
  ['a deleted fork', run({ head_repository: null }), undefined, true],
  ['a push', run({ event: 'push' }), 'stranger:topic', false],
  ['a merge queue', run({ event: 'merge_group' }), 'stranger:topic', false],
])('%s', (_, payload, branch, isOfPullRequest) => {
  expect(runOf(trigger(payload))).toEqual({ id: 99, head: SHA, branch, isOfPullRequest });
});

test.each([
  ['another event', run(), 'pull_request'],
  ['no run', {}, 'workflow_run'],
  ['a head that is no sha', run({ head_sha: 'main' }), 'workflow_run'],
  ['an id that is a text', run({ id: '../1' }), 'workflow_run'],
])('%s is refused', (_, payload, name) => {
  expect(() => runOf(trigger(payload, name))).toThrow('is not about a run that ended');
});
