import type { Settings } from './core/settings.ts';
import type { Analyzer, AnalyzerInput, Change, ChangedFile, Fact, Report, Tree } from './core/types.ts';
import type { FileUnreadable } from './core/unreadable.ts';

export interface Analysis {
  readonly facts: readonly Fact[];
  /** Changed files that at least one analyzer looked at. */
  readonly filesReviewed: number;
  /** What was seen and not looked into. */
  readonly notes: readonly string[];
}

export interface Sides {
  readonly base: Tree;
  readonly head: Tree;
  readonly files: readonly ChangedFile[];
  readonly releases?: AnalyzerInput['releases'];
}

/** Gives each analyzer the changed files it claims, on either path, and gathers the facts of all. */
export async function analyze(sides: Sides, analyzers: readonly Analyzer[], settings: Settings): Promise<Analysis> {
  const ignored = sides.files.filter((file) => settings.paths.ignored(file.path));
  const submodules = sides.files.filter((file) => file.special === 'submodule');
  const files = sides.files.filter((file) => !ignored.includes(file) && !submodules.includes(file));
  const wanted = analyzers.filter(({ domain }) => settings.only?.includes(domain) ?? true);

  const perDomain = await Promise.all(
    wanted.map(async (analyzer): Promise<Fact[]> => {
      const claimed = files.filter((file) => isClaimed(file, analyzer.claims));
      if (claimed.length === 0) return [];
      const changes = await analyzer.analyze({
        files: claimed,
        changed: files,
        base: sides.base,
        head: sides.head,
        ...(sides.releases === undefined ? {} : { releases: sides.releases }),
        settings,
      });
      return changes.map((change) => ({ domain: analyzer.domain, change }));
    }),
  );
  return {
    facts: onceUnreadable(perDomain.flat()),
    filesReviewed: files.filter((file) => wanted.some((analyzer) => isClaimed(file, analyzer.claims))).length,
    notes: [
      ...listed(ignored, 'ignored by `paths.ignore`'),
      ...listed(submodules, 'not looked into, since a submodule is another repository'),
    ],
  };
}

/** Whether a domain reads a changed file, by either path. */
export const isClaimed = ({ path, previousPath }: ChangedFile, claims: Analyzer['claims']): boolean =>
  claims(path) || (previousPath !== undefined && claims(previousPath));

/** Two domains may claim one file; that neither could read it is said once. */
function onceUnreadable(facts: readonly Fact[]): Fact[] {
  const seen = new Set<string>();
  return facts.filter(({ change }) => {
    if (!isUnreadable(change)) return true;
    const known = seen.has(`${change.side} ${change.subject}`);
    seen.add(`${change.side} ${change.subject}`);
    return !known;
  });
}

const isUnreadable = (change: Change): change is FileUnreadable => change.kind === 'file-unreadable';

/** The report's list of what could not be read, from the facts. */
export const unreadableOf = (facts: readonly Fact[]): Report['unreadable'] =>
  facts
    .map(({ change }) => change)
    .filter(isUnreadable)
    .map(({ subject, side, reason, before, after }) => {
      const line = (after ?? before)?.line ?? 1;
      return { path: subject, side, reason: line > 1 ? `line ${line}: ${reason}` : reason };
    });

const MOST_NAMED = 5;

function listed(files: readonly ChangedFile[], why: string): string[] {
  if (files.length === 0) return [];
  const names = files.slice(0, MOST_NAMED).map(({ path }) => `\`${path}\``);
  const more = files.length > MOST_NAMED ? ` and ${files.length - MOST_NAMED} more` : '';
  return [`${names.join(', ')}${more}: ${why}.`];
}
