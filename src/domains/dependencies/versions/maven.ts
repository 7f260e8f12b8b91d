/**
 * The order of Maven versions, as Maven's `ComparableVersion` has it.
 * Source: https://maven.apache.org/pom.html#version-order-specification
 */
import { intervalOf } from './intervals.ts';
import { numbered } from './numbered.ts';
import { compareNumerals, compareText, isNumeral } from './numerals.ts';
import { releaseNumbers } from './precedence.ts';
import type { VersionScheme } from './scheme.ts';

/** Numbers come after nested lists, those after qualifiers: `1-sp < 1-1 < 1.1`. */
const PRECEDENCE = { qualifier: 0, list: 1, number: 2 } as const;
interface Token {
  readonly kind: keyof typeof PRECEDENCE;
  /** Digits, or the rank of a qualifier; a list has none: all that follows it stands in it. */
  readonly text: string;
}
const LIST: Token = { kind: 'list', text: '' };

/** The known qualifiers in order; the empty one is the release itself. Others come after all of these, by name. */
const QUALIFIERS = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp'];
const ALIASES = new Map([
  ['ga', ''],
  ['final', ''],
  ['release', ''],
  ['cr', 'rc'],
]);
/** What a single letter stands for where digits follow it: `1.0-b2`. */
const LETTERS = new Map([
  ['a', 'alpha'],
  ['b', 'beta'],
  ['m', 'milestone'],
]);
const RELEASE = rankOf('', false);

/** Negative where `a` is the older one. Never throws: any text is a Maven version. */
export function compareMaven(a: string, b: string): number {
  const [left, right] = [tokensOf(a), tokensOf(b)];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const order = compareTokens(left[i], right[i]);
    if (order !== 0) return order;
  }
  return 0;
}

function compareTokens(a: Token | undefined, b: Token | undefined): number {
  if (a === undefined) return b === undefined ? 0 : -compareToNothing(b);
  if (b === undefined) return compareToNothing(a);
  if (a.kind !== b.kind) return PRECEDENCE[a.kind] - PRECEDENCE[b.kind];
  return a.kind === 'number' ? compareNumerals(a.text, b.text) : compareText(a.text, b.text);
}

function compareToNothing({ kind, text }: Token): number {
  if (kind === 'list') return 0;
  return kind === 'number' ? compareNumerals(text, '0') : compareText(text, RELEASE);
}

/** `1.0-rc2` as `1 [rc [2`: a list opens at a hyphen, at a border of letters and digits, and before a word that closes one. */
function tokensOf(version: string): Token[] {
  const lists: Token[][] = [[]];
  let before = '.';
  for (const { run, after, last } of runsOf(version.toLowerCase())) {
    const list = lists.at(-1) ?? [];
    const token = tokenOf(run || '0', after === '' && !last);
    const closes = after === '' && token.kind === 'qualifier' && list.length > 0;
    if (before === '.' && !closes) list.push(token);
    else lists.push([token]);
    before = after;
  }
  return trimmed(lists);
}

/** The runs of digits or of other characters, each with the separator after it: none at a border of the two and at the end. */
function runsOf(text: string): { run: string; after: string; last: boolean }[] {
  const matches = [...text.matchAll(/([0-9]+|[^0-9.-]*)([.-]?)/g)].filter(([all]) => all !== '');
  return matches.map(([, run = '', after = ''], i) => ({ run, after, last: i === matches.length - 1 }));
}

const tokenOf = (run: string, beforeDigits: boolean): Token =>
  isNumeral(run) ? { kind: 'number', text: run } : { kind: 'qualifier', text: rankOf(run, beforeDigits) };

function rankOf(qualifier: string, beforeDigits: boolean): string {
  const full = (beforeDigits && LETTERS.get(qualifier)) || qualifier;
  const name = ALIASES.get(full) ?? full;
  const known = QUALIFIERS.indexOf(name);
  return known === -1 ? `${QUALIFIERS.length}-${name}` : `${known}`;
}

/** One flat run of tokens; what says nothing at the end of a list is dropped: `1.0.0`, `1-ga` and `1` are one version. */
function trimmed(lists: Token[][]): Token[] {
  const kept: Token[][] = [];
  for (const list of lists.toReversed()) {
    while (list.length > 0 && compareTokens(list.at(-1), undefined) === 0) list.pop();
    if (list.length > 0 || kept.length > 0) kept.push(list);
  }
  return kept.toReversed().flatMap((list, i) => (i === 0 ? list : [LIST, ...list]));
}

/** A bare version is taken for exact: Maven only lets nearer declarations differ from it. */
export const maven: VersionScheme = {
  name: 'maven',
  parse(text) {
    const interval = intervalOf(text);
    const version = interval?.version ?? text.trim();
    const numbers = releaseNumbers(version) ?? releaseTrain(version);
    return numbers && numbered(version, numbers, interval?.exact ?? true);
  },
  compare: (a, b) => compareMaven(a.text, b.text),
};

/** `Hoxton.SR3`: trains are named down the alphabet. */
function releaseTrain(version: string): readonly number[] | undefined {
  const [, letter, service = '0'] = /^([A-Z])[a-z]+\.(?:SR|RELEASE|BUILD-SNAPSHOT|M|RC)([0-9]*)$/.exec(version) ?? [];
  return letter === undefined ? undefined : [letter.charCodeAt(0), Number(service)];
}
