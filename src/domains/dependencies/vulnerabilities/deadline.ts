import type { Settings } from '../../../core/settings.ts';

const HOUR = 3_600_000;
/** A hundred years: later days have no ISO date of the usual form. */
const MOST_HOURS = 876_000;

/** The last day to mend a vulnerability of a score, counted from an ISO date; null where settings give no time for it. */
export function deadlineOf(
  score: number | null,
  fixWithin: Settings['advisories']['fixWithin'],
  today: string,
): string | null {
  const [entry] = fixWithin
    .filter((candidate) => score !== null && score >= candidate.score)
    .toSorted((a, b) => b.score - a.score);
  if (entry === undefined) return null;
  return new Date(Date.parse(today) + Math.min(entry.hours, MOST_HOURS) * HOUR).toISOString().slice(0, 10);
}
