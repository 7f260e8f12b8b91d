import type { Paint } from './paint.ts';
import { spansOf, type Span } from './prose.ts';

/** A word is what must not be torn apart: `(`, a code span and `),` may make up one. */
type Word = Span[];

/**
 * Prose as lines of at most `width` characters. Code spans lose their backticks where they are one word, since the
 * terminal's own way to set them off is colour; those with blanks inside, or empty, keep them.
 */
export function wrapProse(prose: string, width: number, paint: Paint): string[] {
  const lines: Word[][] = [];
  let room = 0;
  for (const word of wordsOf(prose, Math.max(width, 1))) {
    const length = lengthOf(word);
    const line = lines.at(-1);
    if (line === undefined || length + 1 > room) {
      lines.push([word]);
      room = width - length;
    } else {
      line.push(word);
      room -= length + 1;
    }
  }
  const show = ({ code, text }: Span) => (code ? paint('strong', text) : text);
  return lines.map((line) => line.map((word) => word.map(show).join('')).join(' '));
}

const lengthOf = (word: Word): number => word.reduce((sum, { text }) => sum + text.length, 0);

function wordsOf(prose: string, longest: number): Word[] {
  const words: Word[] = [[]];
  for (const span of spansOf(prose)) {
    const [first = '', ...rest] = (span.code ? shownCode(span.text) : span.text).split(' ');
    words.at(-1)?.push({ ...span, text: first });
    words.push(...rest.map((text) => [{ ...span, text }]));
  }
  return words.flatMap((word) => torn(word, longest)).filter((word) => lengthOf(word) > 0);
}

const shownCode = (text: string): string => (/^[^ ]+$/.test(text) ? text : `\`${text}\``);

/** A word that is longer than a whole line is torn after all. */
const torn = (word: Word, longest: number): Word[] =>
  lengthOf(word) <= longest
    ? [word]
    : word.flatMap(({ code, text }) =>
        (text.match(new RegExp(`.{1,${longest}}`, 'gu')) ?? []).map((part) => [{ code, text: part }]),
      );
