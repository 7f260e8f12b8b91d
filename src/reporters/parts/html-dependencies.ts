import { compareRisk } from '../../core/risk.ts';
import { shorten } from '../../core/present.ts';
import type { Report } from '../../core/types.ts';
import type { Risk } from '../../core/vocabulary.ts';
import { dependencyNodes, nodeKey, type DependencyNode } from './dependency-nodes.ts';
import { element, html } from './html-text.ts';
import { count } from './words.ts';

/** A dependency that stands in more files than these is tied to the first of them. */
const MOST_FILES = 3;
const LONGEST_STEP = 44;

/** A picture of the changed dependencies: files at the left, what changed in them at the right. Empty where it says too little. */
export function htmlDependencies(report: Report): string {
  const { nodes, hidden } = dependencyNodes(report, risksOf(report));
  if (nodes.length === 0) return '';
  const rows = rowsOf(nodes);
  return element(
    'section',
    { class: 'panel', 'aria-labelledby': 'dependencies' },
    '<h2 id="dependencies">Dependencies</h2>',
    element('div', { class: 'graph' }, files(rows), edges(nodes, rows), element('ul', {}, ...nodes.map(item))),
    hidden > 0
      ? element('p', { class: 'faint' }, `and ${count(hidden, 'dependency', 'dependencies')} more, among all changes`)
      : '',
  );
}

/** The worst risk that findings see in each dependency's step. */
function risksOf({ verdict }: Report): Map<string, Risk> {
  const risks = new Map<string, Risk>();
  for (const { domain, change, risk, waiver } of verdict.findings) {
    const known = risks.get(nodeKey(change)) ?? 'info';
    if (domain === 'dependencies' && waiver === undefined && compareRisk(risk, known) > 0)
      risks.set(nodeKey(change), risk);
  }
  return risks;
}

const drawnPaths = ({ paths }: DependencyNode): string[] => [...paths].slice(0, MOST_FILES);

/** The row of each file: that of its first dependency, or the next that is free. */
function rowsOf(nodes: readonly DependencyNode[]): Map<string, number> {
  const rows = new Map<string, number>();
  const taken = new Set<number>();
  for (const [index, node] of nodes.entries()) {
    for (const path of drawnPaths(node).filter((drawn) => !rows.has(drawn))) {
      let row = index;
      while (taken.has(row)) row += 1;
      rows.set(path, row);
      taken.add(row);
    }
  }
  return rows;
}

/** Each file at its row, for eyes alone: the list at the right names the files too. */
function files(rows: ReadonlyMap<string, number>): string {
  const paths = new Map([...rows].map(([path, row]) => [row, path]));
  const items = Array.from({ length: 1 + Math.max(...rows.values()) }, (_, row) => {
    const path = paths.get(row);
    return element('li', {}, path === undefined ? '' : element('code', { title: path }, html(path)));
  });
  return element('ol', { 'aria-hidden': 'true' }, ...items);
}

/** One unit is one row; the style gives all rows one height, and the drawing the height of them all. */
function edges(nodes: readonly DependencyNode[], rows: ReadonlyMap<string, number>): string {
  const height = Math.max(nodes.length, 1 + Math.max(...rows.values()));
  const paths = nodes.flatMap((node, to) =>
    drawnPaths(node).map((path) => {
      const [y, end] = [(rows.get(path) ?? 0) + 0.5, to + 0.5];
      return element('path', { class: styleOf(node), d: `M0 ${y}C50 ${y} 50 ${end} 100 ${end}` });
    }),
  );
  return element(
    'svg',
    { class: 'edges', viewBox: `0 0 100 ${height}`, preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    ...paths,
  );
}

const styleOf = ({ mark, risk }: DependencyNode): string | undefined => mark ?? risk;

function item(node: DependencyNode): string {
  const { name, step, paths, bringers } = node;
  const style = styleOf(node);
  const more = paths.size > MOST_FILES ? ` and ${count(paths.size - MOST_FILES, 'file')} more` : '';
  return element(
    'li',
    { class: style, title: `${name} ${step}` },
    element('code', {}, html(name)),
    element('span', {}, html(shorten(step, LONGEST_STEP))),
    style === undefined ? '' : element('strong', {}, style),
    element('small', {}, html(`in ${drawnPaths(node).join(', ')}${more}`)),
    bringers.length === 0 ? '' : element('small', {}, html(`by way of ${bringers.join(', ')}`)),
  );
}
