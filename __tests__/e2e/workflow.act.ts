/** The workflow that `breakwater init` writes, run by nektos/act on this machine itself, against a GitHub of our own. */
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { initialise } from '../../src/cli/init.ts';
import { startFakeGitHub } from '../support/fake-github.ts';
import { makePull, type Pull } from '../support/fake-github/pull.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';
import { TOKEN } from '../support/runner.ts';

const ACT = 'github.com/nektos/act@v0.2.89';
const FOLDER = resolve('node_modules/.cache/act');
const PROGRAM = join(FOLDER, 'act');

const hasGo = (): boolean => {
  try {
    execFileSync('go', ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};
const canRun = existsSync(PROGRAM) || hasGo();
if (!canRun) console.warn('skipped: act is built by the Go toolchain, and there is none here');

beforeAll(() => {
  if (!canRun || existsSync(PROGRAM)) return;
  mkdirSync(FOLDER, { recursive: true });
  execFileSync('go', ['install', ACT], { env: { ...process.env, GOBIN: FOLDER }, stdio: 'inherit' });
});

const SCHEMA = `syntax = "proto3";
package acme.v1;
message User {
  string name = 1;
  string email = 2;
}
`;

interface Job {
  readonly passed: boolean;
  readonly log: string;
}

/** Runs the job as a runner with this very machine would: the Action is the one of this working tree. */
function runJob(made: TestRepository, pull: Pull, api: string): Promise<Job> {
  const eventPath = made.beside('event.json');
  const { number, author, base, head } = pull;
  const sides = { base: { sha: base, ref: 'main' }, head: { sha: head, ref: 'topic' } };
  const repository = { default_branch: 'main', full_name: 'acme/app' };
  writeFileSync(eventPath, JSON.stringify({ repository, pull_request: { number, user: { login: author }, ...sides } }));
  const options = [
    ['--platform', 'ubuntu-latest=-self-hosted'],
    ['--local-repository', `OWNER/breakwater@v1=${resolve('.')}`],
    ['--eventpath', eventPath],
    ['--secret', `GITHUB_TOKEN=${TOKEN}`],
    ['--env', `GITHUB_API_URL=${api}`],
    ['--action-offline-mode'],
  ].flat();
  // The runner brings the Node that action.yml asks for.
  const path = [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter);
  const env = { PATH: path, HOME: made.beside('home') };
  return new Promise((done) => {
    const child = execFile(PROGRAM, ['pull_request', ...options], { cwd: made.dir, env }, (_, stdout, stderr) =>
      done({ passed: child.exitCode === 0, log: stdout + stderr }),
    );
  });
}

describe.skipIf(!canRun)('the workflow file as it is', () => {
  test('blocks what breaks and says so on the pull request; passes once it is mended', async () => {
    using made = makeRepository();
    mkdirSync(made.beside('home'));
    made.git('remote', 'add', 'origin', 'https://github.com/acme/app');
    await initialise(made.dir);
    const base = made.commit({ 'api/user.proto': SCHEMA });
    made.branch('topic');
    const pull = makePull(made, { base, head: made.commit({ 'api/user.proto': SCHEMA.replace(/.*email.*\n/, '') }) });
    await using github = await startFakeGitHub(pull);

    const blocked = await runJob(made, pull, github.api);
    expect(blocked.log).toContain('::error::1 change blocks this merge.');
    expect(blocked.passed).toBe(false);
    expect(pull.comments.map(({ body }) => body)).toEqual([expect.stringContaining('1 change blocks this merge')]);
    expect(pull.inline.map(({ body }) => body)).toEqual([expect.stringContaining('acme.v1.User.email')]);

    pull.head = made.commit({ 'api/user.proto': `${SCHEMA}// mended\n` });
    const mended = await runJob(made, pull, github.api);
    expect(mended.passed ? '' : mended.log).toBe('');
    expect(pull.comments.map(({ body }) => body)).toEqual([expect.not.stringContaining('blocks')]);
    expect(pull.inline.map(({ body }) => body)).toEqual([expect.stringContaining('Resolved in')]);
  });
});
