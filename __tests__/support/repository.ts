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
  /** The bytes of a file by its id; undefined where there is none. */
  blob(id: string): Buffer | undefined;
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

const UNTENDED = ['-c', 'maintenance.auto=false', '-c', 'gc.auto=0'];

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
    blob(id) {
      try {
        return execFileSync('git', ['-C', dir, 'cat-file', 'blob', id], { env: TEST_ENVIRONMENT, stdio: 'pipe' });
      } catch {
        return undefined;
      }
    },
    write,
    commit(files, message = 'change') {
      write(files);
      git('add', '--all');
      // It says which commit it made, which saves asking, and need not look whether there is much to pack.
      const told = git(...UNTENDED, '-c', 'core.abbrev=no', 'commit', '--allow-empty', '--message', message);
      return /^\[[^\]]* ([0-9a-f]{40,})\]/.exec(told)?.[1] ?? git('rev-parse', 'HEAD');
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
