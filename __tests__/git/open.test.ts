import { execFileSync } from 'node:child_process';
import { chownSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openRepository } from '../../src/git/open.ts';
import type { Request } from '../../src/git/range.ts';
import { makeRepository, TEST_ENVIRONMENT, type TestRepository } from '../support/repository.ts';

const git = (...args: readonly string[]): string =>
  execFileSync('git', [...args], { env: TEST_ENVIRONMENT, encoding: 'utf8', stdio: 'pipe' });

/** Both sides of every changed file. */
async function contentOf(request: Partial<Request> & { dir: string }): Promise<unknown[]> {
  const opened = await openRepository({ direct: false, ...request });
  try {
    const sides = opened.files.map(async ({ path, previousPath = path }) => [
      path,
      await opened.base.read(previousPath),
      await opened.head.read(path),
    ]);
    return await Promise.all(sides);
  } finally {
    await opened.close();
  }
}

function makeHistory(...init: readonly string[]): { repository: TestRepository; base: string } {
  const repository = makeRepository(...init);
  const base = repository.commit({ 'a.yaml': 'a: 1\n', 'dir/b.yaml': 'b: 1\n' });
  repository.branch('feature');
  repository.commit({ 'a.yaml': 'a: 2\n', 'dir/b.yaml': null, 'dir/c d.yaml': 'c: 1\n' });
  return { repository, base };
}

const EXPECTED = [
  ['a.yaml', 'a: 1\n', 'a: 2\n'],
  ['dir/b.yaml', 'b: 1\n', undefined],
  ['dir/c d.yaml', undefined, 'c: 1\n'],
];

test('a clone', async () => {
  using repository = makeHistory().repository;
  expect(await contentOf({ dir: repository.dir })).toEqual(EXPECTED);
});

test('a folder inside a clone reviews all of it', async () => {
  using repository = makeHistory().repository;
  expect(await contentOf({ dir: join(repository.dir, 'dir') })).toEqual(EXPECTED);
  repository.write({ 'dir/b.yaml': 'b: 1\n', 'a.yaml': 'a: 3\n' });
  expect(await contentOf({ dir: join(repository.dir, 'dir'), head: 'WORKTREE' })).toEqual([
    ['a.yaml', 'a: 2\n', 'a: 3\n'],
    ['dir/b.yaml', undefined, 'b: 1\n'],
  ]);
});

test('a bare repository', async () => {
  using repository = makeHistory().repository;
  const bare = repository.beside('bare');
  git('clone', '--quiet', '--bare', repository.dir, bare);
  expect(await contentOf({ dir: bare, head: 'feature' })).toEqual(EXPECTED);
  await expect(openRepository({ dir: bare, head: 'WORKTREE', direct: false })).rejects.toMatchObject({
    name: 'UserError',
    message: `\`${bare}\` has no files checked out, so there is no uncommitted work to review`,
  });
});

test('a linked worktree', async () => {
  using repository = makeHistory().repository;
  const linked = repository.beside('linked');
  repository.git('switch', '--quiet', 'main');
  repository.git('worktree', 'add', '--quiet', linked, 'feature');
  expect(await contentOf({ dir: linked })).toEqual(EXPECTED);
  expect(await contentOf({ dir: linked, head: 'WORKTREE', base: 'main' })).toEqual(EXPECTED);
});

test('a repository of SHA-256 objects', async () => {
  using repository = makeHistory('--object-format=sha256').repository;
  expect(await contentOf({ dir: repository.dir })).toEqual(EXPECTED);
  repository.git('switch', '--quiet', '--detach', 'main');
  repository.write({ 'a.yaml': 'a: 3\n' });
  expect(await contentOf({ dir: repository.dir, head: 'WORKTREE' })).toEqual([['a.yaml', 'a: 1\n', 'a: 3\n']]);
});

test('a submodule, whose settings place its files elsewhere', async () => {
  using repository = makeHistory().repository;
  repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', repository.dir, 'sub');
  const sub = join(repository.dir, 'sub');
  git('-C', sub, 'config', 'core.worktree', '../../../sub');
  expect(await contentOf({ dir: sub, base: 'HEAD^' })).toEqual(EXPECTED);
  expect(await contentOf({ dir: sub, base: 'HEAD^', head: 'WORKTREE' })).toEqual(EXPECTED);
});

test.runIf(process.getuid?.() === 0)('a repository of another user', async () => {
  using repository = makeHistory().repository;
  chownSync(repository.dir, 65534, 65534);
  chownSync(join(repository.dir, '.git'), 65534, 65534);
  expect(() => repository.git('status')).toThrow(/dubious ownership/);
  expect(await contentOf({ dir: repository.dir, base: 'main' })).toEqual(EXPECTED);
});

test.each(['blob:none', 'tree:0'])(
  'a partial clone (%s) says how to complete it, and the command it names does',
  async (filter) => {
    using repository = makeHistory().repository;
    repository.git('config', 'uploadpack.allowFilter', 'true');
    const clone = repository.beside('clone');
    git('clone', '--quiet', '--no-checkout', `--filter=${filter}`, `file://${repository.dir}`, clone);
    const request = { dir: clone, base: 'origin/main' };
    await expect(contentOf(request)).rejects.toMatchObject({
      name: 'UserError',
      hint: expect.stringContaining('`git fetch --refetch --no-filter`'),
    });
    git('-C', clone, 'fetch', '--quiet', '--refetch', '--no-filter');
    expect(await contentOf(request)).toEqual(EXPECTED);
  },
);

test('the first commit, against the empty tree', async () => {
  using repository = makeRepository();
  repository.commit({ a: '1' });
  expect(
    await contentOf({ dir: repository.dir, base: repository.git('hash-object', '-t', 'tree', '/dev/null') }),
  ).toEqual([['a', undefined, '1']]);
});

test('no difference is no file', async () => {
  using repository = makeHistory().repository;
  expect(await contentOf({ dir: repository.dir, base: 'HEAD' })).toEqual([]);
});

test('policy is read from the tip of base, although the comparison starts where head parted from it', async () => {
  const { repository, base } = makeHistory();
  using _ = repository;
  repository.git('switch', '--quiet', 'main');
  const tip = repository.commit({ 'policy.yaml': 'strict\n' });
  const opened = await openRepository({ dir: repository.dir, head: 'feature', direct: false });
  expect(opened.range).toMatchObject({ base: tip, mergeBase: base });
  expect(await opened.policy.read('policy.yaml')).toBe('strict\n');
  expect(await opened.base.read('policy.yaml')).toBeUndefined();
  await opened.close();
});
