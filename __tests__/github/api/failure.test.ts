import { describe, expect, test, vi } from 'vitest';
import { ApiFailure, failureOf } from '../../../src/github/api/failure.ts';

const NOW = Date.parse('2026-01-01T00:00:00Z');
const refused = (status: number, message = 'no', headers: Readonly<Record<string, string>> = {}) =>
  Object.assign(new Error(message), { status, response: { headers } });

describe('failureOf', () => {
  test.each<[string, Error, string, number | undefined]>([
    ['401', refused(401), 'denied', undefined],
    ['403', refused(403, 'Resource not accessible by integration'), 'denied', undefined],
    ['404', refused(404), 'absent', undefined],
    ['410', refused(410), 'absent', undefined],
    ['422', refused(422), 'invalid', undefined],
    ['500', refused(500), 'lost', undefined],
    ['502', refused(502), 'lost', undefined],
    ['429 that says when', refused(429, 'slow', { 'retry-after': '7' }), 'limited', 7000],
    ['429 that does not', refused(429), 'limited', 60_000],
    ['403 that says when', refused(403, 'slow', { 'retry-after': '7' }), 'limited', 7000],
    ['403 with a secondary limit', refused(403, 'You have exceeded a secondary rate limit'), 'limited', 60_000],
    [
      '403 with nothing left for the hour',
      refused(403, 'x', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1000 + 90) }),
      'limited',
      90_000,
    ],
    [
      '403 with a limit that is over',
      refused(403, 'x', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1000 - 5) }),
      'limited',
      0,
    ],
    ['no answer at all', Object.assign(new Error('reset'), { status: 500 }), 'lost', undefined],
  ])('%s', (_, error, kind, pause) => {
    vi.spyOn(Date, 'now').mockReturnValue(NOW);
    const failure = failureOf(error);
    vi.restoreAllMocks();
    expect({ kind: failure.kind, pause: failure.pause }).toEqual({ kind, pause });
    expect(failure.cause).toBe(error);
  });

  test('a failure stays what it is', () => {
    const failure = new ApiFailure('late', 'no time');
    expect(failureOf(failure)).toBe(failure);
  });

  test('what is no request that failed is a fault of ours and goes on', () => {
    const fault = new TypeError('x is not a function');
    expect(() => failureOf(fault)).toThrow(fault);
  });
});
