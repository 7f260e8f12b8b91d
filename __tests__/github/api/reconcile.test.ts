import { expect, test } from 'vitest';
import { ApiFailure, type FailureKind } from '../../../src/github/api/failure.ts';
import { reconcile } from '../../../src/github/api/reconcile.ts';

const SENTENCES: Readonly<Record<FailureKind, string>> = {
  denied: 'denied',
  absent: 'absent',
  invalid: 'invalid',
  limited: 'limited',
  lost: 'lost',
  late: 'late',
};

test.each<[readonly FailureKind[], string, number]>([
  [[], 'done', 1],
  [['lost'], 'done', 2],
  [['lost', 'lost'], 'done', 3],
  [['lost', 'lost', 'lost'], 'lost', 3],
  [['denied'], 'denied', 1],
  [['lost', 'late'], 'late', 2],
])('after %j: %s', async (failures, outcome, looks) => {
  const left = [...failures];
  let looked = 0;
  const work = async () => {
    looked += 1;
    const kind = left.shift();
    if (kind !== undefined) throw new ApiFailure(kind, kind);
    return ['done'];
  };
  expect([await reconcile(work, SENTENCES, async () => {}), looked]).toEqual([[outcome], looks]);
});

test('a fault of ours goes on', async () => {
  await expect(reconcile(() => Promise.reject(new TypeError('x')), SENTENCES)).rejects.toThrow(TypeError);
});
