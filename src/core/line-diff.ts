/** One line of a diff, as `diff -u` marks it. */
export interface DiffLine {
  readonly mark: ' ' | '-' | '+';
  readonly text: string;
}

/** Past this many removals and additions the changed middle is taken as replaced whole: bounded time and memory. */
const MOST_EDITS = 1000;

/** The shortest way from one list of lines to another, removals before additions. */
export function lineDiff(before: readonly string[], after: readonly string[]): DiffLine[] {
  const start = sharedPrefix(before, after);
  const end = Math.min(sharedSuffix(before, after), Math.min(before.length, after.length) - start);
  return [
    ...marked(' ', before.slice(0, start)),
    ...middleDiff(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...marked(' ', before.slice(before.length - end)),
  ];
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

const marked = (mark: DiffLine['mark'], lines: readonly string[]): DiffLine[] => lines.map((text) => ({ mark, text }));

function middleDiff(before: readonly string[], after: readonly string[]): DiffLine[] {
  const rounds = furthestReaches(before, after);
  if (rounds === undefined) return [...marked('-', before), ...marked('+', after)];
  return walkBack(before, after, rounds);
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
function furthestReaches(before: readonly string[], after: readonly string[]): Reaches[] | undefined {
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

/** The path that used both lists up, read from its end: each round is an edit, then the lines kept after it. */
function walkBack(before: readonly string[], after: readonly string[], rounds: readonly Reaches[]): DiffLine[] {
  const pieces: DiffLine[][] = [];
  let [x, y] = [before.length, after.length];
  for (const [edits, reaches] of [...rounds.entries()].toReversed()) {
    const at = (x - y + edits) / 2;
    const adds = addsLast(reaches, at);
    const start = afterEdit(reaches, at);
    const kept = marked(' ', before.slice(start, x));
    [x, y] = [start, y - kept.length];
    const edit = adds ? marked('+', after.slice(Math.max(y - 1, 0), y)) : marked('-', before.slice(x - 1, x));
    if (adds) y -= 1;
    else x -= 1;
    pieces.push(kept, edit);
  }
  return pieces.toReversed().flat();
}
