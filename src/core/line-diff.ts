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
  const end = Math.min(
    sharedPrefix(before.toReversed(), after.toReversed()),
    Math.min(before.length, after.length) - start,
  );
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

const marked = (mark: DiffLine['mark'], lines: readonly string[]): DiffLine[] => lines.map((text) => ({ mark, text }));

function middleDiff(before: readonly string[], after: readonly string[]): DiffLine[] {
  const rounds = furthestReaches(before, after);
  if (rounds === undefined) return [...marked('-', before), ...marked('+', after)];
  return walkBack(before, after, rounds);
}

/** How far into `before` a path gets on each diagonal (`x - y`), from the same path one edit shorter. */
type Reaches = ReadonlyMap<number, number>;

/** Whether the furthest path onto a diagonal ends with an addition; else it ends with a removal. */
const addsLast = (reaches: Reaches, diagonal: number): boolean =>
  (reaches.get(diagonal - 1) ?? -1) < (reaches.get(diagonal + 1) ?? -1);

/** Where the furthest path onto a diagonal stands right after its last edit. */
const afterEdit = (reaches: Reaches, diagonal: number): number =>
  addsLast(reaches, diagonal) ? (reaches.get(diagonal + 1) ?? 0) : (reaches.get(diagonal - 1) ?? 0) + 1;

/**
 * The greedy algorithm of Myers (1986): what 0, 1, 2 … edits reach, until both lists are used up.
 * Undefined where that takes too many.
 */
function furthestReaches(before: readonly string[], after: readonly string[]): Reaches[] | undefined {
  const rounds: Reaches[] = [new Map([[1, 0]])];
  for (let edits = 0; edits <= Math.min(before.length + after.length, MOST_EDITS); edits++) {
    const last = rounds.at(-1) ?? new Map<number, number>();
    const reached = new Map<number, number>();
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = afterEdit(last, diagonal);
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x += 1;
      reached.set(diagonal, x);
      if (x >= before.length && x - diagonal >= after.length) return rounds;
    }
    rounds.push(reached);
  }
  return undefined;
}

/** The path that used both lists up, read from its end: each round is an edit, then the lines kept after it. */
function walkBack(before: readonly string[], after: readonly string[], rounds: readonly Reaches[]): DiffLine[] {
  const pieces: DiffLine[][] = [];
  let [x, y] = [before.length, after.length];
  for (const reaches of rounds.toReversed()) {
    const adds = addsLast(reaches, x - y);
    const start = afterEdit(reaches, x - y);
    const kept = marked(' ', before.slice(start, x));
    [x, y] = [start, y - kept.length];
    const edit = adds ? marked('+', after.slice(Math.max(y - 1, 0), y)) : marked('-', before.slice(x - 1, x));
    if (adds) y -= 1;
    else x -= 1;
    pieces.push(kept, edit);
  }
  return pieces.toReversed().flat();
}
