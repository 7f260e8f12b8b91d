import type { NumberRange } from '../model.ts';

/** The parts of some ranges that others do not cover, in order. Overlaps within a list are allowed. */
export function uncovered(ranges: readonly NumberRange[], by: readonly NumberRange[]): NumberRange[] {
  const cover = merge(by);
  return merge(ranges).flatMap((range) => {
    const left: NumberRange[] = [];
    let { start } = range;
    for (const taken of cover) {
      if (taken.end < start || taken.start > range.end) continue;
      if (taken.start > start) left.push({ ...range, start, end: taken.start - 1 });
      start = taken.end + 1;
    }
    return start <= range.end ? [...left, { ...range, start }] : left;
  });
}

/** Ranges in order, those that touch made one. */
function merge(ranges: readonly NumberRange[]): NumberRange[] {
  const merged: NumberRange[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && range.start <= last.end + 1)
      merged[merged.length - 1] = { ...last, end: Math.max(last.end, range.end) };
    else merged.push(range);
  }
  return merged;
}

/** `2`, `4 to 6`, `100 to max`. */
export function rangeText({ start, end }: NumberRange): string {
  if (start === end) return `${start}`;
  return `${start} to ${end === 2 ** 29 - 1 || end === 2 ** 31 - 1 ? 'max' : end}`;
}
