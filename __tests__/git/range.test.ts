import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { resolveRange } from '../../src/git/range.ts';
import { identify } from '../../src/git/repository.ts';
import { makeRepository, TEST_ENVIRONMENT, type TestRepository } from '../support/repository.ts';

const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

interface Asked {
  readonly base?: string;
  readonly head?: string;
  readonly direct?: boolean;
}

const rangeIn = async (dir: string, { direct = false, ...names }: Asked = {}) =>
  resolveRange(await identify(dir), { dir, direct, ...names });

/**
 * first - second (main, tag v1)
 *      \- feature
 * unrelated
 */
describe('a repository with a branch', () => {
  let repository: TestRepository;
  const commits = new Map<string, string>();

  beforeAll(() => {
    repository = makeRepository();
    commits.set('first', repository.commit({ a: '1' }));
    repository.branch('feature');
    commits.set('feature', repository.commit({ b: '1' }));
    repository.git('switch', '--quiet', 'main');
    commits.set('second', repository.commit({ a: '2' }));
    repository.git('tag', '--annotate', '--message=v1', 'v1');
    repository.git('switch', '--quiet', '--orphan', 'unrelated');
    commits.set('unrelated', repository.commit({ c: '1' }));
    repository.git('switch', '--quiet', 'feature');
  });
  afterAll(() => repository[Symbol.dispose]());

  test.each<[string, Asked, { base: string; head: string; mergeBase: string; baseName: string; headName: string }]>([
    ['nothing', {}, { base: 'second', head: 'feature', mergeBase: 'first', baseName: 'main', headName: 'HEAD' }],
    [
      'a base',
      { base: 'HEAD^' },
      { base: 'first', head: 'feature', mergeBase: 'first', baseName: 'HEAD^', headName: 'HEAD' },
    ],
    [
      'an annotated tag',
      { base: 'v1' },
      { base: 'second', head: 'feature', mergeBase: 'first', baseName: 'v1', headName: 'HEAD' },
    ],
    [
      'direct',
      { base: 'main', direct: true },
      { base: 'second', head: 'feature', mergeBase: 'second', baseName: 'main', headName: 'HEAD' },
    ],
    [
      'a full ref',
      { base: 'refs/heads/main' },
      { base: 'second', head: 'feature', mergeBase: 'first', baseName: 'main', headName: 'HEAD' },
    ],
    [
      'a head',
      { head: 'unrelated', base: 'main', direct: true },
      { base: 'second', head: 'unrelated', mergeBase: 'second', baseName: 'main', headName: 'unrelated' },
    ],
    [
      'the empty tree',
      { base: EMPTY_TREE },
      { base: EMPTY_TREE, head: 'feature', mergeBase: EMPTY_TREE, baseName: EMPTY_TREE, headName: 'HEAD' },
    ],
    [
      'the same twice',
      { base: 'HEAD' },
      { base: 'feature', head: 'feature', mergeBase: 'feature', baseName: 'HEAD', headName: 'HEAD' },
    ],
    [
      'uncommitted work',
      { head: 'WORKTREE' },
      { base: 'feature', head: 'WORKTREE', mergeBase: 'feature', baseName: 'HEAD', headName: 'WORKTREE' },
    ],
    [
      'uncommitted work since main',
      { head: 'WORKTREE', base: 'main' },
      { base: 'second', head: 'WORKTREE', mergeBase: 'first', baseName: 'main', headName: 'WORKTREE' },
    ],
  ])('asked for %s', async (_, asked, { base, head, mergeBase, ...names }) => {
    const id = (name: string): string => commits.get(name) ?? name;
    expect(await rangeIn(repository.dir, asked)).toEqual({
      base: id(base),
      head: id(head),
      mergeBase: id(mergeBase),
      ...names,
    });
  });

  test.each<[Asked, string, string]>([
    [{ base: 'nope' }, '`nope` names no commit here', 'git branch --all'],
    [{ base: '--output=x' }, '`--output=x` cannot be the name of a commit', 'a branch, a tag or a commit id'],
    [{ base: 'a\nb' }, '`a\\u{a}b` cannot be the name of a commit', 'a branch, a tag or a commit id'],
    [{ base: '' }, '`` cannot be the name of a commit', 'a branch, a tag or a commit id'],
    [{ base: 'HEAD:a' }, '`HEAD:a` names no commit here', 'git branch --all'],
    [{ base: 'main', head: 'HEAD~9' }, '`HEAD~9` names no commit here', `the empty tree: \`${EMPTY_TREE}\``],
    [{ base: 'f'.repeat(40) }, `\`${'f'.repeat(40)}\` names no commit here`, `git fetch origin ${'f'.repeat(40)}`],
    [{ head: 'unrelated' }, 'base and head share no history', '--direct'],
    [{ head: 'main' }, '`main` holds nothing that `main` does not', '--base HEAD^'],
  ])('%j is refused', async (asked, message, hint) => {
    await expect(rangeIn(repository.dir, asked)).rejects.toMatchObject({
      name: 'UserError',
      message,
      hint: expect.stringContaining(hint),
    });
  });
});

