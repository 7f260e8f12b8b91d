/** All objects of one repository, through one long-lived `git cat-file --batch`. */
import { spawn } from 'node:child_process';
import { UserError } from '../core/errors.ts';
import { ENVIRONMENT, OVERRIDES } from './environment.ts';
import { gitFailure } from './failure.ts';
import { Frames, type GitObject } from './frames.ts';
import { LARGEST } from './text.ts';

export interface Objects {
  /** The object of an id, or of an id with a suffix such as `^{tree}`. Throws `UserError` where this clone lacks it. */
  get(name: string): Promise<GitObject>;
  /** Ends the process; whoever still waits is told so. */
  close(): Promise<void>;
}

interface Request {
  readonly name: string;
  resolve(object: GitObject): void;
  reject(error: Error): void;
}

/** Opens the objects of the repository at `dir`. The process starts with the first question. */
export function openObjects(dir: string): Objects {
  let batch: Objects | undefined;
  return {
    get: (name) => (batch ??= startBatch(dir)).get(name),
    close: async () => batch?.close(),
  };
}

function startBatch(dir: string): Objects {
  const child = spawn('git', [...OVERRIDES, 'cat-file', '--batch'], { cwd: dir, env: ENVIRONMENT });
  const waiting: Request[] = [];
  let ended: Error | undefined;
  let complaint = '';

  const end = (error: Error): void => {
    ended ??= error;
    for (const request of waiting.splice(0)) request.reject(ended);
  };
  const write = inOneGo((lines) => child.stdin.write(lines));
  const frames = new Frames((object) => {
    const request = waiting.shift();
    if (object === undefined) request?.reject(missing(request.name));
    else request?.resolve(object);
  }, LARGEST);

  child.stdout.on('data', (chunk: Buffer) => frames.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => (complaint = `${complaint}${chunk.toString()}`.slice(-2000)));
  // A pipe that breaks is a process that ended: its `close` says why.
  child.stdin.on('error', () => child.kill());
  child.on('error', (error) => end(gitFailure(dir, error)));
  const closed = new Promise<void>((resolve) => {
    child.on('close', () => {
      end(gitFailure(dir, new Error(complaint || 'git cat-file ended')));
      resolve();
    });
  });

  return {
    get: (name) =>
      new Promise((resolve, reject) => {
        if (ended !== undefined) return reject(ended);
        waiting.push({ name, resolve, reject });
        write(`${name}\n`);
      }),
    close: () => {
      child.kill();
      return closed;
    },
  };
}

/** Gathers what is written in one moment: each write wakes the other process up. */
function inOneGo(write: (text: string) => void): (text: string) => void {
  let gathered = '';
  return (text) => {
    if (gathered === '') {
      process.nextTick(() => {
        const all = gathered;
        gathered = '';
        write(all);
      });
    }
    gathered += text;
  };
}

const missing = (name: string): UserError =>
  new UserError(
    `the object \`${name}\` is not in this clone`,
    'The clone is partial or damaged: complete it with `git fetch --refetch --no-filter`, then run the review again.',
  );
