import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { DEMO_AFTER, DEMO_BEFORE } from './demo-files.ts';

const run = promisify(execFile);

/** Fixed, so that the demo's commits have the same ids everywhere, and out of reach of the user's own configuration. */
const ENVIRONMENT = {
  PATH: process.env['PATH'],
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Breakwater',
  GIT_AUTHOR_EMAIL: 'demo@example.com',
  GIT_AUTHOR_DATE: '2026-01-05T09:00:00Z',
  GIT_COMMITTER_NAME: 'Breakwater',
  GIT_COMMITTER_EMAIL: 'demo@example.com',
  GIT_COMMITTER_DATE: '2026-01-05T09:00:00Z',
};

export interface Demo {
  readonly dir: string;
  readonly base: string;
  readonly head: string;
}

/** Makes a repository of two commits in a new temporary folder, which is left there to be looked at. */
export async function makeDemo(): Promise<Demo> {
  const dir = await mkdtemp(join(tmpdir(), 'breakwater-demo-'));
  const git = (...args: string[]) => run('git', args, { cwd: dir, env: ENVIRONMENT });
  await git('init', '--quiet', '--initial-branch=main', '--template=');
  await commit(dir, git, DEMO_BEFORE, 'The state of main');
  await git('checkout', '--quiet', '-b', 'feature');
  await commit(dir, git, DEMO_AFTER, 'A small, innocent change');
  return { dir, base: 'main', head: 'feature' };
}

type Git = (...args: string[]) => Promise<unknown>;

async function commit(dir: string, git: Git, files: Readonly<Record<string, string>>, message: string): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    const file = join(dir, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  await git('add', '--all');
  await git('commit', '--quiet', '--no-verify', '--message', message);
}
