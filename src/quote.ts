import { lineDiff } from './core/line-diff.ts';
import { maskSecrets } from './core/secrets.ts';
import type { Excerpt, Finding, SourceLocation, Tree } from './core/types.ts';

const MOST_LINES = 6;

/** Adds to each finding the changed lines it speaks of, secrets masked. A side that cannot be read is simply not quoted. */
export async function quote(findings: readonly Finding[], base: Tree, head: Tree): Promise<Finding[]> {
  const changed = changeReader(lineReader(base), lineReader(head));
  return Promise.all(
    findings.map(async (finding) => {
      const excerpt = await excerptOf(finding, changed);
      return excerpt === undefined ? finding : { ...finding, excerpt };
    }),
  );
}

/** What only one side of a pair of files has, by line number. */
interface ChangedLines {
  readonly removed: ReadonlyMap<number, string>;
  readonly added: ReadonlyMap<number, string>;
}

type LineReader = (path: string | undefined) => Promise<readonly string[]>;
type ChangeReader = (before: string | undefined, after: string | undefined) => Promise<ChangedLines>;

async function excerptOf({ change, before, after }: Finding, changed: ChangeReader): Promise<Excerpt | undefined> {
  if (change.secret === true || change.kind === 'file-unreadable') return undefined;
  const lines = await changed(before?.path, after?.path);
  const excerpt = { removed: within(lines.removed, before), added: within(lines.added, after) };
  return excerpt.removed.length + excerpt.added.length === 0 ? undefined : excerpt;
}

/** Unchanged lines are left out: for a removed thing, `after` is only the place that encloses it. */
function within(lines: ReadonlyMap<number, string>, place: SourceLocation | undefined): string[] {
  if (place === undefined) return [];
  const { line, endLine = line } = place;
  const texts: string[] = [];
  for (let number = line; number <= endLine && texts.length < MOST_LINES; number++) {
    const text = lines.get(number);
    if (text !== undefined) texts.push(maskSecrets(text));
  }
  return texts;
}

function changeReader(base: LineReader, head: LineReader): ChangeReader {
  const pairs = new Map<string, Promise<ChangedLines>>();
  return (before, after) => {
    const key = `${before}\0${after}`;
    const lines = pairs.get(key) ?? Promise.all([base(before), head(after)]).then(changedLines);
    pairs.set(key, lines);
    return lines;
  };
}

function changedLines([before, after]: readonly [readonly string[], readonly string[]]): ChangedLines {
  const removed = new Map<number, string>();
  const added = new Map<number, string>();
  let [old, now] = [0, 0];
  for (const { mark, text } of lineDiff(before, after)) {
    if (mark !== '+') old += 1;
    if (mark !== '-') now += 1;
    if (mark === '-') removed.set(old, text);
    if (mark === '+') added.set(now, text);
  }
  return { removed, added };
}

const lineReader =
  (tree: Tree): LineReader =>
  async (path) =>
    path === undefined ? [] : tree.read(path).then(split, () => []);

const split = (text: string | undefined): string[] => (text === undefined ? [] : text.split(/\r?\n/));
