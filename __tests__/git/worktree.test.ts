import { execFileSync } from 'node:child_process';
import { rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openRepository } from '../../src/git/open.ts';
import type { Opened } from '../../src/git/opened.ts';
import { type Files, makeRepository, TEST_ENVIRONMENT, type TestRepository } from '../support/repository.ts';

async function withWork<T>({ dir }: TestRepository, use: (opened: Opened) => Promise<T>): Promise<T> {
  const opened = await openRepository({ dir, head: 'WORKTREE', direct: false });
  try {
    return await use(opened);
  } finally {
    await opened.close();
  }
}

const changesIn = (repository: TestRepository) => withWork(repository, async ({ files }) => files);

const COMMITTED: Files = { a: '1\n', b: '1\n', '.gitignore': 'ignored\n', 'dir/c': 'c\n', link: { link: 'a' } };

interface Row {
  readonly name: string;
  readonly write?: Files;
  readonly git?: readonly (readonly string[])[];
  readonly files: Opened['files'];
}

const ROWS: readonly Row[] = [
  { name: 'nothing', files: [] },
  { name: 'an edit', write: { a: '2\n' }, files: [{ path: 'a', status: 'modified' }] },
  { name: 'a staged edit', write: { a: '2\n' }, git: [['add', 'a']], files: [{ path: 'a', status: 'modified' }] },
  { name: 'a new file', write: { 'dir/new': 'x' }, files: [{ path: 'dir/new', status: 'added' }] },
  { name: 'a staged new file', write: { n: 'x' }, git: [['add', 'n']], files: [{ path: 'n', status: 'added' }] },
  {
    name: 'a new file only meant to be added',
    write: { n: 'x' },
    git: [['add', '-N', 'n']],
    files: [{ path: 'n', status: 'added' }],
  },
  { name: 'an ignored file', write: { ignored: 'x' }, files: [] },
  { name: 'a deleted file', write: { a: null }, files: [{ path: 'a', status: 'deleted' }] },
  { name: 'a file no longer tracked that is still there', git: [['rm', '-q', '--cached', 'a']], files: [] },
  {
    name: 'a moved file',
    write: { 'dir/c': null, d: 'c\n' },
    files: [{ path: 'd', previousPath: 'dir/c', status: 'renamed' }],
  },
  {
    name: 'a staged edit that was taken back on disk',
    write: { a: '2\n' },
    git: [
      ['add', 'a'],
      ['restore', '--worktree', '--source=HEAD', 'a'],
    ],
    files: [],
  },
  {
    name: 'a link that points elsewhere',
    write: { link: { link: 'b' } },
    files: [{ path: 'link', status: 'modified', special: 'symlink' }],
  },
  {
    name: 'a file turned into a link of the same content',
    write: { a: { link: '1\n' } },
    files: [{ path: 'a', status: 'modified', special: 'symlink' }],
  },
  {
    name: 'a file turned into a folder',
    write: { a: null, 'a/x': 'x' },
    files: [
      { path: 'a', status: 'deleted' },
      { path: 'a/x', status: 'added' },
    ],
  },
  { name: 'only line ends', write: { a: '1\r\n' }, files: [] },
  { name: 'a mode', git: [['update-index', '--chmod=+x', 'a']], files: [] },
  {
    name: 'a file left out of a sparse checkout',
    git: [['update-index', '--skip-worktree', 'b']],
    write: { b: null },
    files: [],
  },
  {
    name: 'names with spaces, quotes and newlines',
    write: { 'x "y"\nz': 'x' },
    files: [{ path: 'x "y"\nz', status: 'added' }],
  },
];

