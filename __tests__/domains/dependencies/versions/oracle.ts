import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';

/** What a tool on this machine prints, or undefined where it is not there. */
export function output(command: string, args: readonly string[], input = ''): string | undefined {
  const { error, status, stdout } = spawnSync(command, args, { input, maxBuffer: 2 ** 28, encoding: 'utf8' });
  return error === undefined && status === 0 ? stdout : undefined;
}

type Sign = '<' | '==' | '>';
const signOf = (order: number): Sign => (order < 0 ? '<' : order > 0 ? '>' : '==');

/** Neighbouring versions of a generated list, compared by the tool itself and by ours. Skipped, visibly, without the tool. */
export function testOrder(
  name: string,
  versions: fc.Arbitrary<string>,
  oracle: ((versions: readonly string[]) => readonly string[]) | undefined,
  compare: (a: string, b: string) => number,
): void {
  test.skipIf(oracle === undefined)(`orders as ${name} does`, () => {
    const sample = fc.sample(versions, { numRuns: 6000, seed: 20_240_229 });
    const pairs = sample.slice(1).map((version, i): [string, string] => [sample[i] ?? '', version]);
    const ours = pairs.map(([a, b]) => `${a} ${signOf(compare(a, b))} ${b}`);
    const signs = oracle?.(sample) ?? [];
    expect(signs.length).toBe(pairs.length);
    expect(ours.filter((line, i) => line !== `${pairs[i]?.[0]} ${signs[i]} ${pairs[i]?.[1]}`)).toEqual([]);
  });
}

const loose = fc
  .array(fc.constantFrom('0', '1', '2', '10', '.', '.', '-', 'rc', 'beta', 'dev', 'x', 'alpha'), { maxLength: 7 })
  .map((pieces) => `1.${pieces.join('')}`);

/** Any text: the order is antisymmetric and transitive. */
export function testTotalOrder(compare: (a: string, b: string) => number): void {
  test('is an order', () => {
    fc.assert(
      fc.property(loose, loose, loose, (a, b, c) => {
        const [first = '', second = '', third = ''] = [a, b, c].toSorted(compare);
        expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a))).toBe(0);
        expect([compare(first, second), compare(second, third), compare(first, third)].some((o) => o > 0)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
}

/** Rising versions, each older than all that follow. */
export function testRising(rising: readonly string[], compare: (a: string, b: string) => number): void {
  test.each(rising.slice(1).map((version, i) => ({ older: rising[i] ?? '', newer: version })))(
    '$older is older than $newer',
    ({ older, newer }) => {
      expect(compare(older, newer)).toBeLessThan(0);
      expect(compare(newer, older)).toBeGreaterThan(0);
    },
  );
}
