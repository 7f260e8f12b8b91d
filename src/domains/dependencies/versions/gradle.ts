/**
 * The order of Gradle versions: any separator and each border of letters and digits parts them; a number comes after a
 * word, and what is longer by a number is newer, by a word older.
 * Source: https://docs.gradle.org/current/userguide/dependency_versions.html#sec:version-ordering
 */
import { intervalOf } from './intervals.ts';
import { floating, numbered } from './numbered.ts';
import { compareNumerals, compareText, isNumeral } from './numerals.ts';
import { releaseNumbers } from './precedence.ts';
import type { VersionScheme } from './scheme.ts';

/** Words that Gradle ranks, after `dev` and all others. */
const RANKED = ['rc', 'snapshot', 'final', 'ga', 'release', 'sp'];

/** `1.2`, `1.+`, `[1.0,2.0[`, `1.2!!`. */
export const gradle: VersionScheme = {
  name: 'gradle',
  parse(text) {
    const interval = intervalOf(text);
    const version = interval?.version ?? text.trim().replace(/!!.*$/, '');
    const numbers = releaseNumbers(version);
    if (numbers === undefined) return undefined;
    return version.endsWith('+') ? floating(version, numbers) : numbered(version, numbers, interval?.exact ?? true);
  },
  compare: (a, b) => compareGradle(a.text, b.text),
};

/** Negative where `a` is older. */
export function compareGradle(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const order = compareGradleParts(left[i], right[i]);
    if (order !== 0) return order;
  }
  return 0;
}

const partsOf = (version: string): readonly string[] => version.match(/[0-9]+|[^0-9._+-]+/g) ?? [];

function compareGradleParts(a: string | undefined, b: string | undefined): number {
  if (a === undefined) return b === undefined || !isNumeral(b) ? 1 : -1;
  if (b === undefined) return isNumeral(a) ? 1 : -1;
  if (isNumeral(a) && isNumeral(b)) return compareNumerals(a, b);
  return Number(isNumeral(a)) - Number(isNumeral(b)) || rank(a) - rank(b) || compareText(a, b);
}

function rank(word: string): number {
  const lower = word.toLowerCase();
  return lower === 'dev' ? -1 : RANKED.indexOf(lower) + 1;
}
