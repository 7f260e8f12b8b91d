/** One line of a diff, as `diff -u` marks it. */
export interface DiffLine {
  readonly mark: ' ' | '-' | '+';
  readonly text: string;
}

/** Past this many pairs of lines the changed middle is taken as replaced whole: bounded time and memory. */
const MOST_PAIRS = 1_000_000;

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
  if (before.length * after.length > MOST_PAIRS) return [...marked('-', before), ...marked('+', after)];
  const common = commonLengths(before, after);
  const lines: DiffLine[] = [];
  let [i, j] = [0, 0];
  for (let text = before[i]; text !== undefined; text = before[i]) {
    const removes = common(i + 1, j) >= common(i, j + 1);
    const other = after[j];
    if (text === other) {
      lines.push({ mark: ' ', text });
      i += 1;
      j += 1;
    } else if (removes || other === undefined) {
      lines.push({ mark: '-', text });
      i += 1;
    } else {
      lines.push({ mark: '+', text: other });
      j += 1;
    }
  }
  return [...lines, ...marked('+', after.slice(j))];
}

/** How many lines the rests of both lists have in common from each pair of positions on. */
function commonLengths(before: readonly string[], after: readonly string[]): (i: number, j: number) => number {
  const width = after.length + 1;
  const table = new Uint32Array((before.length + 1) * width);
  const at = (i: number, j: number): number => table[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      table[i * width + j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return at;
}
