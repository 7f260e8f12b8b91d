import semver from 'semver';
import type { Package } from '../../../src/core/advisories.ts';
import type { Limits } from '../../../src/advisories/client.ts';

/** A package whose versions are Semantic Versioning's: `npm:lodash@4.17.20`. */
export function packageOf(written: string): Package {
  const [, ecosystem = '', name = '', version = ''] = /^([^:]+):(.*)@([^@]*)$/.exec(written) ?? [];
  return { ecosystem, name, version, compare };
}

function compare(a: string, b: string): number | undefined {
  const [left, right] = [semver.parse(a), semver.parse(b)];
  return left && right ? semver.compare(left, right) : undefined;
}

/** Limits under which a test does not wait; `waits` tells for how long it would have. */
export function impatient(parts: Partial<Limits> = {}): Limits & { readonly waits: readonly number[] } {
  const waits: number[] = [];
  return {
    budget: 10_000,
    attempt: 5000,
    attempts: 3,
    wait: async (time) => waits.push(time),
    ...parts,
    waits,
  };
}
