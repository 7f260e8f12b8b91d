import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What one command cost: wall time, and the most memory that any one of its processes held, where the system tells. */
export interface Cost {
  readonly milliseconds: number;
  readonly kilobytes: number | undefined;
}

export interface Command {
  readonly run: readonly [string, ...string[]];
  readonly input?: string;
  /** Exit statuses that are an answer, besides 0 and 1. */
  readonly answers?: readonly number[];
}

const TIME = '/usr/bin/time';
const RUNS = 9;

/** The median cost of running commands one after the other, after one run to warm the caches. */
export function measure(...commands: readonly Command[]): Cost {
  const costs = Array.from({ length: RUNS + 1 }, () => sum(commands.map(measureOnce))).slice(1);
  return {
    milliseconds: median(costs.map((cost) => cost.milliseconds)),
    kilobytes: costs.some((cost) => cost.kilobytes === undefined)
      ? undefined
      : median(costs.map((cost) => cost.kilobytes ?? 0)),
  };
}

/** The cost of running a command a single time. Throws where it fails. */
export function measureOnce({ run: [program, ...args], input = '', answers = [] }: Command): Cost {
  const report = join(tmpdir(), `breakwater-bench-${process.pid}`);
  const watched = existsSync(TIME) ? [TIME, '-f', '%M', '-o', report, program, ...args] : [program, ...args];
  const [first = program, ...rest] = watched;
  const start = performance.now();
  const { error, status, stderr } = spawnSync(first, rest, { input, maxBuffer: 1024 ** 3 });
  const milliseconds = performance.now() - start;
  // A review that blocks ends with 1: that is an answer, too.
  if (error !== undefined || status === null || (status > 1 && !answers.includes(status))) {
    throw new Error(`${program} ${args.join(' ')} ended with ${status}: ${stderr.toString()}`, { cause: error });
  }
  if (first !== TIME) return { milliseconds, kilobytes: undefined };
  const lines = readFileSync(report, 'utf8').trim().split('\n');
  rmSync(report);
  return { milliseconds, kilobytes: Number(lines.at(-1)) };
}

const sum = (costs: readonly Cost[]): Cost => ({
  milliseconds: costs.reduce((total, cost) => total + cost.milliseconds, 0),
  kilobytes: costs.every((cost) => cost.kilobytes !== undefined)
    ? Math.max(...costs.map((cost) => cost.kilobytes ?? 0))
    : undefined,
});

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
