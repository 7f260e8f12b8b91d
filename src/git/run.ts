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

/** The bytes that a command prints; `input` is what it reads. */
export async function run(dir: string, args: readonly string[], input = ''): Promise<Buffer> {
  try {
    return await start(dir, args, { environment: ENVIRONMENT, input });
  } catch (thrown) {
    throw gitFailure(dir, asError(thrown));
  }
}

/** What one process is given besides its arguments. */
export interface Given {
  readonly environment: Readonly<Record<string, string>>;
  readonly input: string;
  /** In milliseconds, where it may not take as long as others. */
  readonly longest?: number | undefined;
}

/** The same, with an environment of its own; throws what the process says as it is. */
export async function start(dir: string, args: readonly string[], given: Given): Promise<Buffer> {
  const { environment, input, longest = LONGEST_MS } = given;
  const options = { cwd: dir, env: environment, maxBuffer: LARGEST_ANSWER, timeout: longest };
  const running = execute('git', [...OVERRIDES, ...args], { ...options, encoding: 'buffer' });
  // A pipe that breaks is a process that ended: its status says why.
  running.child.stdin?.on('error', () => undefined).end(input);
  return (await running).stdout;
}
