/** What became of a Maven tree: baseline beside candidate, an artifact a row. */
import type { Change, Report } from '../../core/types.ts';

export interface TreeRow {
  readonly group: string;
  readonly artifact: string;
  /** The version that stood in base; null where there was none. */
  readonly baseline: string | null;
  readonly candidate: string | null;
  readonly state: string;
}

export const TREE_HEADINGS = ['group', 'artifact', 'baseline', 'candidate', 'state'] as const;

const STATES: Readonly<Record<string, string>> = {
  added: 'added',
  removed: 'removed',
  major: 'raised',
  minor: 'raised',
  patch: 'raised',
  downgrade: 'lowered',
};

/** The artifacts that changed in a tree, or about whose version its dependencies do not agree, or agree again; conflicts first. */
export function treeRows({ facts }: Pick<Report, 'facts'>): TreeRow[] {
  const changes = facts.flatMap(({ domain, change }) =>
    domain === 'dependencies' && isOfTree(change) ? [change] : [],
  );
  const rows = new Map<string, TreeRow>();
  for (const change of changes) {
    const [baseline, candidate] = [textOf(change, 'from'), textOf(change, 'to')];
    const key = [change.subject, baseline, candidate].join('\n');
    const states = new Set([...(rows.get(key)?.state.split(', ') ?? []), stateOf(change)]);
    const [group = '', artifact = ''] = change.subject.split(':');
    rows.set(key, { group, artifact, baseline, candidate, state: [...states].join(', ') });
  }
  return [...rows.values()].toSorted((a, b) => Number(isQuarrel(b)) - Number(isQuarrel(a)));
}

const isQuarrel = ({ state }: TreeRow): boolean => state.includes('conflict');

/** A tree is the only lockfile of Maven. */
const isOfTree = (change: Change): boolean =>
  Reflect.get(change, 'ecosystem') === 'maven' &&
  Reflect.get(change, 'locked') === true &&
  (change.kind in STATES || change.kind.startsWith('version-conflict-'));

function stateOf(change: Change): string {
  if (change.kind === 'version-conflict-introduced') return `conflict with ${textOf(change, 'omitted') ?? 'another'}`;
  if (change.kind === 'version-conflict-fixed') return 'conflict gone';
  return STATES[change.kind] ?? change.kind;
}

function textOf(change: Change, field: string): string | null {
  const value: unknown = Reflect.get(change, field);
  return typeof value === 'string' ? value : null;
}
