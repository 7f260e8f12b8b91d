import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { openRepository } from '../../src/git/open.ts';
import { makeRepository, TEST_ENVIRONMENT } from '../support/repository.ts';

type Step = readonly [day: string, text: string, ...tags: readonly string[]];

/** Commits a history, one file a commit, and tells what the releases before its last commit but one held. */
async function releasesOf(steps: readonly Step[]): Promise<readonly unknown[]> {
  using repository = makeRepository();
  const commits = steps.map(([day, text, ...tags]) => {
    repository.commit({ 'a.yaml': text });
    const date = `${day}T00:00:00Z`;
    const env = { ...TEST_ENVIRONMENT, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date };
    const git = (...args: readonly string[]) => execFileSync('git', ['-C', repository.dir, ...args], { env });
    git('commit', '--quiet', '--amend', '--no-edit', '--reset-author');
    for (const tag of tags) git('tag', ...(tag.startsWith('=') ? [tag.slice(1)] : ['-a', '-m', tag, tag]));
    return repository.git('rev-parse', 'HEAD');
  });
  const [base, head] = commits.slice(-2);
  const opened = await openRepository({ dir: repository.dir, base, head, direct: true });
  try {
    const releases = await opened.releases();
    return await Promise.all(releases.map((tree) => tree.read('a.yaml')));
  } finally {
    await opened.close();
  }
}

test.each<[string, readonly Step[], readonly unknown[]]>([
  [
    'no tags',
    [
      ['2026-01-01', 'a'],
      ['2026-01-02', 'b'],
    ],
    [],
  ],
  [
    'the tag before base',
    [
      ['2026-01-01', 'a', 'v1.0.0'],
      ['2026-01-02', 'b'],
      ['2026-01-03', 'c', 'v1.1.0'],
    ],
    ['a'],
  ],
  [
    'base itself',
    [
      ['2026-01-01', 'a'],
      ['2026-01-02', 'b', '=v1.0.0'],
      ['2026-01-03', 'c'],
    ],
    ['b'],
  ],
  [
    'a release of an older line that came later',
    [
      ['2026-01-01', 'a', 'v1.10.0'],
      ['2026-01-02', 'b', 'v1.9.4'],
      ['2026-01-03', 'c'],
      ['2026-01-04', 'd'],
    ],
    ['b', 'a'],
  ],
  [
    'a trial of what is still to come',
    [
      ['2026-01-01', 'a', 'v1.0.0'],
      ['2026-01-02', 'b', 'v1.1.0-beta.1'],
      ['2026-01-03', 'c'],
      ['2026-01-04', 'd'],
    ],
    ['a'],
  ],
  [
    'trials long after the last release',
    [
      ['2024-01-01', 'a', 'v1.0.0'],
      ['2026-01-02', 'b', 'v2.0.0-rc.1'],
      ['2026-01-03', 'c'],
      ['2026-01-04', 'd'],
    ],
    ['b'],
  ],
  [
    'a trial of what was then released',
    [
      ['2026-01-01', 'a', 'v1.0.0-rc.1'],
      ['2026-01-02', 'b', 'v1.0.0'],
      ['2026-01-03', 'c'],
      ['2026-01-04', 'd'],
    ],
    ['b'],
  ],
  [
    'tags that are no versions',
    [
      ['2026-01-01', 'a', 'v0.1'],
      ['2026-01-02', 'b', 'latest'],
      ['2026-01-03', 'c'],
      ['2026-01-04', 'd'],
    ],
    ['a'],
  ],
  [
    'a project that no longer tags',
    [
      ['2024-01-01', 'a', 'v1.0.0'],
      ['2026-01-02', 'b'],
      ['2026-01-03', 'c'],
    ],
    [],
  ],
  [
    'a project whose first release came later',
    [
      ['2026-01-01', 'a'],
      ['2026-01-02', 'b'],
      ['2026-05-03', 'c', 'v0.1.0'],
    ],
    [],
  ],
  [
    'a project that releases much later',
    [
      ['2024-01-01', 'a'],
      ['2024-01-02', 'b'],
      ['2026-01-03', 'c', 'v0.1.0'],
    ],
    [],
  ],
])('%s', async (_, steps, expected) => {
  expect(await releasesOf(steps)).toEqual(expected);
});

test('a release that came after the branch was cut', async () => {
  using repository = makeRepository();
  const first = repository.commit({ 'a.yaml': 'a' });
  const tip = repository.commit({ 'a.yaml': 'b' });
  repository.git('tag', 'v1.0.0', tip);
  repository.branch('topic', first);
  const head = repository.commit({ 'b.yaml': 'c' });
  const opened = await openRepository({ dir: repository.dir, base: tip, head, direct: false });
  const releases = await opened.releases();
  expect(await Promise.all(releases.map((tree) => tree.read('a.yaml')))).toEqual(['b']);
  await opened.close();
});

test('a tag that was set after the last commit', async () => {
  using repository = makeRepository();
  const base = repository.commit({ 'a.yaml': 'a' });
  const env = { ...TEST_ENVIRONMENT, GIT_COMMITTER_DATE: '2026-03-01T00:00:00Z' };
  execFileSync('git', ['-C', repository.dir, 'tag', '-a', '-m', 'one', 'v1.0.0'], { env });
  const head = repository.commit({ 'a.yaml': 'b' });
  const opened = await openRepository({ dir: repository.dir, base, head, direct: true });
  const releases = await opened.releases();
  expect(await Promise.all(releases.map((tree) => tree.read('a.yaml')))).toEqual(['a']);
  await opened.close();
});

test('a tag of something else than a commit', async () => {
  using repository = makeRepository();
  const base = repository.commit({ 'a.yaml': 'a' });
  repository.git('tag', 'v1.0.0', repository.git('rev-parse', 'HEAD:a.yaml'));
  repository.git('tag', 'v0.9.0', base);
  const head = repository.commit({ 'a.yaml': 'b' });
  const opened = await openRepository({ dir: repository.dir, base, head, direct: true });
  const [release, ...others] = await opened.releases();
  expect(await release?.read('a.yaml')).toBe('a');
  expect(others).toEqual([]);
  await opened.close();
});

test('before the first commit nothing was released', async () => {
  using repository = makeRepository();
  const head = repository.commit({ 'a.yaml': 'a' });
  repository.git('tag', 'v1.0.0');
  const base = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
  const opened = await openRepository({ dir: repository.dir, base, head, direct: true });
  expect(await opened.releases()).toEqual([]);
  await opened.close();
});
