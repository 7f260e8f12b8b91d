/** What may go wrong with a request, on demand. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer } from './routes.ts';

/** What goes wrong with a request. */
export interface Fault {
  /** The operations it strikes: `POST .+/reviews$`. */
  readonly on: RegExp;
  /** How often; once where absent. */
  times?: number;
  /** Answers this without doing anything. */
  readonly answer?: Answer;
  /** Does what is asked, then loses the answer: no word, half of it, or a 502 of a proxy. */
  readonly lose?: 'reset' | 'truncate' | 'bad-gateway';
  /** Breaks the connection before anything is done. */
  readonly refuse?: boolean;
  /** Waits so many milliseconds first. */
  readonly delay?: number;
  /** Something that happens meanwhile. */
  readonly meanwhile?: () => void;
}

const NO_FAULT: Fault = { on: /^/ };

/** The fault that a request meets, once the time it takes is over and what comes with it has happened. */
export async function met(faults: Fault[], name: string): Promise<Fault> {
  const fault = strike(faults, name) ?? NO_FAULT;
  fault.meanwhile?.();
  await sleep(fault.delay ?? 0);
  return fault;
}

/** The first fault that the operation meets, spent by one. */
function strike(faults: Fault[], name: string): Fault | undefined {
  const fault = faults.find(({ on, times = 1 }) => times > 0 && on.test(name));
  if (fault !== undefined) fault.times = (fault.times ?? 1) - 1;
  return fault;
}
