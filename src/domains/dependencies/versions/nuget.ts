/**
 * NuGet versions: Semantic Versioning with a fourth number, words in any case. A bare version is a minimum.
 * Source: https://learn.microsoft.com/nuget/concepts/package-versioning
 */
import { intervalOf } from './intervals.ts';
import { floating, numbered } from './numbered.ts';
import { comparePrecedence, releaseNumbers } from './precedence.ts';
import type { VersionScheme } from './scheme.ts';

export const nuget: VersionScheme = {
  name: 'nuget',
  parse(text) {
    const interval = intervalOf(text);
    const version = interval?.version ?? text.trim();
    const numbers = releaseNumbers(version);
    if (numbers === undefined) return undefined;
    return version.includes('*') ? floating(version, numbers) : numbered(version, numbers, interval?.exact ?? false);
  },
  compare: (a, b) => compareNuget(a.text, b.text),
};

/** Negative where `a` is older. */
export const compareNuget = (a: string, b: string): number =>
  comparePrecedence(a.replace(/\.?\*.*$/, '').toLowerCase(), b.replace(/\.?\*.*$/, '').toLowerCase());
