import { gather } from './core/compare.ts';
import { changedLines } from './core/line-diff.ts';
import { lineMasker } from './core/mask-lines.ts';
import type { Excerpt, Finding, SourceLocation, Tree } from './core/types.ts';

const MOST_LINES = 6;

/** Adds to each finding the changed lines it speaks of, secrets masked. A side that cannot be read is simply not quoted. */
export async function quote(findings: readonly Finding[], base: Tree, head: Tree): Promise<Finding[]> {
  const [old, now] = [lineReader(base), lineReader(head)];
  const excerpts = new Map<Finding, Excerpt>();
  await Promise.all(
    byFiles(findings.filter(isQuotable)).map(async (group) => {
      const [{ before, after } = { before: undefined, after: undefined }] = group.map(pathsOf);
      const changes = changesOf(await old(before), await now(after));
      for (const finding of group) {
        const excerpt = excerptOf(finding, changes);
        if (excerpt !== undefined) excerpts.set(finding, excerpt);
      }
    }),
  );
  return findings.map((finding) => {
    const excerpt = excerpts.get(finding);
    return excerpt === undefined ? finding : { ...finding, excerpt };
  });
}

const isQuotable = ({ change }: Finding): boolean => change.secret !== true && change.kind !== 'file-unreadable';

/**
 * The two files that a finding is about. What stands on one side only may be told of a line that the other side has too:
 * the file of the same name is looked at there.
 */
const pathsOf = ({ before, after }: Finding) => ({ before: (before ?? after)?.path, after: (after ?? before)?.path });

/** Findings by the files they stand in, so that each pair is compared once and then let go. */
const byFiles = (findings: readonly Finding[]): readonly Finding[][] => [
  ...gather(findings, (finding) => JSON.stringify(pathsOf(finding))).values(),
];

/** What only one side of a pair of files has: which of its lines, and the lines with secrets masked. */
interface Changes {
  readonly removed: Side;
  readonly added: Side;
}

interface Side {
  readonly isChanged: (line: number) => boolean;
  readonly masked: (line: number) => string;
}

function changesOf(before: readonly string[], after: readonly string[]): Changes {
  const { removed, added } = changedLines(before, after);
  return {
    removed: { isChanged: (line) => removed[line - 1] === 1, masked: lineMasker(before) },
    added: { isChanged: (line) => added[line - 1] === 1, masked: lineMasker(after) },
  };
}

function excerptOf({ before, after }: Finding, changes: Changes): Excerpt | undefined {
  const excerpt = { removed: within(changes.removed, before), added: within(changes.added, after) };
  return excerpt.removed.length + excerpt.added.length === 0 ? undefined : excerpt;
}

/** Unchanged lines are left out: for a removed thing, `after` is only the place that encloses it. */
function within({ isChanged, masked }: Side, place: SourceLocation | undefined): string[] {
  if (place === undefined) return [];
  const { line, endLine = line } = place;
  const lines: string[] = [];
  for (let number = line; number <= endLine && lines.length < MOST_LINES; number++)
    if (isChanged(number)) lines.push(masked(number));
  return lines;
}

type LineReader = (path: string | undefined) => Promise<readonly string[]>;

const lineReader =
  (tree: Tree): LineReader =>
  async (path) =>
    path === undefined ? [] : tree.read(path).then(split, () => []);

function split(text: string | undefined): string[] {
  if (text === undefined) return [];
  return text.includes('\r') ? text.split(/\r?\n/) : text.split('\n');
}
