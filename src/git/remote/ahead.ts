import { sharedLength } from '../../core/compare.ts';
import { type Entry, isRegular } from '../tree.ts';
import type { Ensure } from './gather.ts';

/** Each wave of files that nobody foresaw lets so many times more be read ahead in the next. */
const GROWTH = 16;
/** The waves of one kind of file: how many come along with the next, and how many questions of this one are open. */
interface Waves {
  ahead: number;
  open: number;
}

interface Ahead {
  readonly ensure: Ensure;
  /** However many waves there are, no more than this comes along with one. */
  readonly mostAhead: () => number;
}

/**
 * Brings the file at a path and, as more and more are asked for, others of its kind that stand nearest: whoever follows
 * imports asks for one file after the other, and each would cost an exchange of its own.
 */
export function readingAhead(supply: Ahead, entries: () => Promise<ReadonlyMap<string, Entry>>) {
  const kinds = new Map<string, Waves>();
  return async (path: string, id: string): Promise<void> => {
    const kind = kindOf(path);
    const waves = kinds.get(kind) ?? { ahead: 0, open: 0 };
    kinds.set(kind, waves);
    const along = waves.open === 0 ? Math.min(waves.ahead, supply.mostAhead()) : 0;
    if (waves.open === 0) waves.ahead = Math.max(waves.ahead, 1) * GROWTH;
    waves.open += 1;
    try {
      await supply.ensure([id, ...(along > 0 ? nearest(await entries(), path, along) : [])]);
    } finally {
      waves.open -= 1;
    }
  };
}

/** What follows the last dot of a name. */
const kindOf = (path: string): string => /\.[^./]*$/.exec(path)?.[0] ?? '';

function nearest(entries: ReadonlyMap<string, Entry>, path: string, most: number): string[] {
  const alike = [...entries].filter(([other, { mode }]) => isRegular(mode) && kindOf(other) === kindOf(path));
  return alike
    .map(([other, { id }]) => ({ id, shared: sharedLength(other, path) }))
    .toSorted((a, b) => b.shared - a.shared)
    .slice(0, most)
    .map(({ id }) => id);
}
