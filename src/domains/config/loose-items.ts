/** Items that a condition of a template adds to a list, indented in a way of their own: only some of them are ever rendered. */

const ITEM = /^( *)-(?: |$)/;
/** What an item or a block may stand below. */
const OPENS = /(?:^|[:-])$/;
const SAYS_NOTHING = /^\s*(?:#.*|\{\{.*\}\}\s*)?$/;
/** Further apart than this, it is another list. */
const FARTHEST = 2;

/** The text with each such item below the others of its list, every line where it was. */
export function levelItems(text: string): string {
  let lists: readonly number[] = [];
  let last = '';
  let shift: Shift | undefined;
  const lines = text.split('\n').map((line) => {
    if (SAYS_NOTHING.test(line)) return line;
    const written = line.search(/\S/);
    const isItem = ITEM.test(line);
    if (shift !== undefined && written <= shift.from) shift = undefined;
    if (isItem && !OPENS.test(last)) shift = shiftOf(written, lists);
    const indent = Math.max(written + (shift?.by ?? 0), 0);
    lists = [...lists.filter((column) => column < indent), ...dashesOf(line).map((at) => at - written + indent)];
    last = line.trimEnd();
    return ' '.repeat(indent) + line.trimStart();
  });
  return lines.join('\n');
}

/** The columns of the dashes that a line begins with. */
function dashesOf(line: string): readonly number[] {
  const [opening] = /^ *(?:-(?: +|$))*/.exec(line) ?? [''];
  return [...opening.matchAll(/-/g)].map(({ index }) => index);
}

/** An item as far to the right as `from`, and the lines further right than it, are moved. */
interface Shift {
  readonly from: number;
  readonly by: number;
}

/** What moves an item to the innermost list it may belong to; undefined where it stands well. */
function shiftOf(from: number, lists: readonly number[]): Shift | undefined {
  const near = lists.filter((column) => Math.abs(column - from) <= FARTHEST);
  return lists.includes(from) || near.length === 0 ? undefined : { from, by: Math.max(...near) - from };
}