describe('what counts as changed', () => {
  test.each(ROWS)('$name', async ({ write = {}, git = [], files }) => {
    using repository = makeRepository();
    repository.commit(COMMITTED);
    repository.write(write);
    for (const args of git) repository.git(...args);
    expect(await changesIn(repository)).toEqual(files);
  });

  test('agrees with git status over a heap of edits', async () => {
    using repository = makeRepository();
    const files = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`dir${at % 7}/file${at}`, `${at}\n`]));
    repository.commit(files);
    const paths = Object.keys(files);
    for (const [at, path] of paths.entries()) {
      if (at % 5 === 0) repository.write({ [path]: 'edited\n' });
      if (at % 7 === 0) repository.write({ [path]: null });
      if (at % 11 === 0) repository.write({ [`${path}.new`]: `new ${at}\n` });
      if (at % 3 === 0) repository.git('add', '--all', 'dir0');
    }
    const status = repository.git('status', '--porcelain', '--no-renames', '--untracked-files=all').split('\n');
    expect((await changesIn(repository)).map(({ path }) => path)).toEqual(
      status.map((line) => line.slice(3)).toSorted(),
    );
  });

  test('an edit that keeps size and time is seen while the index is as young as the file', async () => {
    using repository = makeRepository();
    repository.commit({ a: '1\n' });
    const time = new Date('2026-01-01T00:00:00Z');
    const [file, index] = [join(repository.dir, 'a'), join(repository.dir, '.git/index')];
    utimesSync(file, time, time);
    repository.git('add', '--renormalize', '.');
    writeFileSync(file, '2\n');
    utimesSync(file, time, time);
    utimesSync(index, time, time);
    expect(await changesIn(repository)).toEqual([{ path: 'a', status: 'modified' }]);
  });

  test('a submodule is told by the commit that is staged, and never entered', async () => {
    using repository = makeRepository();
    const commit = repository.commit({ a: '1' });
    repository.git('update-index', '--add', '--cacheinfo', `160000,${commit},sub`);
    repository.write({ 'sub/inside.yaml': 'x: 1\n' });
    await withWork(repository, async ({ files, head }) => {
      expect(files).toContainEqual({ path: 'sub', status: 'added', special: 'submodule' });
      expect(await head.read('sub')).toBeUndefined();
    });
  });

  test('a repository inside the repository is none of its files', async () => {
    using repository = makeRepository();
    repository.commit({ a: '1' });
    execFileSync('git', ['init', '--quiet', join(repository.dir, 'nested')], { env: TEST_ENVIRONMENT });
    repository.write({ 'nested/x.yaml': 'x: 1\n' });
    expect(await changesIn(repository)).toEqual([]);
  });
});

describe('what is read', () => {
  test('the disk, the index where a file is not checked out, and no ignored file', async () => {
    using repository = makeRepository();
    repository.commit(COMMITTED);
    repository.git('update-index', '--skip-worktree', 'b');
    repository.write({ a: '2\n', b: null, ignored: 'x', 'dir/new': 'new\n', big: 'a'.repeat(11 * 1024 * 1024) });
    await withWork(repository, async ({ base, head }) => {
      expect(await base.read('a')).toBe('1\n');
      expect(await head.read('a')).toBe('2\n');
      expect(await head.read('b')).toBe('1\n');
      expect(await head.read('dir/new')).toBe('new\n');
      await expect(head.read('big')).rejects.toMatchObject({ name: 'Unreadable', message: /11 MB/ });
      for (const path of ['ignored', 'link', 'dir', 'none', '../repository/a', '.git/config']) {
        expect([path, await head.read(path)]).toEqual([path, undefined]);
      }
      expect(await head.list()).toEqual(['.gitignore', 'a', 'b', 'big', 'dir/c', 'dir/new']);
      expect(await head.list('dir')).toEqual(['dir/c', 'dir/new']);
    });
  });

  test('a folder turned into a link is not followed', async () => {
    using repository = makeRepository();
    repository.commit({ 'dir/secret.yaml': 'a: 1\n', a: '1' });
    rmSync(join(repository.dir, 'dir'), { recursive: true });
    writeFileSync(repository.beside('secret.yaml'), 'stolen: true\n');
    symlinkSync(repository.beside('.'), join(repository.dir, 'dir'));
    await withWork(repository, async ({ files, head }) => {
      expect(await head.read('dir/secret.yaml')).toBeUndefined();
      expect(files).toEqual([
        { path: 'dir', status: 'added', special: 'symlink' },
        { path: 'dir/secret.yaml', status: 'deleted' },
      ]);
    });
  });

  test('a pipe in place of a file does not stop the review', async () => {
    using repository = makeRepository();
    repository.commit({ a: '1', b: '1' });
    repository.write({ a: null });
    execFileSync('sh', ['-c', 'mkfifo "$0"', join(repository.dir, 'a')]);
    expect(await changesIn(repository)).toEqual([{ path: 'a', status: 'deleted' }]);
  });
});

test('a file name that is no UTF-8 is read by its bytes', async () => {
  using repository = makeRepository();
  repository.commit({ a: '1' });
  writeFileSync(Buffer.concat([Buffer.from(`${repository.dir}/n`), Buffer.from([0xff])]), 'bytes\n');
  await withWork(repository, async ({ files, head }) => {
    expect(files).toEqual([{ path: String.raw`n\xff`, status: 'added' }]);
    expect(await head.read(String.raw`n\xff`)).toBe('bytes\n');
  });
});
