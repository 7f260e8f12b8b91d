import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { identify, topLevelOf } from '../../src/git/repository.ts';
import { makeRepository, TEST_ENVIRONMENT } from '../support/repository.ts';

test('what is no repository gets one plain line', async () => {
  using repository = makeRepository();
  const [folder, file] = [repository.beside('folder'), repository.beside('file')];
  mkdirSync(folder);
  writeFileSync(file, '');
  const hint = expect.stringContaining('--repo');
  await expect(identify(folder)).rejects.toMatchObject({ message: `\`${folder}\` is not a git repository`, hint });
  await expect(identify(file)).rejects.toMatchObject({ message: `there is no folder \`${file}\``, hint });
  await expect(identify(repository.beside('none'))).rejects.toMatchObject({ name: 'UserError', hint });
});

test('a git that is missing is said to be missing', async () => {
  using repository = makeRepository();
  vi.resetModules();
  vi.stubEnv('PATH', repository.beside('nothing'));
  try {
    const fresh = await import('../../src/git/repository.ts');
    await expect(fresh.identify(repository.dir)).rejects.toMatchObject({
      message: '`git` was not found',
      name: 'UserError',
    });
  } finally {
    vi.unstubAllEnvs();
  }
});

test('a git that stands in the reviewed repository is not run, even where PATH has a relative entry', async () => {
  using repository = makeRepository();
  repository.write({ git: '#!/bin/sh\necho fake\n' });
  execFileSync('chmod', ['+x', join(repository.dir, 'git')]);
  vi.resetModules();
  vi.stubEnv('PATH', `.:${process.env['PATH']}`);
  try {
    const fresh = await import('../../src/git/repository.ts');
    expect(await fresh.identify(repository.dir)).toMatchObject({ format: 'sha1' });
  } finally {
    vi.unstubAllEnvs();
  }
});

test('the facts of a SHA-256 repository', async () => {
  using repository = makeRepository('--object-format=sha256');
  expect(await identify(repository.dir)).toMatchObject({
    format: 'sha256',
    shallow: false,
    emptyTree: repository.git('hash-object', '-t', 'tree', '/dev/null'),
  });
});

test('topLevelOf finds the top from below, and says so where there is none', async () => {
  using repository = makeRepository();
  repository.commit({ 'a/b/c': '1' });
  const bare = repository.beside('bare');
  execFileSync('git', ['clone', '--quiet', '--bare', repository.dir, bare], { env: TEST_ENVIRONMENT });
  expect(await topLevelOf(join(repository.dir, 'a/b'))).toBe(repository.dir);
  await expect(topLevelOf(bare)).rejects.toMatchObject({ name: 'UserError', message: /has no files checked out/ });
});
