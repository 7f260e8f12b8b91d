/**
 * The order of Maven versions, as Maven's `ComparableVersion` has it.
 * Source: https://maven.apache.org/pom.html#version-order-specification
 */
import { compareNumerals, compareText, isNumeral } from './numerals.ts';

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

/** `1.0-rc2` as `1 [rc [2`: a hyphen opens a list, and so does the border between letters and digits. */
function tokensOf(version: string): Token[] {
  const lists: Token[][] = [[]];
  const parts = version.toLowerCase().split('-');
  for (const [i, part] of parts.entries()) {
    if (i > 0) lists.push([]);
    appendPart(lists, part, i === parts.length - 1);
  }
  return trimmed(lists);
}

function appendPart(lists: Token[][], part: string, last: boolean): void {
  const pieces = part.split('.');
  for (const [i, piece] of pieces.entries()) {
    if (piece === '' && last && i === pieces.length - 1) continue;
    const runs = piece.match(/[0-9]+|[^0-9]+/g) ?? ['0'];
    const ends = runs.length > 1 || (last && i === pieces.length - 1);
    for (const [j, run] of runs.entries()) {
      const opens = j > 0 || (ends && !isNumeral(run) && (lists.at(-1)?.length ?? 0) > 0);
      if (opens) lists.push([]);
      lists.at(-1)?.push(tokenOf(run, j + 1 < runs.length));
    }
  }
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
