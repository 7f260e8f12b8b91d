/** A picture of the changed dependencies, in Mermaid: https://mermaid.js.org/syntax/flowchart.html. */
import { shorten, visible } from '../../core/present.ts';
import type { Report } from '../../core/types.ts';
import { dependencyNodes, type DependencyNode, type Mark } from './dependency-nodes.ts';
import { count } from './words.ts';

const MOST_FILES = 3;
const LONGEST_LABEL = 60;

const STYLES: Record<Mark, string> = {
  vulnerable: 'fill:#ffebe9,stroke:#cf222e,color:#82071e',
  fixed: 'fill:#dafbe1,stroke:#1a7f37,color:#0a3d1a',
};

/**
 * The lines of a flowchart: files, the dependencies that changed in them, and what those drag in, vulnerable ones red and mended ones green.
 * None where there is too little to draw; what does not fit is counted.
 */
export function dependencyGraph(report: Pick<Report, 'facts'>): string[] {
  const { nodes, hidden } = dependencyNodes(report);
  if (nodes.length === 0) return [];
  return [
    'flowchart LR',
    ...edgesOf(nodes),
    ...(hidden > 0 ? [`  more[${label(`and ${count(hidden, 'dependency', 'dependencies')} more`)}]`] : []),
    ...Object.entries(STYLES).map(([name, style]) => `  classDef ${name} ${style}`),
  ];
}

/** A file leads to what stands in it, by way of the direct dependency that brings it, whether or not that one changed. */
function edgesOf(nodes: readonly DependencyNode[]): string[] {
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
  const above = ({ bringers, paths }: DependencyNode): string[] => {
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
    const drawn = `d${index}[${label(`${node.name} ${node.step}`)}]${node.mark === undefined ? '' : `:::${node.mark}`}`;
    return above(node).map((start) => `  ${start} --> ${drawn}`);
  });
  return [...edges, ...unchanged.values()];
}

/** A quoted label in which nothing is markup: whatever is no letter, digit or plain mark is written as its number. */
const label = (text: string): string =>
  `"${shorten(visible(text), LONGEST_LABEL).replace(/[^\p{L}\p{N} ./_:→…-]/gu, (char) => `#${char.codePointAt(0)};`)}"`;
