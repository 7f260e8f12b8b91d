/** Breakwater beside the real buf, over generated pairs of schemas. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SchemaPair } from '../../support/parity/generate.ts';
import { anyPair, safePair } from '../../support/parity/generate.ts';
import { describeTrial, judge, sample, verdictsOf, type Sample, type Trial } from '../../support/parity/trial.ts';

/** The same pairs on every machine; `PARITY_SEED` looks at others. */
const SEED = Number(process.env['PARITY_SEED'] ?? 1001);
const PAIRS = Number(process.env['PARITY_PAIRS'] ?? 3000);
const SAFE_PAIRS = PAIRS / 5;
const MINUTES = 60_000;

/** What is wrong with a trial, a line each; none where all is well. */
type Check = (trial: Trial) => readonly string[];

const everythingIsCovered: Check = (trial) =>
  verdictsOf(trial)
    .filter(({ outcome }) => outcome === 'missing')
    .map(({ annotation: { path, line, rule, message } }) => `buf says ${rule} at ${path}:${line}: ${message}`);

const nothingIsAlarming: Check = ({ findings }) =>
  findings
    .filter(({ risk }) => risk !== 'info')
    .map(({ risk, id, message }) => `a false alarm, ${risk} ${id}: ${message}`);

const isSilent: Check = ({ annotations }) => annotations.map(({ rule, message }) => `buf says ${rule}: ${message}`);

/** The smallest pair that fails as the n-th of the sample did, by fast-check's own shrinking. */
async function smallest(pairs: fc.Arbitrary<SchemaPair>, at: number, check: Check): Promise<string> {
  const property = fc.asyncProperty(pairs, async (pair) => {
    const trial = await judge(pair);
    return trial === undefined || check(trial).length === 0;
  });
  const options = {
    seed: SEED,
    path: `${at}`,
    numRuns: 1,
    interruptAfterTimeLimit: MINUTES,
    markInterruptAsFailure: true,
  };
  const { counterexample } = await fc.check(property, options);
  const trial = counterexample === null ? undefined : await judge(counterexample[0]);
  return trial === undefined ? 'the failure does not come again' : describeTrial(trial, check(trial));
}

async function expectAll({ trials }: Sample, pairs: fc.Arbitrary<SchemaPair>, check: Check): Promise<void> {
  const failed = trials.filter((trial) => check(trial).length > 0);
  const [first] = failed;
  if (first === undefined) return;
  const small = await smallest(pairs, Number(first.name.slice(1)), check);
  expect.fail(
    `${failed.length} of ${trials.length} pairs fail (PARITY_SEED=${SEED}); the first, made small:\n${small}`,
  );
}

describe(`parity with buf (seed ${SEED})`, () => {
  test(`every break that buf sees in ${PAIRS} pairs is one of ours`, { timeout: 10 * MINUTES }, async () => {
    const all = await sample(anyPair, SEED, PAIRS);
    expect(all.dropped).toBeLessThan(PAIRS / 50);
    expect(all.trials.flatMap(({ annotations }) => annotations).length).toBeGreaterThan(PAIRS);
    await expectAll(all, anyPair, everythingIsCovered);
  });

  test(`${SAFE_PAIRS} safe changes raise no alarm, here or in buf`, { timeout: 10 * MINUTES }, async () => {
    const all = await sample(safePair, SEED, SAFE_PAIRS);
    expect(all.dropped).toBeLessThan(SAFE_PAIRS / 50);
    await expectAll(all, safePair, isSilent);
    await expectAll(all, safePair, nothingIsAlarming);
  });
});
