/** What is written down of buf's checks, against the real buf. */
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { bufTable } from '../../../scripts/docs/buf-table.ts';
import { protobuf } from '../../../src/domains/protobuf/analyzer.ts';
import { bufRulesOf } from '../../../src/domains/protobuf/buf/rules.ts';
import { breakingRules, buf } from '../../support/parity/buf.ts';

const equivalents = protobuf.rules.flatMap((rule) => [
  ...(rule.equivalents ?? []),
  ...Object.values(rule.outcomes).flatMap((outcome) => outcome.equivalents ?? []),
]);

describe('the checks of buf', () => {
  test.each(['v1beta1', 'v1', 'v2'] as const)('each one of %s is an equivalent of a rule', async (version) => {
    const unknown = (await breakingRules(version)).filter((rule) => !equivalents.includes(`buf:${rule}`));
    expect(unknown).toEqual([]);
  });

  test.each(['v1beta1', 'v1', 'v2'])(
    'each one of %s is in the categories that `buf.yaml` may name',
    async (version) => {
      const { stdout } = await buf(['config', 'ls-breaking-rules', '--version', version, '--format', 'json'], tmpdir());
      const listed = stdout
        .trim()
        .split('\n')
        .map((line): { id: string; categories: string[] } => JSON.parse(line));
      const real = listed.map(
        ({ id, categories }) => `${id}: ${categories.filter((name) => name !== 'CSR').join(' ')}`,
      );
      const known = [...bufRulesOf(version)].map(([id, categories]) => `${id}: ${categories.join(' ')}`);
      expect(known.toSorted()).toEqual(real.toSorted());
    },
  );

  test('docs/coming-from-buf.md has the table that the rules make', () => {
    expect(readFileSync('docs/coming-from-buf.md', 'utf8')).toContain(bufTable(protobuf.rules));
  });
});
