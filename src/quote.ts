import { changedLines } from './core/line-diff.ts';
import { lineMasker } from './core/mask-lines.ts';
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

/** What only one side of a pair of files has: the numbers of its lines, and the lines with secrets masked. */
interface Changes {
  readonly removed: Side;
  readonly added: Side;
}

interface Side {
  readonly numbers: ReadonlySet<number>;
  readonly masked: (line: number) => string;
}

type LineReader = (path: string | undefined) => Promise<readonly string[]>;
type ChangeReader = (before: string | undefined, after: string | undefined) => Promise<Changes>;

async function excerptOf({ change, before, after }: Finding, changed: ChangeReader): Promise<Excerpt | undefined> {
  if (change.secret === true || change.kind === 'file-unreadable') return undefined;
  const lines = await changed(before?.path, after?.path);
  const excerpt = { removed: within(lines.removed, before), added: within(lines.added, after) };
  return excerpt.removed.length + excerpt.added.length === 0 ? undefined : excerpt;
}

/** Unchanged lines are left out: for a removed thing, `after` is only the place that encloses it. */
function within({ numbers, masked }: Side, place: SourceLocation | undefined): string[] {
  if (place === undefined) return [];
  const { line, endLine = line } = place;
  const lines: string[] = [];
  for (let number = line; number <= endLine && lines.length < MOST_LINES; number++)
    if (numbers.has(number)) lines.push(masked(number));
  return lines;
}

function changeReader(base: LineReader, head: LineReader): ChangeReader {
  const pairs = new Map<string, Promise<Changes>>();
  return (before, after) => {
    const key = `${before}\0${after}`;
    const lines = pairs.get(key) ?? Promise.all([base(before), head(after)]).then(changesOf);
    pairs.set(key, lines);
    return lines;
  };
}

function changesOf([before, after]: readonly [readonly string[], readonly string[]]): Changes {
  const { removed, added } = changedLines(before, after);
  return {
    removed: { numbers: removed, masked: lineMasker(before) },
    added: { numbers: added, masked: lineMasker(after) },
  };
}

const lineReader =
  (tree: Tree): LineReader =>
  async (path) =>
    path === undefined ? [] : tree.read(path).then(split, () => []);

function split(text: string | undefined): string[] {
  if (text === undefined) return [];
  return text.includes('\r') ? text.split(/\r?\n/) : text.split('\n');
}
