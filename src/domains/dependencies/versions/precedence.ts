/** The order of Semantic Versioning, for versions of any number of parts: `1.2`, `v1.2.3-rc.1+build`, `1.2.3.4`. */
import { compareLists, compareNumerals, compareText, isNumeral } from './numerals.ts';

interface Parts {
  readonly release: readonly string[];
  readonly prerelease: readonly string[];
}

/** Negative where `a` is older. Build metadata says nothing. Source: https://semver.org/#spec-item-11 */
export function comparePrecedence(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  return (
    compareLists(left.release, right.release, '0', compareIdentifiers) ||
    Number(right.prerelease.length > 0) - Number(left.prerelease.length > 0) ||
    compareLists(left.prerelease, right.prerelease, '', compareIdentifiers)
  );
}

/** The release numbers at the head of a version, as written: `v1.2-rc.1` is [1, 2]; undefined where there are none. */
export function releaseNumbers(version: string): readonly number[] | undefined {
  const [release] = /^[0-9]+(?:\.[0-9]+)*/.exec(version.replace(/^v(?=[0-9])/i, '')) ?? [];
  return release?.split('.').map(Number);
}

function partsOf(version: string): Parts {
  const [bare = ''] = version.replace(/^v(?=[0-9])/i, '').split('+', 1);
  const hyphen = bare.indexOf('-');
  if (hyphen === -1) return { release: bare.split('.'), prerelease: [] };
  return { release: bare.slice(0, hyphen).split('.'), prerelease: bare.slice(hyphen + 1).split('.') };
}

/** Numbers by value and before words; what is missing comes first. */
function compareIdentifiers(a: string, b: string): number {
  if (isNumeral(a) && isNumeral(b)) return compareNumerals(a, b);
  if (a === '' || b === '') return a.length - b.length;
  return Number(isNumeral(b)) - Number(isNumeral(a)) || compareText(a, b);
}
