/** A picture of the changed dependencies, in Mermaid: https://mermaid.js.org/syntax/flowchart.html. */
import { shorten, visible } from '../../core/present.ts';
import type { Change, Report } from '../../core/types.ts';
import { count } from './words.ts';

/** More than these nobody reads in a picture. */
const MOST_NODES = 24;
const MOST_FILES = 3;
const LONGEST_LABEL = 60;
/** Fewer than this a table tells as well. */
const LEAST_NODES = 3;

const STYLES = {
  vulnerable: 'fill:#ffebe9,stroke:#cf222e,color:#82071e',
  fixed: 'fill:#dafbe1,stroke:#1a7f37,color:#0a3d1a',
} as const;
type Style = keyof typeof STYLES;

/** A vulnerability that comes outweighs one that goes, so it is the last. */
const MARKS: readonly (readonly [kind: string, style: Style])[] = [
  ['vulnerability-fixed', 'fixed'],
  ['vulnerability-introduced', 'vulnerable'],
];

interface Node {
  readonly name: string;
  readonly text: string;
  readonly style: Style | undefined;
  /** The direct dependencies that bring it; none where people wrote it themselves, or nothing tells. */
  readonly bringers: readonly string[];
  /** The files that it hangs from. */
  readonly paths: Set<string>;
}

/**
 * The lines of a flowchart: files, the dependencies that people changed in them, what those drag in, and what advisories tell,
 * vulnerable ones red and mended ones green. None where there is too little to draw; what does not fit is counted.
 */
export function dependencyGraph({ facts }: Pick<Report, 'facts'>): string[] {
  const changes = facts.flatMap(({ domain, change }) => (domain === 'dependencies' ? [change] : []));
  const styled = MARKS.flatMap(([kind, style]) =>
    changes.filter((change) => change.kind === kind).map((change) => ({ change, style })),
  );
  const styles = new Map(styled.map(({ change, style }) => [nameOf(change), style]));
  const drawn = changes.filter((change) => isDeclared(change) || isDragged(change));
  const names = new Set(drawn.map(nameOf));
  const others = styled.map(({ change }) => change).filter((change) => !names.has(nameOf(change)));
  const nodes = nodesOf([...drawn, ...others], styles);
  if (nodes.length < LEAST_NODES && styled.length === 0) return [];
  const hidden = nodes.length - MOST_NODES;
  return [
    'flowchart LR',
    ...edgesOf(nodes.slice(0, MOST_NODES)),
    ...(hidden > 0 ? [`  more[${label(`and ${count(hidden, 'dependency', 'dependencies')} more`)}]`] : []),
    ...Object.entries(STYLES).map(([name, style]) => `  classDef ${name} ${style}`),
  ];
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

/** One node for each dependency and step, however many files have it; those that advisories speak of first, then those that people wrote. */
function nodesOf(changes: readonly Change[], styles: ReadonlyMap<string, Style>): Node[] {
  const nodes = new Map<string, Node>();
  for (const change of changes) {
    const text = `${nameOf(change)} ${stepOf(change)}`;
    const name = nameOf(change);
    const node = nodes.get(text) ?? {
      name,
      text,
      style: styles.get(name),
      bringers: bringersOf(change),
      paths: new Set(),
    };
    nodes.set(text, node);
    node.paths.add((change.after ?? change.before)?.path ?? '');
  }
  return [...nodes.values()].toSorted((a, b) => rankOf(a) - rankOf(b));
}

const RANKS: readonly (Style | undefined)[] = ['vulnerable', 'fixed', undefined];
const rankOf = ({ style, bringers }: Node): number => 2 * RANKS.indexOf(style) + Number(bringers.length > 0);

const nameOf = (change: Change): string => textOf(change, 'name') ?? change.subject;

function stepOf(change: Change): string {
  const [from, to] = [textOf(change, 'from'), textOf(change, 'to')];
  if (from !== undefined && to !== undefined) return `${from} → ${to}`;
  return to ?? (from === undefined ? '' : `${from} → none`);
}

function textOf(change: Change, field: string): string | undefined {
  const value: unknown = Reflect.get(change, field);
  return typeof value === 'string' ? value : undefined;
}

/** A file leads to what stands in it, by way of the direct dependency that brings it, whether or not that one changed. */
function edgesOf(nodes: readonly Node[]): string[] {
  const files = new Map<string, number>();
  const roots = new Map(
    nodes.flatMap(({ name, bringers }, index) => (bringers.length > 0 ? [] : [[name, `d${index}`]])),
  );
  const fileNode = (path: string): string => {
    const file = files.get(path) ?? files.size;
    files.set(path, file);
    return `f${file}[${label(path)}]`;
  };
  const unchanged = new Map<string, string>();
  const above = ({ bringers, paths }: Node): string[] => {
    const hung = [...paths].slice(0, MOST_FILES);
    if (bringers.length === 0) return hung.map(fileNode);
    return bringers.map((name) => {
      const id = roots.get(name) ?? `u${roots.size}`;
      if (!roots.has(name)) unchanged.set(id, `  ${fileNode(hung[0] ?? '')} --> ${id}[${label(name)}]`);
      roots.set(name, id);
      return id;
    });
  };
  const edges = nodes.flatMap((node, index) => {
    const drawn = `d${index}[${label(node.text)}]${node.style === undefined ? '' : `:::${node.style}`}`;
    return above(node).map((start) => `  ${start} --> ${drawn}`);
  });
  return [...edges, ...unchanged.values()];
}

/** A quoted label in which nothing is markup: whatever is no letter, digit or plain mark is written as its number. */
const label = (text: string): string =>
  `"${shorten(visible(text), LONGEST_LABEL).replace(/[^\p{L}\p{N} ./_:→…-]/gu, (char) => `#${char.codePointAt(0)};`)}"`;
