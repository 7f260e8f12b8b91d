import { visible } from '../../core/present.ts';

/** A stretch of prose: plain text, or the inside of a code span. */
export interface Span {
  readonly code: boolean;
  readonly text: string;
}

/**
 * Cuts what rules write into plain text and code spans. All of it comes back as one line without invisible characters;
 * a backtick that has no partner is plain text.
 */
export function spansOf(prose: string): Span[] {
  const pieces = visible(prose).split('`');
  if (pieces.length % 2 === 0) pieces.splice(-2, 2, pieces.slice(-2).join('`'));
  return pieces.map((text, index) => ({ text, code: index % 2 === 1 })).filter(({ code, text }) => code || text !== '');
}

/** Prose with its code spans rendered one way and its plain text another. */
export const renderProse = (prose: string, plain: (text: string) => string, code: (text: string) => string): string =>
  spansOf(prose)
    .map((span) => (span.code ? code(span.text) : plain(span.text)))
    .join('');
