/** Breakwater beside the real buf, over releases that npm packages ship. */
import { expect, test } from 'vitest';
import { annotationsOf } from '../../support/parity/buf.ts';
import { PACKAGES, protosOf } from '../../support/parity/packages.ts';
import { findingsOf, verdictsOf } from '../../support/parity/trial.ts';

test.each(PACKAGES)(
  'every break that buf sees from $before to $after is one of ours',
  { timeout: 120_000 },
  async (pair) => {
    const [before, after] = [protosOf(pair.before, pair), protosOf(pair.after, pair)];
    const annotations = await annotationsOf(before, after);
    const findings = await findingsOf(before, after);
    const verdicts = verdictsOf({ name: pair.before, before, after, annotations, findings });
    expect(verdicts.filter(({ outcome }) => outcome !== 'missing' && outcome !== 'excused').length).toBeGreaterThan(10);
    expect(verdicts.filter(({ outcome }) => outcome === 'missing').map(({ annotation }) => annotation)).toEqual([]);
  },
);
