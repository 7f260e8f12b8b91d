import type { Package } from '../core/advisories.ts';

const HOLDS: Readonly<Record<string, (order: number) => boolean>> = {
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '=': (order) => order === 0,
  '>=': (order) => order >= 0,
  '>': (order) => order > 0,
};

/**
 * Whether a version lies in a range as GitHub writes them, `>= 1.0.0, < 1.2.3`. A bound that cannot be read holds:
 * the database named this package, and silence would be a guess.
 */
export const isWithin = ({ version, compare }: Package, range: string): boolean =>
  range.split(',').every((bound) => {
    const [, sign = '=', limit = ''] = /^\s*(<=?|>=?|=)?\s*([^\s<>=]+)\s*$/.exec(bound) ?? [];
    const order = limit === '' ? undefined : compare(version, limit);
    return order === undefined || HOLDS[sign]?.(order) === true;
  });

/** The earliest of some releases that is newer than the package's version; null where none is. */
export function firstAfter({ version, compare }: Package, releases: readonly string[]): string | null {
  const newer = releases.filter((release) => (compare(version, release) ?? 0) < 0);
  return newer.toSorted((a, b) => compare(a, b) ?? 0)[0] ?? null;
}
