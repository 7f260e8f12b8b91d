/** Attempts of bounded time, repeated only where that is safe, within one budget for all. */
import { setTimeout as sleep } from 'node:timers/promises';
import { ApiFailure, failureOf } from './failure.ts';

/** Times are in milliseconds. */
export interface Patience {
  /** For everything, waiting included. */
  readonly budget: number;
  /** For one attempt. */
  readonly attempt: number;
  readonly attempts: number;
  wait(time: number): Promise<unknown>;
}

export const PATIENCE: Patience = { budget: 90_000, attempt: 15_000, attempts: 4, wait: (time) => sleep(time) };

const FIRST_PAUSE = 500;

/** One request: whether it changes something, and how to send it. */
export interface Sending<T> {
  readonly writes: boolean;
  readonly send: (signal: AbortSignal) => Promise<T>;
}

/**
 * Something that sends requests until they succeed or it is no use. Its budget begins to run now. What was refused for
 * being asked too often is sent again; what was lost only where it changes nothing: the caller looks first whether it was done.
 * Throws an `ApiFailure`.
 */
export function persevering(patience: Patience = PATIENCE) {
  const end = performance.now() + patience.budget;
  return async <T>({ writes, send }: Sending<T>): Promise<T> => {
    for (let n = 1; ; n++) {
      const left = end - performance.now();
      if (left <= 0) throw new ApiFailure('late', 'no time is left');
      try {
        return await send(AbortSignal.timeout(Math.ceil(Math.min(patience.attempt, left))));
      } catch (cause) {
        const failure = failureOf(cause);
        const pause = pauseAfter(failure, writes, n);
        if (pause === undefined || n === patience.attempts || performance.now() + pause >= end) throw failure;
        await patience.wait(pause);
      }
    }
  };
}

function pauseAfter({ kind, pause }: ApiFailure, writes: boolean, attempt: number): number | undefined {
  if (kind === 'limited') return pause;
  return kind === 'lost' && !writes ? FIRST_PAUSE * 2 ** (attempt - 1) : undefined;
}
