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
 * The lines of a flowchart: files, and the dependencies that changed in them, vulnerable ones red and mended ones green.
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

function edgesOf(nodes: readonly DependencyNode[]): string[] {
  const files = new Map<string, number>();
  return nodes.flatMap(({ name, step, mark, paths }, index) => {
    const node = `d${index}[${label(`${name} ${step}`)}]${mark === undefined ? '' : `:::${mark}`}`;
    return [...paths].slice(0, MOST_FILES).map((path) => {
      const file = files.get(path) ?? files.size;
      files.set(path, file);
      return `  f${file}[${label(path)}] --> ${node}`;
    });
  });
}

/** A quoted label in which nothing is markup: whatever is no letter, digit or plain mark is written as its number. */
const label = (text: string): string =>
  `"${shorten(visible(text), LONGEST_LABEL).replace(/[^\p{L}\p{N} ./_:→…-]/gu, (char) => `#${char.codePointAt(0)};`)}"`;
