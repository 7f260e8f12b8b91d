/** One question, one git process. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { simpleGit } from 'simple-git';
import { ENVIRONMENT, OVERRIDES } from './environment.ts';
import { asError, gitFailure } from './failure.ts';

/** Bounds on one answer, far above what an honest repository needs. */
const LONGEST_MS = 60_000;
const LARGEST_ANSWER = 256 * 1024 * 1024;

/** How git ends when the answer is no; a failure has a higher status. */
const SAYS_NO = 1;

const execute = promisify(execFile);

/**
 * The answer to a plain question in text, without its line end; empty where git says no.
 * Only for commands that never read the index, hooks or filters: simple-git refuses the settings that would switch those off.
 */
export async function ask(dir: string, args: readonly string[], environment = ENVIRONMENT): Promise<string> {
  const guarded = Object.keys(environment).filter((name) => name.startsWith('GIT_'));
  try {
    const git = simpleGit({
      baseDir: dir,
      config: ['safe.directory=*'],
      timeout: { block: LONGEST_MS },
      allowEnvironment: guarded,
      errors: (error, { exitCode }) => (exitCode === SAYS_NO ? undefined : error),
    });
    const answer = await git.env(environment).raw([...args]);
    return answer.replace(/\n$/, '');
  } catch (thrown) {
    throw gitFailure(dir, asError(thrown));
  }
}

/** The bytes that a command prints. */
export async function run(dir: string, args: readonly string[]): Promise<Buffer> {
  const options = { cwd: dir, env: ENVIRONMENT, maxBuffer: LARGEST_ANSWER, timeout: LONGEST_MS };
  try {
    const { stdout } = await execute('git', [...OVERRIDES, ...args], { ...options, encoding: 'buffer' });
    return stdout;
  } catch (thrown) {
    throw gitFailure(dir, asError(thrown));
  }
}
