import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { openRepository } from '../../src/git/open.ts';
import { commitSteps, HISTORIES } from '../support/histories.ts';
import { makeRepository, TEST_ENVIRONMENT } from '../support/repository.ts';

test.each(HISTORIES)('%s', async (_, steps, expected) => {
  using repository = makeRepository();
  const [base, head] = commitSteps(repository, steps).slice(-2);
  const opened = await openRepository({ dir: repository.dir, base, head, direct: true });
  const releases = await opened.releases();
  expect(await Promise.all(releases.map((tree) => tree.read('a.yaml')))).toEqual(expected);
  await opened.close();
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
