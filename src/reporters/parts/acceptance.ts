/** How a finding is accepted knowingly, and that it was. */
import { visible } from '../../core/present.ts';
import type { Finding } from '../../core/types.ts';

/** What no shell makes anything of, as an argument of its own. */
const PLAIN = /^[\w./:@%+=,-][\w./:@%+=,#-]*$/;

/** A word as a POSIX shell takes it for exactly itself. */
const quoted = (word: string): string => (PLAIN.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`);

/** Whether a waiver would let the merge go on: it would not where settings forbid it, or where the review did not finish. */
export const isAcceptable = ({ blocks, unwaivable, class: ofClass, outcome }: Finding): boolean =>
  blocks === true && unwaivable !== true && !(ofClass === 'unreadable' && outcome === 'stopped');

/** The command that accepts a finding; undefined where there is nothing to accept, or settings do not let it. */
export const waiveCommand = (finding: Finding): string | undefined =>
  isAcceptable(finding) ? `breakwater waive ${quoted(visible(finding.id))}` : undefined;

/** Until when a finding is accepted, by whose word and why; empty where it is not. Prose. */
export function acceptance({ waiver }: Finding): string {
  if (waiver === undefined) return '';
  return `Accepted ${waiver.isNew ? 'by this very change ' : ''}until ${waiver.expires}: ${waiver.reason}`;
}
