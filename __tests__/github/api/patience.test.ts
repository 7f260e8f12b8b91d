import { describe, expect, test } from 'vitest';
import { ApiFailure, type FailureKind } from '../../../src/github/api/failure.ts';
import { persevering } from '../../../src/github/api/patience.ts';

const failing = (kind: FailureKind, pause?: number) => new ApiFailure(kind, kind, { pause });

/** Sends what fails so often with these, then succeeds. */
async function attempts(failures: readonly ApiFailure[], writes: boolean, budget = 90_000) {
  const left = [...failures];
  const waited: number[] = [];
  let sent = 0;
  const wait = async (time: number) => void waited.push(time);
  const persist = persevering({ budget, attempt: 1000, attempts: 4, wait });
  const send = async () => {
    sent += 1;
    const failure = left.shift();
    if (failure !== undefined) throw failure;
    return 'done';
  };
  const outcome = await persist({ writes, send }).catch((error: unknown) => error);
  return { outcome: outcome instanceof ApiFailure ? outcome.kind : outcome, sent, waited };
}

describe('what is sent again', () => {
  test.each<[string, readonly ApiFailure[], boolean, Awaited<ReturnType<typeof attempts>>]>([
    ['nothing that worked', [], true, { outcome: 'done', sent: 1, waited: [] }],
    [
      'a question that was lost',
      [failing('lost'), failing('lost')],
      false,
      { outcome: 'done', sent: 3, waited: [500, 1000] },
    ],
    ['no order that was lost', [failing('lost')], true, { outcome: 'lost', sent: 1, waited: [] }],
    ['an order that came too soon', [failing('limited', 3000)], true, { outcome: 'done', sent: 2, waited: [3000] }],
    ['nothing that is denied', [failing('denied')], false, { outcome: 'denied', sent: 1, waited: [] }],
    ['nothing that is absent', [failing('absent')], false, { outcome: 'absent', sent: 1, waited: [] }],
    ['nothing that is wrong', [failing('invalid')], false, { outcome: 'invalid', sent: 1, waited: [] }],
    [
      'nothing more than four times',
      Array.from({ length: 9 }, () => failing('lost')),
      false,
      { outcome: 'lost', sent: 4, waited: [500, 1000, 2000] },
    ],
    ['nothing past the budget', [failing('limited', 3_600_000)], true, { outcome: 'limited', sent: 1, waited: [] }],
  ])('%s', async (_, failures, writes, expected) => {
    expect(await attempts(failures, writes)).toEqual(expected);
  });

  test('nothing at all once the budget is spent', async () => {
    expect(await attempts([], false, 0)).toEqual({ outcome: 'late', sent: 0, waited: [] });
  });

  test('a fault of ours goes on as it is', async () => {
    const fault = new TypeError('x');
    const persist = persevering({ budget: 1000, attempt: 1000, attempts: 4, wait: async () => undefined });
    await expect(persist({ writes: false, send: () => Promise.reject(fault) })).rejects.toBe(fault);
  });

  test('an attempt is cut off in time', async () => {
    const persist = persevering({ budget: 1000, attempt: 5, attempts: 1, wait: async () => undefined });
    const send = (signal: AbortSignal) =>
      new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(failing('lost')));
      });
    await expect(persist({ writes: false, send })).rejects.toThrow('lost');
  });
});
