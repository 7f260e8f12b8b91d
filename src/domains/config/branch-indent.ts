/** Branches of a template's condition that are indented each in its own way: only one of them is ever rendered. */

interface Branch {
  readonly from: number;
  readonly to: number;
}

const ALONE = /^\s*\{\{-?\s*(?:(if|with|range|define|block)|(else)|(end))\b(?:(?!\}\}).)*\}\}\s*$/;
/** Actions alone on their line bring their own indentation. */
const IS_ACTION = /^\s*\{\{.*\}\}\s*$/;

/** The text with each branch as far to the right as the first of its condition, every line where it was. */
export function levelBranches(text: string): string {
  const lines = text.split('\n');
  const open: { from: number; readonly branches: Branch[] }[] = [];
  for (const [at, line] of lines.entries()) {
    const [, opens, turns, closes] = ALONE.exec(line) ?? [];
    if (opens !== undefined) open.push({ from: at + 1, branches: [] });
    const last = open.at(-1);
    if (last === undefined || (turns === undefined && closes === undefined)) continue;
    last.branches.push({ from: last.from, to: at });
    last.from = at + 1;
    if (closes !== undefined) level(lines, open.pop()?.branches ?? []);
  }
  return lines.join('\n');
}

function level(lines: string[], branches: readonly Branch[]): void {
  const indents = branches.map((branch) => indentOf(lines, branch));
  const first = indents.find((indent) => indent !== undefined);
  for (const [i, branch] of branches.entries()) shift(lines, branch, (first ?? 0) - (indents[i] ?? first ?? 0));
}

/** How far the leftmost line of a branch is indented; undefined where it holds none of its own. */
function indentOf(lines: readonly string[], { from, to }: Branch): number | undefined {
  const own = lines.slice(from, to).filter((line) => /\S/.test(line) && !IS_ACTION.test(line));
  return own.length === 0 ? undefined : own.reduce((least, line) => Math.min(least, line.search(/\S/)), Infinity);
}

function shift(lines: string[], { from, to }: Branch, by: number): void {
  if (by === 0) return;
  for (let at = from; at < to; at++) {
    const line = lines[at] ?? '';
    const blank = line.length - line.trimStart().length;
    lines[at] = ' '.repeat(Math.max(blank + by, 0)) + line.trimStart();
  }
}
