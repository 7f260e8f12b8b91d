/** What a pattern takes, judged by how it is written: none of a stranger's patterns is ever run. */

const CLASS = /\[(?:[^\]\\]|\\.)+\]/g;
const WORD = /a-z|A-Z|\\w|!-~/;
const DIGIT = /0-9|\\d|\\w|!-~/;
/** Between classes: how often, either, points and dashes, but no letter that has to stand there. */
const FRAME = /^(?:[\^$()|?*+.,:/_@-]|\{\d*,?\d*\}|\\[.d/w-]|\?:)*$/;
/** `(ns|us|ms|s|m|h)`. */
const DURATION = /\bms\|s\|m\|h\b/;

/** `^https?://.+$`. */
const ADDRESS = /^\^\(?https?(?:\?|\|https?\)):\\?\/\\?\/(?:\.[+*]\$?)?$/;

/** Whether it takes all plain words, as names and paths are, all durations of Go or addresses: what was written sensibly fits. */
export function isOfWords(pattern: string): boolean {
  if (DURATION.test(pattern) || ADDRESS.test(pattern)) return true;
  const classes = pattern.match(CLASS) ?? [];
  return classes.some(isWord) && FRAME.test(pattern.replaceAll(CLASS, ''));
}

const isWord = (characters: string): boolean =>
  WORD.test(characters) && DIGIT.test(characters) && !characters.startsWith('[^');
