import type { Version } from './scheme.ts';

const FULL = 3;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** A version with its numbers padded to a full one's; numbers that are a date are told by their year. */
export const numbered = (text: string, numbers: readonly number[], exact: boolean): Version => ({
  ...floating(text, [...numbers, ...Array<number>(FULL).fill(0)].slice(0, Math.max(numbers.length, FULL))),
  exact,
});

/** A version that stands for all those that start with its numbers: `1.*`. */
export const floating = (text: string, numbers: readonly number[]): Version => ({
  text,
  parts: numbers,
  exact: false,
  ...(isCalendar(numbers) ? { calendar: true } : {}),
});

/** Whether release numbers start with a date: `2024.1`, `20240205`. */
function isCalendar([first = 0]: readonly number[]): boolean {
  const year = first > LAST_YEAR ? Math.floor(first / 10_000) : first;
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}
