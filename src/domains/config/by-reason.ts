import type { FileUnreadable } from '../../core/unreadable.ts';

/** The fact with its reason for a cause: files that one edit broke in one way are one finding. A link is none. */
export function byReason(fact: FileUnreadable): FileUnreadable {
  const { side, bothSides, reason } = fact;
  if (!/^line \d+: /.test(reason)) return fact;
  return { ...fact, group: `${side} ${bothSides ? 'still' : ''}: ${reason.replace(/^line \d+: /, '')}` };
}
