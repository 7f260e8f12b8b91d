/**
 * RubyGems versions: words sort before numbers, so that `1.0.rc1` is older than `1.0`, and a hyphen starts a prerelease.
 * Source: https://docs.ruby-lang.org/en/master/Gem/Version.html
 */
import { compareLists, compareNumerals, compareText, isNumeral } from './numerals.ts';
import { releaseNumbers } from './precedence.ts';
import { COMPARISONS, schemeOf } from './ranges.ts';

export const ruby = schemeOf({
  name: 'ruby',
  operators: { ...COMPARISONS, '': 'exact', '=': 'exact', '~>': 'series' },
  numbers: releaseNumbers,
  compare: compareRuby,
});

/** Negative where `a` is older. */
export function compareRuby(a: string, b: string): number {
  return compareLists(segmentsOf(a), segmentsOf(b), '0', compareSegments);
}

const segmentsOf = (version: string): readonly string[] =>
  version.replaceAll('-', '.pre.').match(/[0-9]+|[a-z]+/gi) ?? [];

function compareSegments(a: string, b: string): number {
  if (isNumeral(a) && isNumeral(b)) return compareNumerals(a, b);
  return Number(isNumeral(a)) - Number(isNumeral(b)) || compareText(a, b);
}
