/** The `breaking` section of buf.yaml exempts here what it exempts with the real buf, and nothing else. */
import { expect, test } from 'vitest';
import { anyPair } from '../../support/parity/generate.ts';
import { dishonoured } from '../../support/parity/sections.ts';
import { describeTrial, sample } from '../../support/parity/trial.ts';

const SEED = Number(process.env['PARITY_SEED'] ?? 1001);
const PAIRS = Number(process.env['PARITY_PAIRS'] ?? 3000) / 4;

test(`each rule of buf alone off, and alone in use, over ${PAIRS} pairs`, { timeout: 300_000 }, async () => {
  const { trials } = await sample(anyPair, SEED, PAIRS);
  const failures: string[] = [];
  for (const trial of trials) {
    const amiss = await dishonoured(trial);
    if (amiss.length > 0) failures.push(describeTrial(trial, amiss));
  }
  const [smallest = ''] = failures.toSorted((a, b) => a.length - b.length);
  expect(smallest, `${failures.length} pairs fail (PARITY_SEED=${SEED}); the smallest:\n${smallest}`).toBe('');
});
