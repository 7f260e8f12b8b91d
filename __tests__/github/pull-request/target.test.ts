import { expect, test } from 'vitest';
import { targetOf } from '../../../src/github/pull-request/target.ts';

const ENV = { GITHUB_REPOSITORY: 'acme/app' };
const pull = { pull_request: { number: 7 } };
const queued = (ref: string) => ({ merge_group: { head_ref: ref } });
const QUEUE = 'refs/heads/gh-readonly-queue';
const found = { owner: 'acme', repo: 'app' };

test.each([
  ['pull_request', pull, { ...found, number: 7, queued: false }],
  ['pull_request_target', pull, { ...found, number: 7, queued: false }],
  ['pull_request_review', pull, { ...found, number: 7, queued: false }],
  ['merge_group', queued(`${QUEUE}/main/pr-12-0a1b`), { ...found, number: 12, queued: true }],
  ['merge_group', queued(`${QUEUE}/release/1.x/pr-12-0a1b`), { ...found, number: 12, queued: true }],
  ['merge_group', queued('refs/heads/pr-12-0a1b'), undefined],
  ['push', pull, undefined],
  ['issue_comment', pull, undefined],
  ['pull_request', { pull_request: { number: '7/../8' } }, undefined],
  ['pull_request', {}, undefined],
])('%s %j', (name, payload, target) => {
  expect(targetOf(ENV, { name, payload, ref: '', sha: '' })).toEqual(target);
});

test('none where the runner does not say of which repository', () => {
  expect(targetOf({}, { name: 'pull_request', payload: pull, ref: '', sha: '' })).toBeUndefined();
});
