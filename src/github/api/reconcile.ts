import { setTimeout as sleep } from 'node:timers/promises';
import { ApiFailure, type FailureKind } from './failure.ts';

/** How often what stands there is looked at anew, after an answer was lost. */
const ROUNDS = 3;
/** Before that look, in milliseconds: what was lost may still be under way. */
const SETTLING = 1000;

/** Waits for what may still be under way after its answer was lost. */
export const settling = (): Promise<unknown> => sleep(SETTLING);

/**
 * Does work that looks at what is there and writes only what differs, and after a lost answer does it again: nothing is
 * written twice. Returns the work's own notes, or in whole sentences why it came to nothing.
 */
export async function reconcile(
  work: () => Promise<string[]>,
  sentences: Readonly<Record<FailureKind, string>>,
  settle: () => Promise<unknown> = settling,
): Promise<string[]> {
  for (let round = 1; ; round++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof ApiFailure)) throw error;
      if (error.kind !== 'lost' || round === ROUNDS) return [sentences[error.kind]];
      await settle();
    }
  }
}
