import { describe, expect, test } from 'vitest';
import { openClient } from '../../src/advisories/client.ts';
import { impatient } from '../support/advisories/packages.ts';
import { type Fault, serve } from '../support/advisories/server.ts';

const hello = () => serve(() => ({ body: { hello: 'you' } }));

/** Asks once against a spoiled service, and tells what came of it. */
async function askSpoiled(faults: readonly Fault[], parts: Parameters<typeof impatient>[0] = {}) {
  await using service = await hello();
  service.spoil(...faults);
  const limits = impatient(parts);
  const outcome = await openClient(limits)
    .ask({ url: `${service.url}/x` })
    .then(
      ({ body }) => body,
      (error: unknown) => (error instanceof Error ? error.message : error),
    );
  return { outcome, requests: service.asked.length, waits: limits.waits };
}

describe('what may be over in a moment is tried again', () => {
  test.each<Fault>(['reset', 'truncated', { status: 429 }, { status: 500 }, { status: 503 }])('%j', async (fault) => {
    expect(await askSpoiled([fault, fault])).toMatchObject({ outcome: { hello: 'you' }, requests: 3 });
  });

  test('silence, by the time for one attempt', async () => {
    expect(await askSpoiled(['silence'], { attempt: 700 })).toMatchObject({ outcome: { hello: 'you' }, requests: 2 });
  });

  test('not for ever', async () => {
    const { outcome, requests } = await askSpoiled([{ status: 502 }, { status: 502 }, { status: 502 }]);
    expect({ outcome, requests }).toEqual({ outcome: 'it cannot be reached (502)', requests: 3 });
  });

  test('each time after a longer pause, of no fixed length', async () => {
    const { waits } = await askSpoiled(['reset', 'reset', 'reset', 'reset'], { attempts: 5 });
    expect(waits).toHaveLength(4);
    waits.forEach((wait, index) => {
      expect(wait).toBeGreaterThanOrEqual(250 * 2 ** index);
      expect(wait).toBeLessThan(750 * 2 ** index);
    });
  });
});

describe('what will not change is not tried again', () => {
  test.each([
    [400, 'it refuses the question (400)'],
    [401, 'it denies access (401)'],
    [403, 'it denies access (403)'],
    [404, 'it has no such address (404)'],
    [422, 'it refuses the question (422)'],
  ])('%i', async (status, words) => {
    expect(await askSpoiled([{ status }])).toMatchObject({ outcome: words, requests: 1 });
  });
});

describe('a rate limit', () => {
  const used = { 'x-ratelimit-remaining': '0' };

  test('with the time to wait is waited for', async () => {
    const { outcome, waits } = await askSpoiled([{ status: 429, headers: { 'retry-after': '2' } }]);
    expect({ outcome, waits }).toEqual({ outcome: { hello: 'you' }, waits: [2000] });
  });

  test('with a date to wait for, which is past', async () => {
    const headers = { 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' };
    expect(await askSpoiled([{ status: 503, headers }])).toMatchObject({ outcome: { hello: 'you' }, waits: [0] });
  });

  test('that ends after the budget is not waited for', async () => {
    const { outcome, requests, waits } = await askSpoiled([{ status: 429, headers: { 'retry-after': '3600' } }]);
    expect({ outcome, requests, waits }).toEqual({ outcome: 'its rate limit is reached', requests: 1, waits: [] });
  });

  test('of GitHub comes as 403 with a header', async () => {
    expect(await askSpoiled([{ status: 403, headers: used }])).toMatchObject({
      outcome: 'its rate limit is reached',
      requests: 1,
    });
    expect(await askSpoiled([{ status: 403, headers: { 'retry-after': '1' } }])).toMatchObject({
      outcome: { hello: 'you' },
      waits: [1000],
    });
  });
});

describe('one budget for all requests', () => {
  test('ends what takes too long', async () => {
    expect(await askSpoiled(['silence'], { budget: 700, attempt: 5000 })).toMatchObject({
      outcome: 'it takes too long',
      requests: 1,
    });
  });

  test('that is used up asks nothing', async () => {
    expect(await askSpoiled([], { budget: 0 })).toMatchObject({ outcome: 'it takes too long', requests: 0 });
  });
});

describe('a failure that every request would meet', () => {
  test.each<[Fault, number]>([
    [{ status: 403 }, 1],
    [{ status: 500 }, 3],
    ['reset', 3],
    [{ status: 400 }, 2],
    [{ status: 404 }, 2],
  ])('%j: two questions make %i requests', async (fault, requests) => {
    await using service = await hello();
    service.spoilAll(fault);
    const client = openClient(impatient());
    const ask = () => client.ask({ url: service.url }).catch(() => 'failed');
    expect([await ask(), await ask()]).toEqual(['failed', 'failed']);
    expect(service.asked).toHaveLength(requests);
  });
});

test('a body makes it a POST of JSON, and headers go along', async () => {
  await using service = await hello();
  await openClient(impatient()).ask({ url: service.url, body: { a: 1 }, headers: { authorization: 'Bearer x' } });
  expect(service.asked[0]).toMatchObject({
    method: 'POST',
    body: '{"a":1}',
    headers: { 'content-type': 'application/json', authorization: 'Bearer x', 'user-agent': 'breakwater' },
  });
});

test('an address that is none is a failure, not a fault of ours', async () => {
  const asking = openClient(impatient()).ask({ url: 'no address' });
  await expect(asking).rejects.toMatchObject({ name: 'Failure', kind: 'down' });
});
