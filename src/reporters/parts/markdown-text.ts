import { visible } from '../../core/present.ts';
import { renderProse } from './prose.ts';

const entity = (char: string): string => `&#${char.codePointAt(0)};`;

/** What can begin markup. */
const MARKUP = /[\\`*_[\]<>&|~$]/g;
/** What GitHub makes mentions, links and emoji of, even when it is escaped; a comment between the characters keeps it from that. */
const REFERENCE = /@|#|:(?=\/\/|[\w+-]+:)|\bGH-(?=\d)|\bwww(?=\.)/gi;
/** What makes a list, a quotation or a heading only at the start of a line. */
const LINE_START = /^(?:[-+=]|\d+(?=[.)]))/;

/** Plain text that renders as exactly itself. */
export const escape = (text: string): string =>
  visible(text)
    .replace(MARKUP, entity)
    .replace(REFERENCE, (word, at: number, whole: string) =>
      word === '#' && whole[at - 1] === '&' ? word : `${word}<!-- -->`,
    );

/** Text in a code span, in table cells too: a bar, a backslash or a backtick is written as an entity inside `<code>`. */
export function code(text: string): string {
  const shown = visible(text);
  if (shown === '') return '(empty)';
  if (!/[|\\`]|^ | $/.test(shown)) return `\`${shown}\``;
  return `<code>${shown.replace(/[^\p{L}\p{N} ]/gu, entity)}</code>`;
}

/** Prose with its code spans, safe in a paragraph and in a table cell. */
export const prose = (text: string): string =>
  renderProse(text, escape, code).replace(LINE_START, (start) => start.replace(/.$/, entity));

/** A fence that nothing inside can close. */
export function fence(language: string, lines: readonly string[]): string {
  const body = lines.map(visible);
  const longest = Math.max(2, ...body.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));
  const ticks = '`'.repeat(longest + 1);
  return [`${ticks}${language}`, ...body, ticks].join('\n');
}

/** A table; the cells are markdown already. */
export const table = (headings: readonly string[], rows: readonly (readonly string[])[]): string =>
  [headings, headings.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** A fold. The summary is markdown-free text; the body is markdown. */
export const fold = (summary: string, body: string): string =>
  `<details><summary>${escape(summary)}</summary>\n\n${body}\n\n</details>`;