describe('the default branch', () => {
  test.each([
    [
      'what the remote says',
      'origin/trunk',
      ['update-ref refs/remotes/origin/trunk main', 'symbolic-ref refs/remotes/origin/HEAD refs/remotes/origin/trunk'],
    ],
    [
      'main of the remote',
      'origin/main',
      ['update-ref refs/remotes/origin/main main', 'update-ref refs/remotes/origin/master main'],
    ],
    ['main', 'main', ['branch master']],
    ['master', 'master', ['branch --move main master']],
  ])('is %s', async (_, name, commands) => {
    using repository = makeRepository();
    const base = repository.commit({ a: '1' });
    repository.branch('feature');
    repository.commit({ a: '2' });
    for (const command of commands) repository.git(...command.split(' '));
    const range = await rangeIn(repository.dir);
    expect(range).toMatchObject({ base, baseName: name === 'origin/trunk' ? 'origin/HEAD' : name });
  });

  test('is asked for where there is none', async () => {
    using repository = makeRepository();
    repository.commit({ a: '1' });
    repository.git('branch', '--move', 'main', 'other');
    await expect(rangeIn(repository.dir)).rejects.toMatchObject({ hint: 'Name one with `--base`.' });
  });
});

describe('before the first commit', () => {
  test('uncommitted work is compared with nothing', async () => {
    using repository = makeRepository();
    expect(await rangeIn(repository.dir, { head: 'WORKTREE' })).toMatchObject({
      base: EMPTY_TREE,
      mergeBase: EMPTY_TREE,
    });
  });

  test('there is no commit to review', async () => {
    using repository = makeRepository();
    await expect(rangeIn(repository.dir, { base: 'main' })).rejects.toMatchObject({ name: 'UserError' });
    await expect(rangeIn(repository.dir, { base: 'HEAD' })).rejects.toMatchObject({
      message: '`HEAD` names no commit here',
      hint: 'There is no commit yet. Review uncommitted work with `--head WORKTREE`.',
    });
  });
});

test('a shallow clone says how to complete it, and the command it names does', async () => {
  using repository = makeRepository();
  repository.commit({ a: '1' });
  repository.branch('feature');
  repository.commit({ b: '1' });
  const tip = repository.commit({ b: '2' });
  repository.git('switch', '--quiet', 'main');
  repository.commit({ a: '2' });
  const clone = repository.beside('clone');
  const source = `file://${repository.dir}`;
  const options = { env: TEST_ENVIRONMENT, stdio: 'pipe' } as const;
  execFileSync('git', ['clone', '--quiet', '--depth=1', '--no-single-branch', source, clone], options);

  const asked = { base: 'origin/main', head: 'origin/feature' };
  const refusals = await Promise.all([
    rangeIn(clone, asked).catch((error: unknown) => error),
    rangeIn(clone, { ...asked, base: 'origin/main^' }).catch((error: unknown) => error),
  ]);
  expect(refusals).toMatchObject([{ message: /shallow/ }, { message: '`origin/main^` names no commit here' }]);
  for (const refusal of refusals) {
    expect(refusal).toMatchObject({
      hint: expect.stringContaining('`git fetch --unshallow origin "+refs/heads/*:refs/remotes/origin/*"`'),
    });
  }
  execFileSync(
    'git',
    ['-C', clone, 'fetch', '--quiet', '--unshallow', 'origin', '+refs/heads/*:refs/remotes/origin/*'],
    options,
  );
  expect(await rangeIn(clone, asked)).toMatchObject({ head: tip });
});
