import type { Finding } from '../../core/types.ts';
import { RISKS } from '../../core/vocabulary.ts';
import { element, html } from './html-text.ts';
import { groupByPath } from './ranking.ts';
import { countByRisk, count, riskList } from './words.ts';

const MOST_FOLDERS = 12;

/** The folder that a file counts for, with a bar at its end; `./` for files at the top. */
export const folderOf = (path: string): string => `${path.split('/').slice(0, -1).slice(0, 3).join('/') || '.'}/`;

/** Where the risk is: a bar for each folder, the folder with the most dangerous findings first. Empty for one folder. */
export function riskByFolder(ranked: readonly Finding[]): string {
  const open = ranked.filter(({ waiver }) => waiver === undefined);
  const folders = groupByPath(open, folderOf);
  if (folders.size < 2) return '';
  const widest = [...folders.values()].reduce((most, findings) => Math.max(most, findings.length), 0);
  const rows = [...folders].slice(0, MOST_FOLDERS).map(([folder, findings]) => row(folder, findings, widest));
  const hidden = folders.size - rows.length;
  return element(
    'section',
    { class: 'folders', 'aria-labelledby': 'folders' },
    '<h2 id="folders">Risk by folder</h2>',
    element('ol', {}, ...rows),
    hidden > 0 ? element('p', { class: 'faint' }, `and ${count(hidden, 'folder')} more`) : '',
  );
}

const row = (folder: string, findings: readonly Finding[], widest: number): string =>
  element(
    'li',
    {},
    element('a', { href: '#findings', 'data-path': folder }, element('code', {}, html(folder))),
    bar(findings, widest),
    element('span', { class: 'faint' }, riskList(findings)),
  );

/** A bar of one segment a risk, the worst at the left; its numbers stand beside it in words. */
function bar(findings: readonly Finding[], widest: number): string {
  const counts = countByRisk(findings);
  let x = 0;
  const segments = RISKS.toReversed().map((risk) => {
    const width = (100 * counts[risk]) / widest;
    x += width;
    return width === 0
      ? ''
      : element('rect', { class: risk, x: String(x - width), width: String(width), height: '10' });
  });
  return element(
    'svg',
    { class: 'bar', viewBox: '0 0 100 10', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    ...segments,
  );
}
