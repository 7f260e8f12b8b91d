import { maskSecrets } from './core/secrets.ts';
import type { Excerpt, Finding, SourceLocation, Tree } from './core/types.ts';

const MOST_LINES = 6;

/** Adds to each finding the lines it speaks of, secrets masked. A side that cannot be read is simply not quoted. */
export async function quote(findings: readonly Finding[], base: Tree, head: Tree): Promise<Finding[]> {
  const before = lineReader(base);
  const after = lineReader(head);
  return Promise.all(
    findings.map(async (finding) => {
      const excerpt = await excerptOf(finding, before, after);
      return excerpt === undefined ? finding : { ...finding, excerpt };
    }),
  );
}

type LineReader = (place: SourceLocation | undefined) => Promise<string[]>;

async function excerptOf(
  { change, before, after }: Finding,
  base: LineReader,
  head: LineReader,
): Promise<Excerpt | undefined> {
  if (change.secret === true || change.kind === 'file-unreadable') return undefined;
  const removed = await base(before);
  const added = await head(after);
  // Equal lines show no difference: for a removed thing, `after` is only the place that encloses it.
  const same = removed.join('\n') === added.join('\n');
  const excerpt = { removed: same ? [] : removed.map(maskSecrets), added: added.map(maskSecrets) };
  return removed.length + added.length === 0 ? undefined : excerpt;
}

function lineReader(tree: Tree): LineReader {
  const files = new Map<string, Promise<string[]>>();
  return async (place) => {
    if (place === undefined) return [];
    const lines = files.get(place.path) ?? tree.read(place.path).then(split, () => []);
    files.set(place.path, lines);
    const last = Math.min(place.endLine ?? place.line, place.line + MOST_LINES - 1);
    return (await lines).slice(place.line - 1, last);
  };
}

const split = (text: string | undefined): string[] => (text === undefined ? [] : text.split(/\r?\n/));
