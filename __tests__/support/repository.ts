import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What a test may put at a path: text, bytes, a link, or null to delete it. */
type Content = string | Buffer | { readonly link: string } | null;
export type Files = Readonly<Record<string, Content>>;

/** A real repository in a temporary folder, with neither the user's settings nor the clock in its ids. Dispose of it with `using`. */
export interface TestRepository extends Disposable {
  readonly dir: string;
  /** Runs git in it and returns what it prints, without the line end. */
  git(...args: readonly string[]): string;
  /** Changes files of the work tree. */
  write(files: Files): void;
  /** Changes files and commits everything; returns the commit's id. */
  commit(files: Files, message?: string): string;
  /** Starts a branch at HEAD, or at another commit, and goes there. */
  branch(name: string, at?: string): void;
  /** A path beside the repository that is removed with it. */
  beside(name: string): string;
}

const IDENTITY = { name: 'Test', email: 'test@example.invalid', date: '2026-01-01T00:00:00Z' };

/** An environment in which git does the same on every machine. */
export const TEST_ENVIRONMENT = {
  PATH: process.env['PATH'] ?? '',
  HOME: devNull,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: devNull,
  GIT_AUTHOR_NAME: IDENTITY.name,
  GIT_AUTHOR_EMAIL: IDENTITY.email,
  GIT_AUTHOR_DATE: IDENTITY.date,
  GIT_COMMITTER_NAME: IDENTITY.name,
  GIT_COMMITTER_EMAIL: IDENTITY.email,
  GIT_COMMITTER_DATE: IDENTITY.date,
};

/** Makes an empty repository whose branch is `main`; `init` are further options of `git init`. */
export function makeRepository(...init: readonly string[]): TestRepository {
  const parent = realpathSync(mkdtempSync(join(tmpdir(), 'breakwater-repository-')));
  const dir = join(parent, 'repository');
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-C', dir, ...args], {
      env: TEST_ENVIRONMENT,
      encoding: 'utf8',
      stdio: 'pipe',
      maxBuffer: 64 * 1024 * 1024,
    }).replace(/\n$/, '');
  const write = (files: Files): void => {
    for (const [path, content] of Object.entries(files)) put(join(dir, path), content);
  };
  mkdirSync(dir);
  git('init', '--quiet', '--initial-branch=main', ...init);
  return {
    dir,
    git,
    write,
    commit(files, message = 'change') {
      write(files);
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', message);
      return git('rev-parse', 'HEAD');
    },
    branch: (name, at = 'HEAD') => void git('switch', '--quiet', '--create', name, at),
    beside: (name) => join(parent, name),
    [Symbol.dispose]: () => rmSync(parent, { recursive: true, force: true }),
  };
}

function put(place: string, content: Content): void {
  rmSync(place, { recursive: true, force: true });
  if (content === null) return;
  mkdirSync(dirname(place), { recursive: true });
  if (typeof content === 'string' || Buffer.isBuffer(content)) writeFileSync(place, content);
  else symlinkSync(content.link, place);
}

/** Writes an executable script that leaves `marker` behind when it is run. */
export function trap(script: string, marker: string): string {
  writeFileSync(script, `#!/bin/sh\necho ran >> '${marker}'\n`);
  chmodSync(script, 0o755);
  return script;
}
