import type { Finding } from '../../core/types.ts';
import { quotable } from './quotable.ts';

/** The changed lines of a finding as a small diff, without the indentation that all of them share. */
export function excerptLines({ excerpt }: Finding): string[] {
  if (excerpt === undefined) return [];
  const removed = excerpt.removed.map(quotable);
  const added = excerpt.added.map(quotable);
  const shared = sharedIndentation([...removed, ...added]);
  const cut = (mark: string) => (line: string) => `${mark} ${line.slice(shared)}`.trimEnd();
  return [...removed.map(cut('-')), ...added.map(cut('+'))];
}

/** How many blanks every line begins with that is not blank all through. */
const sharedIndentation = (lines: readonly string[]): number =>
  Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length));

/** The lines of a suggestion, safe to show. */
export const suggestionLines = ({ suggestion }: Finding): string[] =>
  suggestion === undefined ? [] : suggestion.replace(/\n$/, '').split('\n').map(quotable);
