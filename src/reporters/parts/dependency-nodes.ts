import { compareRisk } from '../../core/risk.ts';
import type { Change, Report } from '../../core/types.ts';
import type { Risk } from '../../core/vocabulary.ts';

/** More than these nobody reads in a picture. */
const MOST_NODES = 24;
/** Fewer than this a table tells as well. */
const LEAST_NODES = 3;

/** Whether advisories speak of a dependency: of what comes with it, or of what goes. */
export type Mark = 'vulnerable' | 'fixed';

/** One changed dependency of a picture. */
export interface DependencyNode {
  readonly name: string;
  /** From which version to which. */
  readonly step: string;
  readonly mark: Mark | undefined;
  readonly risk: Risk | undefined;
  /** The direct dependencies that bring it; none where people wrote it themselves, or nothing tells. */
  readonly bringers: readonly string[];
  /** The files that it hangs from. */
  readonly paths: Set<string>;
}

/** What a picture shows, and how many dependencies it has no room for. */
export interface DependencyNodes {
  readonly nodes: readonly DependencyNode[];
  readonly hidden: number;
}

/** A vulnerability that comes outweighs one that goes, so it is the last. */
const MARKS: readonly (readonly [kind: string, mark: Mark])[] = [
  ['vulnerability-fixed', 'fixed'],
  ['vulnerability-introduced', 'vulnerable'],
];

/**
 * The dependencies that people changed, what those drag in, and what advisories tell of others; those that advisories
 * speak of first, then those that people wrote, then the most dangerous. `risks` are those of findings, by `nodeKey`. None where there is too little to draw.
 */
export function dependencyNodes(
  { facts }: Pick<Report, 'facts'>,
  risks: ReadonlyMap<string, Risk> = new Map(),
): DependencyNodes {
  const changes = facts.flatMap(({ domain, change }) => (domain === 'dependencies' ? [change] : []));
  const marked = MARKS.flatMap(([kind, mark]) =>
    changes.filter((change) => change.kind === kind).map((change) => ({ change, mark })),
  );
  const marks = new Map(marked.map(({ change, mark }) => [nameOf(change), mark]));
  const drawn = changes.filter((change) => isDeclared(change) || isDragged(change));
  const names = new Set(drawn.map(nameOf));
  const others = marked.map(({ change }) => change).filter((change) => !names.has(nameOf(change)));
  const nodes = nodesOf([...drawn, ...others], marks, risks);
  if (nodes.length < LEAST_NODES && others.length === 0) return { nodes: [], hidden: 0 };
  return { nodes: nodes.slice(0, MOST_NODES), hidden: Math.max(0, nodes.length - MOST_NODES) };
}

/** What people wrote, not what a tool wrote beside it. */
const isDeclared = (change: Change): boolean =>
  'section' in change && Reflect.get(change, 'direct') === true && Reflect.get(change, 'locked') === false;

/** What a lockfile says that a direct dependency brings. */
const isDragged = (change: Change): boolean => 'section' in change && bringersOf(change).length > 0;

function bringersOf(change: Change): readonly string[] {
  const names: unknown = Reflect.get(change, 'broughtBy');
  return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
}

/** One node for each dependency and step, however many files have it. */
function nodesOf(
  changes: readonly Change[],
  marks: ReadonlyMap<string, Mark>,
  risks: ReadonlyMap<string, Risk>,
): DependencyNode[] {
  const nodes = new Map<string, DependencyNode>();
  for (const change of changes) {
    const name = nameOf(change);
    const key = nodeKey(change);
    const paths = nodes.get(key)?.paths ?? new Set();
    const bringers = bringersOf(change);
    nodes.set(key, { name, step: stepOf(change), mark: marks.get(name), risk: risks.get(key), bringers, paths });
    paths.add((change.after ?? change.before)?.path ?? '');
  }
  return [...nodes.values()].toSorted(byDanger);
}

const MARK_ORDER: readonly (Mark | undefined)[] = ['vulnerable', 'fixed', undefined];

const byDanger = (a: DependencyNode, b: DependencyNode): number =>
  MARK_ORDER.indexOf(a.mark) - MARK_ORDER.indexOf(b.mark) ||
  Number(a.bringers.length > 0) - Number(b.bringers.length > 0) ||
  compareRisk(b.risk ?? 'info', a.risk ?? 'info');

/** What changes have in common that are one node: the dependency and its step. */
export const nodeKey = (change: Change): string => `${nameOf(change)} ${stepOf(change)}`;

const nameOf = (change: Change): string => textOf(change, 'name') ?? change.subject;

/** From what to what a change goes, as `1.0.0 → 2.0.0`; empty where it says neither. */
export function stepOf(change: Change): string {
  const [from, to] = [textOf(change, 'from'), textOf(change, 'to')];
  if (from !== undefined && to !== undefined) return `${from} → ${to}`;
  return to ?? (from === undefined ? '' : `${from} → none`);
}

/** A field of a change that holds text; undefined where it has none such. */
export function textOf(change: Change, field: string): string | undefined {
  const value: unknown = Reflect.get(change, field);
  return typeof value === 'string' ? value : undefined;
}
