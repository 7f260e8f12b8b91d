import { createHash } from 'node:crypto';
import type { Finding, Reporter } from '../core/types.ts';
import { htmlChanges, number } from './parts/html-changes.ts';
import { riskByFolder } from './parts/html-chart.ts';
import { htmlDependencies } from './parts/html-dependencies.ts';
import { filters } from './parts/html-filters.ts';
import { htmlFinding, type Pages } from './parts/html-finding.ts';
import { htmlDeadlines, htmlFooter, htmlHeader, htmlNotes } from './parts/html-header.ts';
import { SCRIPT } from './parts/html-script.ts';
import { STYLE } from './parts/html-style.ts';
import { element, html } from './parts/html-text.ts';
import { htmlTree } from './parts/html-tree.ts';
import { pagesOf, rulePagesOf } from './parts/links.ts';
import { rank, type Ranked } from './parts/ranking.ts';
import { count, verdictPhrase } from './parts/words.ts';

/** Past this a browser gets slow; the JSON report has them all. */
const MOST_FINDINGS = 2000;

const hashOf = (source: string): string => `'sha256-${createHash('sha256').update(source).digest('base64')}'`;
/** Nothing may be loaded, and only our own style and script may run, whatever the report holds. */
const POLICY = [
  "default-src 'none'",
  `style-src ${hashOf(STYLE)}`,
  `script-src ${hashOf(SCRIPT)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The report as one page that needs nothing else: filters, search, diffs, all changes, dark mode, print. */
export default {
  name: 'html',
  render(report, options) {
    const ranked = rank(report.verdict.findings);
    const all = [...ranked.notable, ...ranked.minor, ...ranked.waived];
    const shown = new Set(all.slice(0, MOST_FINDINGS));
    const pages = { pageOf: pagesOf(report, options), rulePageOf: rulePagesOf(options) };
    return page(html(verdictPhrase(report)), [
      htmlHeader(report),
      htmlNotes(report),
      htmlDeadlines([...shown]),
      findings(ranked, shown, pages),
      leftOut(all.length - shown.size),
      htmlDependencies(report),
      htmlTree(report),
      htmlChanges(report, [...shown], pages.pageOf),
      htmlFooter(report),
    ]);
  },
} satisfies Reporter;

const page = (title: string, body: readonly string[]): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Breakwater: ${title}</title>
<style>${STYLE}</style>
</head>
<body>
${body.filter((part) => part !== '').join('\n')}
<script>${SCRIPT}</script>
</body>
</html>
`;

/** The findings by what they ask of the reader, beside what narrows them down. */
function findings({ notable, minor, waived }: Ranked, shown: ReadonlySet<Finding>, pages: Pages): string {
  if (shown.size === 0) return '';
  const groups = {
    'Blocks the merge': notable.filter(({ blocks }) => blocks === true),
    'To look at': notable.filter(({ blocks }) => blocks !== true),
    'Low risk and information': minor,
    Accepted: waived,
  };
  const sections = Object.entries(groups).map(([title, members]) =>
    group(
      title,
      members.filter((finding) => shown.has(finding)).map((finding) => htmlFinding(finding, pages)),
    ),
  );
  const side = element('aside', { 'aria-label': 'Filter' }, filters([...shown]), riskByFolder([...shown]));
  return element(
    'div',
    { class: 'columns' },
    element('details', { class: 'side', open: '' }, '<summary>Filter</summary>', side),
    element('main', { id: 'findings' }, ...sections, '<p class="nothing" hidden>No finding is like this.</p>'),
  );
}

const group = (title: string, cards: readonly string[]): string =>
  cards.length === 0
    ? ''
    : element('section', { class: 'group' }, element('h2', {}, `${title} ${number(cards.length)}`), ...cards);

const leftOut = (missing: number): string =>
  missing > 0
    ? element('p', { class: 'faint' }, `${count(missing, 'finding')} left out here; the JSON report has them all.`)
    : '';
