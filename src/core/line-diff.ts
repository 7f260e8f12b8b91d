/** One line of a diff, as `diff -u` marks it. */
export interface DiffLine {
  readonly mark: ' ' | '-' | '+';
  readonly text: string;
}

/** Past this many removals and additions of lines that both sides have, all that differs is taken as replaced: bounded time and memory. */
const MOST_EDITS = 1000;

/** A byte for each line: 1 where only its side has it. */
export interface ChangedLines {
  readonly removed: Uint8Array;
  readonly added: Uint8Array;
}

/** The shortest way from one list of lines to another, removals before additions. */
export function lineDiff(before: readonly string[], after: readonly string[]): DiffLine[] {
  const { removed, added } = changedLines(before, after);
  const diff: DiffLine[] = [];
  for (let [x, y] = [0, 0]; x < before.length || y < after.length;) {
    const mark = removed[x] === 1 ? '-' : added[y] === 1 ? '+' : ' ';
    diff.push({ mark, text: (mark === '+' ? after[y] : before[x]) ?? '' });
    if (mark !== '+') x += 1;
    if (mark !== '-') y += 1;
  }
  return diff;
}

/** The same, told of the lines. */
export function changedLines(before: readonly string[], after: readonly string[]): ChangedLines {
  const start = sharedPrefix(before, after);
  const end = Math.min(sharedSuffix(before, after), Math.min(before.length, after.length) - start);
  const [old, now] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  const [removed, added] = [new Uint8Array(before.length), new Uint8Array(after.length)];
  removed.fill(1, start, start + old.length);
  added.fill(1, start, start + now.length);
  for (const [x, y] of keptLines(old, now)) {
    removed[start + x] = 0;
    added[start + y] = 0;
  }
  return { removed, added };
}

function sharedPrefix(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

function sharedSuffix(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
}

/** Where one line stands on both sides, counted from 0. */
type Pair = readonly [x: number, y: number];

/** The lines that a shortest way keeps. Those that one side lacks it cannot keep, so that only the others are searched. */
function keptLines(before: readonly string[], after: readonly string[]): readonly Pair[] {
  if (before.length === 0 || after.length === 0) return [];
  const numbers = new Map<string, number>();
  const ofAfter = after.map((line) => numberOf(line, numbers));
  const ofBefore = before.map((line) => numbers.get(line) ?? NONE);
  const isShared = new Uint8Array(numbers.size);
  for (const number of ofBefore) if (number !== NONE) isShared[number] = 1;
  const old = standing(ofBefore, isShared);
  const now = standing(ofAfter, isShared);
  const rounds = furthestReaches(old.numbers, now.numbers);
  if (rounds === undefined) return [];
  return walkBack(old.numbers, now.numbers, rounds).map(([x, y]) => [old.places[x] ?? 0, now.places[y] ?? 0]);
}

/** The number of a line that the other side lacks. */
const NONE = -1;

/** Equal lines have equal numbers. */
function numberOf(line: string, numbers: Map<string, number>): number {
  const known = numbers.get(line);
  if (known !== undefined) return known;
  numbers.set(line, numbers.size);
  return numbers.size - 1;
}

/** The lines of one side that both have: their numbers, and where they stand. */
function standing(all: readonly number[], isShared: Uint8Array) {
  const [numbers, places]: [number[], number[]] = [[], []];
  for (let place = 0; place < all.length; place++) {
    const number = all[place] ?? NONE;
    if (number === NONE || isShared[number] !== 1) continue;
    numbers.push(number);
    places.push(place);
  }
  return { numbers, places };
}

/**
 * How far into `before` the paths of so many edits get, on the diagonals (`x - y`) that they can end on:
 * of `n` edits these are `-n`, `2 - n` … `n`, so that the path onto the `at`-th comes from the one before, or the one of the
 * same place, an edit earlier.
 */
type Reaches = Int32Array;

/** Whether the furthest path onto the `at`-th diagonal of the next round ends with an addition; else it ends with a removal. */
const addsLast = (reaches: Reaches, at: number): boolean => (reaches[at - 1] ?? -1) < (reaches[at] ?? -1);

/** Where the furthest path onto a diagonal of the next round stands right after its last edit. */
const afterEdit = (reaches: Reaches, at: number): number =>
  addsLast(reaches, at) ? (reaches[at] ?? 0) : (reaches[at - 1] ?? 0) + 1;

/**
 * The greedy algorithm of Myers (1986): what 0, 1, 2 … edits reach, until both lists are used up.
 * Undefined where that takes too many.
 */
function furthestReaches(before: readonly number[], after: readonly number[]): Reaches[] | undefined {
  let last = Int32Array.of(0);
  const rounds: Reaches[] = [last];
  for (let edits = 0; edits <= Math.min(before.length + after.length, MOST_EDITS); edits++) {
    const reached = new Int32Array(edits + 1);
    for (let at = 0; at <= edits; at++) {
      const diagonal = 2 * at - edits;
      let x = afterEdit(last, at);
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x += 1;
      reached[at] = x;
      if (x >= before.length && x - diagonal >= after.length) return rounds;
    }
    rounds.push(reached);
    last = reached;
  }
  return undefined;
}

/** What the path that used both lists up kept, read from its end: each round is an edit, then the lines kept after it. */
function walkBack(before: readonly number[], after: readonly number[], rounds: readonly Reaches[]): Pair[] {
  const kept: Pair[] = [];
  let [x, y] = [before.length, after.length];
  for (const [edits, reaches] of [...rounds.entries()].toReversed()) {
    const at = (x - y + edits) / 2;
    const start = afterEdit(reaches, at);
    while (x > start) kept.push([--x, --y]);
    if (addsLast(reaches, at)) y -= 1;
    else x -= 1;
  }
  return kept.toReversed();
}
