import type { Finding, Report } from '../../core/types.ts';
import { RISKS } from '../../core/vocabulary.ts';
import { textOf } from './dependency-nodes.ts';
import { anchorOf } from './html-finding.ts';
import { element, html, htmlProse } from './html-text.ts';
import {
  cleanSentence,
  count,
  countByRisk,
  harmless,
  isClean,
  refText,
  remarks,
  scope,
  verdictPhrase,
} from './words.ts';

/** An anchor, drawn. */
const MARK =
  '<svg class="mark" viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="5" r="2.5"/><path d="M12 7.5V21M7.5 11h9M4 14c.5 4.5 4 7 8 7s7.5-2.5 8-7"/></svg>';

const LABELS = { block: 'Blocked', comment: 'Passed, with remarks', pass: 'Passed' } as const;

/** The verdict: what was compared, whether it may be merged, and how much there is of each risk. */
export function htmlHeader(report: Report): string {
  const { conclusion, findings } = report.verdict;
  const { baseName, headName } = report.range;
  return element(
    'header',
    { class: `verdict ${conclusion}` },
    element(
      'p',
      { class: 'brand' },
      MARK,
      '<strong>Breakwater</strong>',
      element('span', {}, html(`${refText(baseName)} → ${refText(headName)}`)),
      '<button type="button" class="theme" hidden></button>',
    ),
    element('p', { class: 'conclusion' }, LABELS[conclusion]),
    element('h1', {}, html(isClean(report) ? cleanSentence(report) : verdictPhrase(report))),
    isClean(report) ? '' : element('ul', { class: 'counts' }, ...countsOf(report, findings)),
  );
}

function countsOf(report: Report, findings: readonly Finding[]): string[] {
  const counts = countByRisk(findings);
  const waived = findings.filter(({ waiver }) => waiver !== undefined).length;
  return [
    ...RISKS.toReversed().map((risk) => ({ n: counts[risk], word: risk })),
    { n: waived, word: 'waived' },
    { n: harmless(report), word: 'harmless' },
  ]
    .filter(({ n }) => n > 0)
    .map(({ n, word }) => element('li', { class: word }, `<b>${n}</b> ${word}`))
    .concat(element('li', { class: 'faint' }, `of <a href="#changes">${scope(report)}</a>`));
}

/** What the reader must know beside the findings. */
export function htmlNotes(report: Report): string {
  const notes = remarks(report).map((note) => element('li', {}, htmlProse(note)));
  return notes.length === 0 ? '' : panel('notes', 'Notes', element('ul', {}, ...notes));
}

/** What has a day by which settings want it mended, the nearest first. */
export function htmlDeadlines(findings: readonly Finding[]): string {
  const due = findings
    .flatMap((finding) => {
      const day = finding.waiver === undefined ? textOf(finding.change, 'fixBy') : undefined;
      return day === undefined ? [] : [{ finding, day }];
    })
    .toSorted((a, b) => Number(a.day > b.day) - Number(a.day < b.day));
  const items = due.map(({ finding, day }) =>
    element(
      'li',
      {},
      element('time', { datetime: day }, html(day)),
      ' ',
      element('a', { href: `#${anchorOf(finding)}` }, htmlProse(finding.message)),
    ),
  );
  return items.length === 0 ? '' : panel('deadlines', `To mend by`, element('ul', {}, ...items));
}

const panel = (id: string, title: string, content: string): string =>
  element('section', { class: 'panel', 'aria-labelledby': id }, element('h2', { id }, title), content);

/** What was compared, by what, and which keys there are. */
export function htmlFooter({ range, tool, stats }: Report): string {
  const compared = `Merge base ${refText(range.mergeBase)} to ${refText(range.head)}: ${count(stats.filesReviewed, 'file')} read of ${stats.filesChanged} changed.`;
  return element(
    'footer',
    { class: 'page' },
    element('p', {}, html(`${compared} ${tool.name} ${tool.version}.`)),
    '<p class="keys" hidden><kbd>/</kbd> search <kbd>j</kbd> <kbd>k</kbd> next and previous <kbd>Esc</kbd> show all</p>',
  );
}
