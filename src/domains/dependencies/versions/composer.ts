/**
 * Composer versions: `dev < alpha < beta < RC < stable < patch`, and a `~` that lets the last written number rise.
 * Source: https://getcomposer.org/doc/articles/versions.md
 */
import { compareLists, compareNumerals } from './numerals.ts';
import { releaseNumbers } from './precedence.ts';
import { COMPARISONS, schemeOf } from './ranges.ts';

const STABILITIES = ['dev', 'a', 'b', 'rc', '', 'p'];
const STABILITY = /^[._-]?(stable|beta|b|rc|alpha|a|patch|pl|p|dev)[.-]?([0-9]*)/i;
const ALIASES = new Map([
  ['alpha', 'a'],
  ['beta', 'b'],
  ['stable', ''],
  ['patch', 'p'],
  ['pl', 'p'],
]);

const language = schemeOf({
  name: 'composer',
  operators: {
    ...COMPARISONS,
    '': 'exact',
    '=': 'exact',
    '==': 'exact',
    '<>': 'anything',
    '~': 'series',
    '^': 'compatible',
  },
  numbers: releaseNumbers,
  compare: compareComposer,
});

/** Ranges as above; a stability flag (`@dev`) and a branch alias (`dev-main as 1.0`) only say what may be installed. */
export const composer = { ...language, parse: (text: string) => language.parse(text.replaceAll(/@[a-z]+/gi, '')) };

/** Negative where `a` is older. */
export function compareComposer(a: string, b: string): number {
  const [left, right] = [read(a), read(b)];
  return (
    compareLists(left.release, right.release, '0', compareNumerals) ||
    left.stability - right.stability ||
    compareNumerals(left.count, right.count)
  );
}

function read(version: string) {
  const bare = version.replace(/^v(?=[0-9])/i, '');
  const [release = ''] = /^[0-9.]+/.exec(bare) ?? [];
  const [, word = '', count = ''] = STABILITY.exec(bare.slice(release.length)) ?? [];
  const name = word.toLowerCase();
  return {
    release: release.split('.').filter(Boolean),
    stability: STABILITIES.indexOf(ALIASES.get(name) ?? name),
    count: count || '0',
  };
}
