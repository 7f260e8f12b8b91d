import type { Finding, Report } from '../../core/types.ts';
import { RISKS, type Risk } from '../../core/vocabulary.ts';
import { element, html } from './html-text.ts';
import { groupByPath } from './ranking.ts';
import { TREE_HEADINGS, treeRows } from './tree-rows.ts';
import { countByRisk, riskList } from './words.ts';

const MOST_FOLDERS = 12;
const MOST_DEPENDENCIES = 200;

/** Where the risk is: a bar for each folder, the folder with the most dangerous findings first. */
export function riskByFolder(ranked: readonly Finding[]): string {
  const folders = groupByPath(ranked, folderOf);
  if (folders.size < 2) return '';
  const widest = [...folders.values()].reduce((most, findings) => Math.max(most, findings.length), 0);
  const rows = [...folders]
    .slice(0, MOST_FOLDERS)
    .map(([folder, findings]) => [element('code', {}, html(folder)), bar(findings, widest), riskList(findings)]);
  const more =
    folders.size > MOST_FOLDERS
      ? element('p', { class: 'faint' }, `and ${folders.size - MOST_FOLDERS} more folders`)
      : '';
  return section('Risk by folder', table(['folder', 'findings', 'risk'], rows) + more);
}

const folderOf = (path: string): string => path.split('/').slice(0, -1).slice(0, 3).join('/') || '.';

/** A bar of one segment a risk, the worst at the left; its numbers stand beside it in words. */
function bar(findings: readonly Finding[], widest: number): string {
  const counts = countByRisk(findings);
  let x = 0;
  const segments = RISKS.toReversed().map((risk: Risk) => {
    const width = (100 * counts[risk]) / widest;
    x += width;
    return width === 0
      ? ''
      : element('rect', { class: risk, x: String(x - width), y: '0', width: String(width), height: '10' });
  });
  return element('svg', { viewBox: '0 0 100 10', preserveAspectRatio: 'none', 'aria-hidden': 'true' }, ...segments);
}

/** Every change of a dependency, whether or not a rule had an opinion. */
export function dependencyTable({ facts }: Report): string {
  const changes = facts.filter(({ domain, change }) => domain === 'dependencies' && change.kind !== 'file-unreadable');
  if (changes.length === 0) return '';
  const rows = changes
    .slice(0, MOST_DEPENDENCIES)
    .map(({ change }) => [
      element('code', {}, html(change.subject)),
      html(change.kind),
      field(change, 'from'),
      field(change, 'to'),
      field(change, 'ecosystem'),
    ]);
  const left = changes.length - rows.length;
  const more = left > 0 ? element('p', { class: 'faint' }, `and ${left} more; the JSON report has them all`) : '';
  return section('Dependencies', table(['name', 'change', 'from', 'to', 'ecosystem'], rows) + more);
}

/** What became of a Maven tree, where one is checked in. */
export function treeTable(report: Report): string {
  const rows = treeRows(report);
  if (rows.length === 0) return '';
  const cells = rows
    .slice(0, MOST_DEPENDENCIES)
    .map(({ group, artifact, baseline, candidate, state }) => [
      ...[group, artifact, baseline, candidate].map((text) => (text === null ? '–' : element('code', {}, html(text)))),
      html(state),
    ]);
  const left = rows.length - cells.length;
  const more = left > 0 ? element('p', { class: 'faint' }, `and ${left} more; the JSON report has them all`) : '';
  return section('Dependency tree', table(TREE_HEADINGS, cells) + more);
}

const field = (change: object, name: string): string => {
  const value: unknown = Reflect.get(change, name);
  return typeof value === 'string' ? element('code', {}, html(value)) : '–';
};

/** A part of the page with a heading. */
export const section = (title: string, content: string): string =>
  element('section', {}, element('h2', {}, title), content);

const table = (headings: readonly string[], rows: readonly (readonly string[])[]): string =>
  element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...headings.map((heading) => element('th', { scope: 'col' }, heading)))),
    element('tbody', {}, ...rows.map((cells) => element('tr', {}, ...cells.map((cell) => element('td', {}, cell))))),
  );
