import type { Excerpt, Finding } from '../../core/types.ts';
import { quotable } from './quotable.ts';

/** The changed lines of a finding as a small diff, without the indentation that all of them share. */
export function excerptLines({ excerpt }: Finding): string[] {
  if (excerpt === undefined) return [];
  const { removed, added } = dedent(excerpt);
  return [...removed.map((line) => `- ${line}`), ...added.map((line) => `+ ${line}`)];
}

function dedent({ removed, added }: Excerpt): Excerpt {
  const lines = [...removed, ...added].map(quotable).filter((line) => line.trim() !== '');
  const shared = Math.min(...lines.map((line) => line.length - line.trimStart().length));
  const cut = (line: string) => quotable(line).slice(shared).trimEnd();
  return { removed: removed.map(cut), added: added.map(cut) };
}

/** The lines of a suggestion, safe to show. */
export const suggestionLines = ({ suggestion }: Finding): string[] =>
  suggestion === undefined ? [] : suggestion.replace(/\n$/, '').split('\n').map(quotable);
