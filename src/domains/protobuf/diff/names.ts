import type { Declared } from '../model.ts';

/** Words that say too little for two names that share only them to be related. */
const WEAK = new Set([
  'at',
  'by',
  'count',
  'data',
  'has',
  'id',
  'is',
  'key',
  'name',
  'num',
  'of',
  'time',
  'to',
  'type',
  'value',
]);
const SHORTEST_STEM = 3;
const ENOUGH_OF_A_COMMENT = 0.5;
const LONGEST_COMMENT = 4000;
const LONGEST_NAME = 200;

const wordsOf = (name: string): string[] =>
  name
    .slice(0, LONGEST_NAME)
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split('_')
    .filter((word) => word !== '');

/** `desc` and `description`, `tag` and `tags`. */
const sameStem = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) >= SHORTEST_STEM && (a.startsWith(b) || b.startsWith(a)));

/**
 * Whether two names may well mean one thing: the words of one are all in the other, or they share a telling word.
 * (`user_id` and `id` are related, `email` and `phone` are not, nor are `start_time` and `end_time`.)
 */
export function related(a: string, b: string): boolean {
  const [ours, theirs] = [wordsOf(a), wordsOf(b)];
  const common = ours.filter((word) => theirs.some((other) => sameStem(word, other)));
  if (common.some((word) => !WEAK.has(word))) return true;
  if (common.length > 0 && common.length === Math.min(ours.length, theirs.length)) return true;
  return nearlyEqual(ours.join(''), theirs.join(''));
}

/** Whether two names of types share most of their words: `GetUserRequest` and `GetUserInfoRequest`. */
export function akin(a: string, b: string): boolean {
  const [ours, theirs] = [wordsOf(a), wordsOf(b)];
  const common = ours.filter((word) => theirs.some((other) => sameStem(word, other))).length;
  return common >= Math.max(ours.length, theirs.length) / 2 || nearlyEqual(ours.join(''), theirs.join(''));
}

/** One letter wrong, missing, doubled or two swapped in a name of some length. */
function nearlyEqual(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end <= 2;
}

/** The words of the comment that stands directly before a declaration. */
function commentWords({ file, gap, span }: Declared): ReadonlySet<string> {
  return new Set(
    file.text
      .slice(Math.max(gap, span.start - LONGEST_COMMENT), span.start)
      .toLowerCase()
      .match(/[a-z]{3,}/g) ?? [],
  );
}

/** Whether two declarations carry nearly the same comment. */
export function sameComment(a: Declared, b: Declared): boolean {
  const [ours, theirs] = [commentWords(a), commentWords(b)];
  if (ours.size < 3 || theirs.size < 3) return false;
  const common = [...ours].filter((word) => theirs.has(word)).length;
  return common / Math.max(ours.size, theirs.size) > ENOUGH_OF_A_COMMENT;
}
