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

/** Noughts at the end of the numbers, and at the end of what follows the first word, say nothing: `1.0.a` is `1.a`. */
function segmentsOf(version: string): readonly string[] {
  const segments = version.replaceAll('-', '.pre.').match(/[0-9]+|[a-z]+/gi) ?? [];
  const word = segments.findIndex((segment) => !isNumeral(segment));
  const split = word === -1 ? segments.length : word;
  return [...withoutNoughts(segments.slice(0, split)), ...withoutNoughts(segments.slice(split))];
}

const withoutNoughts = (segments: readonly string[]): readonly string[] =>
  segments.slice(0, segments.findLastIndex((segment) => !/^0+$/.test(segment)) + 1);

function compareSegments(a: string, b: string): number {
  if (isNumeral(a) && isNumeral(b)) return compareNumerals(a, b);
  return Number(isNumeral(a)) - Number(isNumeral(b)) || compareText(a, b);
}
