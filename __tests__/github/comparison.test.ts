import { describe, expect, test } from 'vitest';
import { type NamedRefs, comparisonOf } from '../../src/github/comparison.ts';

const BASE = 'a'.repeat(40);
const HEAD = 'b'.repeat(40);
const SHA = 'c'.repeat(40);
const NONE = '0'.repeat(40);
const LONG = 'd'.repeat(64);

const trigger = (name: string, payload: unknown, ref = 'refs/heads/topic') => ({ name, payload, ref, sha: SHA });
const unnamed: NamedRefs = { base: undefined, head: undefined };

const pullRequest = (base: unknown, head: unknown) => ({
  pull_request: { base: { sha: base, ref: 'main' }, head: { sha: head, ref: 'topic' } },
});
const mergeGroup = { merge_group: { base_sha: BASE, head_sha: HEAD } };
const repository = { default_branch: 'main' };
const push = (before: string) => ({ before, after: HEAD, repository });

/** As git writes it: `...` starts at the merge base, `..` at base itself. */
const compared = (name: string, payload: unknown, ref?: string, named = unnamed) => {
  const { base, head, direct } = comparisonOf(trigger(name, payload, ref), named);
  return `${base}${direct ? '..' : '...'}${head}`;
};

describe('what an event compares', () => {
  test.each([
    ['pull_request', 'refs/pull/1/merge', pullRequest(BASE, HEAD), `${BASE}...${HEAD}`],
    ['pull_request_target', 'refs/heads/main', pullRequest(BASE, HEAD), `${BASE}...${HEAD}`],
    ['pull_request_review', 'refs/pull/1/merge', pullRequest(LONG, LONG), `${LONG}...${LONG}`],
    ['merge_group', 'refs/heads/gh-readonly-queue/main/pr-1', mergeGroup, `${BASE}..${HEAD}`],
    ['push', 'refs/heads/main', push(BASE), `${BASE}..${HEAD}`],
    ['push', 'refs/heads/topic', push(NONE), `origin/main...${HEAD}`],
    ['push', 'refs/heads/main', push(NONE), `${HEAD}^..${HEAD}`],
    ['push', 'refs/tags/main', push(NONE), `${HEAD}^..${HEAD}`],
    ['workflow_dispatch', 'refs/heads/topic', { repository }, `origin/main...${SHA}`],
    ['workflow_dispatch', 'refs/tags/v1', { repository }, `origin/main...${SHA}`],
  ])('%s on %s', (name, ref, payload, expected) => {
    expect(compared(name, payload, ref)).toBe(expected);
  });
});

describe('what the workflow names wins', () => {
  test.each([
    ['workflow_dispatch', { repository }, { base: 'v1', head: 'v2' }, 'v1...v2'],
    ['workflow_dispatch', { repository }, { base: 'v1', head: undefined }, `v1...${SHA}`],
    ['workflow_dispatch', { repository }, { base: undefined, head: 'v2' }, 'origin/main...v2'],
    ['schedule', {}, { base: 'v1', head: undefined }, `v1...${SHA}`],
    ['pull_request', pullRequest(BASE, HEAD), { base: 'v1', head: undefined }, `v1...${HEAD}`],
    ['push', push(BASE), { base: 'v1', head: undefined }, `v1...${HEAD}`],
    ['merge_group', mergeGroup, { base: undefined, head: 'v2' }, `${BASE}...v2`],
    ['pull_request', 'not looked at', { base: 'v1', head: 'v2' }, 'v1...v2'],
  ])('%s %j with %j', (name, payload, named, expected) => {
    expect(compared(name, payload, undefined, named)).toBe(expected);
  });
});

describe('what the two sides are called', () => {
  test.each([
    ['pull_request', pullRequest(BASE, HEAD), unnamed, 'main → topic'],
    ['pull_request', pullRequest(BASE, HEAD), { base: 'v1', head: LONG }, 'v1 → ddddddd'],
    ['merge_group', mergeGroup, unnamed, 'aaaaaaa → bbbbbbb'],
    ['push', push(NONE), unnamed, 'bbbbbbb^ → bbbbbbb'],
  ])('%s %j with %j', (name, payload, named, expected) => {
    const { baseName, headName } = comparisonOf(trigger(name, payload, 'refs/tags/v1'), named);
    expect(`${baseName} → ${headName}`).toBe(expected);
  });
});

describe('what cannot be compared ends in one clear line', () => {
  test.each([
    ['schedule', 'refs/heads/main', {}, '`schedule` on `main` has nothing to compare with'],
    ['issue_comment', '', {}, '`issue_comment` has nothing to compare with'],
    ['constructor', '', {}, '`constructor` has nothing to compare with'],
    [
      'workflow_dispatch',
      'refs/heads/main',
      { repository },
      '`workflow_dispatch` on `main` has nothing to compare with',
    ],
    ['pull_request', '', pullRequest('--output=x', HEAD), '`pull_request.base.sha` is not as GitHub sends it'],
    ['pull_request', '', pullRequest(BASE, `${HEAD}\n`), '`pull_request.head.sha` is not as GitHub sends it'],
    ['pull_request', '', pullRequest(BASE, BASE.slice(1)), '`pull_request.head.sha` is not as GitHub sends it'],
    ['pull_request', '', null, '`payload` is not as GitHub sends it'],
    ['merge_group', '', { merge_group: [] }, '`merge_group.base_sha` is not as GitHub sends it'],
    ['push', '', { ...push(BASE), after: 'main' }, '`after` is not as GitHub sends it'],
    ['workflow_dispatch', '', { repository: {} }, '`repository.default_branch` is not as GitHub sends it'],
  ])('%s on %j: %j', (name, ref, payload, message) => {
    expect(() => compared(name, payload, ref)).toThrow(
      expect.objectContaining({ name: 'UserError', message: expect.stringContaining(message) }),
    );
  });
});
