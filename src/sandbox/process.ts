import { spawn } from 'node:child_process';
import { parse } from 'node:path';
import { CHILD } from './argument.ts';
import { type Limits, optionsOf } from './bounds.ts';

/** How a child ended. */
export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** It was ended because its time was up. */
  readonly late: boolean;
  /** The end of what it wrote to stderr. */
  readonly complaint: string;
}

export interface Child {
  readonly stdin: NodeJS.WritableStream;
  readonly stdout: AsyncIterable<Buffer>;
  /** Ends it at once. */
  kill(): void;
  /** Resolves when it hears no more; what it said may still be on its way. */
  readonly gone: Promise<void>;
  /** Resolves when it is gone and all it said is read. Rejects where it could not be started. */
  readonly ended: Promise<Ending>;
}

const LONGEST_COMPLAINT = 2000;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Starts a file as a child that may read `files` only, with no environment, and that does not outlive this process. */
export function startChild(
  entry: string,
  files: readonly string[],
  limits: Limits,
  permission: string | undefined,
): Child {
  // From before it starts: a signal that comes meanwhile must not leave it behind.
  const bond = bondWithParent();
  const child = spawn(process.execPath, [...optionsOf(files, limits, permission), entry, CHILD], {
    cwd: parse(process.execPath).root,
    env: environment(),
    stdio: 'pipe',
    windowsHide: true,
  });
  let late = false;
  let complaint = '';
  const kill = () => void child.kill('SIGKILL');
  const timer = setTimeout(() => {
    late = true;
    kill();
  }, limits.time);
  child.stderr.on('data', (chunk: Buffer) => (complaint = `${complaint}${chunk.toString()}`.slice(-LONGEST_COMPLAINT)));
  // A pipe that breaks is a child that ended: its `close` says how.
  child.stdin.on('error', () => undefined);
  const gone = new Promise<void>((resolve) => {
    child.on('exit', () => resolve());
    child.on('error', () => resolve());
  });
  bond.tie(kill, gone);
  const ended = new Promise<Ending>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, late, complaint }));
  }).finally(() => {
    clearTimeout(timer);
    bond.release();
  });
  ended.catch(() => undefined); // whoever waits for it is told
  return { stdin: child.stdin, stdout: child.stdout, kill, gone, ended };
}

/** Windows starts no program without it. */
function environment(): Record<string, string> {
  const root = process.env['SystemRoot'];
  return root === undefined ? {} : { SystemRoot: root };
}

/** Ends a child when this process ends; a signal then waits until the child is gone. */
function bondWithParent() {
  let end: (() => void) | undefined;
  let gone = Promise.resolve();
  const onSignal = (signal: NodeJS.Signals) => {
    end?.();
    release();
    void gone.then(() => process.kill(process.pid, signal));
  };
  const onExit = () => end?.();
  const release = () => {
    process.off('exit', onExit);
    for (const signal of SIGNALS) process.off(signal, onSignal);
  };
  process.on('exit', onExit);
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return {
    tie(kill: () => void, whenGone: Promise<void>): void {
      end = kill;
      gone = whenGone;
    },
    release,
  };
}
