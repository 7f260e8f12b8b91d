import type { Report } from '../../core/types.ts';
import { element, html } from './html-text.ts';
import { TREE_HEADINGS, treeRows } from './tree-rows.ts';

/** More rows than these are in the JSON report alone. */
const MOST_ROWS = 500;

/** What became of a Maven tree, where one is checked in: baseline and candidate side by side. */
export function htmlTree(report: Report): string {
  const rows = treeRows(report);
  if (rows.length === 0) return '';
  const left = rows.length - MOST_ROWS;
  const body = rows.slice(0, MOST_ROWS).map(({ group, artifact, baseline, candidate, state }) => {
    const versions = [group, artifact, baseline, candidate].map((text) =>
      text === null ? '–' : element('code', {}, html(text)),
    );
    return element('tr', {}, ...[...versions, html(state)].map((cell) => element('td', {}, cell)));
  });
  const head = element('tr', {}, ...TREE_HEADINGS.map((heading) => element('th', { scope: 'col' }, html(heading))));
  return element(
    'section',
    { class: 'panel', 'aria-labelledby': 'tree' },
    '<h2 id="tree">Dependency tree</h2>',
    element('table', {}, element('thead', {}, head), element('tbody', {}, ...body)),
    left > 0 ? element('p', { class: 'faint' }, `and ${left} more; the JSON report has them all`) : '',
  );
}
