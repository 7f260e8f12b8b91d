import { createHash } from 'node:crypto';
import type { Finding, Report, Reporter } from '../core/types.ts';
import { DOMAINS, RISKS } from '../core/vocabulary.ts';
import { htmlFinding } from './parts/html-finding.ts';
import { dependencyTable, riskByFolder, section, treeTable } from './parts/html-overview.ts';
import { SCRIPT } from './parts/html-script.ts';
import { STYLE } from './parts/html-style.ts';
import { element, html, htmlProse } from './parts/html-text.ts';
import { pagesOf } from './parts/links.ts';
import { placeOf } from './parts/places.ts';
import { rank } from './parts/ranking.ts';
import { cleanSentence, count, isClean, remarks, refText, tally, verdictPhrase } from './parts/words.ts';

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

/** The report as one page that needs nothing else: filters, search, diffs, dark mode, print. */
export default {
  name: 'html',
  render(report, options) {
    const { notable, minor, waived } = rank(report.verdict.findings);
    const ranked = [...notable, ...minor, ...waived];
    const pageOf = pagesOf(report, options);
    const shown = ranked.slice(0, MOST_FINDINGS).map((finding) => htmlFinding(finding, pageOf));
    return page(`Breakwater: ${html(verdictPhrase(report))}`, [
      element('header', { class: report.verdict.conclusion }, ...headerOf(report)),
      notes(report),
      riskByFolder(ranked),
      ...(shown.length === 0 ? [] : [filters(ranked), element('main', {}, ...shown)]),
      leftOut(ranked.length - shown.length),
      treeTable(report),
      dependencyTable(report),
      footer(report),
      ...(shown.length === 0 ? [] : [`<script>${SCRIPT}</script>`]),
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
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
${body.filter((part) => part !== '').join('\n')}
</body>
</html>
`;

const headerOf = (report: Report): string[] => [
  element('h1', {}, isClean(report) ? html(`Breakwater: ${cleanSentence(report)}`) : html(verdictPhrase(report))),
  element('p', {}, html(`${tally(report)}.`)),
];

const notes = (report: Report): string => {
  const all = remarks(report).map((note) => element('li', {}, htmlProse(note)));
  return all.length === 0 ? '' : section('Notes', element('ul', {}, ...all));
};

const leftOut = (missing: number): string =>
  missing > 0 ? element('p', {}, `${count(missing, 'finding')} left out here; the JSON report has them all.`) : '';

function footer({ range, tool }: Report): string {
  const compared = `${refText(range.baseName)} → ${refText(range.headName)}, merge base ${refText(range.mergeBase)} to ${refText(range.head)}`;
  const keys =
    '<p class="keys">Keys: <kbd>/</kbd> search, <kbd>j</kbd> and <kbd>k</kbd> next and previous, <kbd>Esc</kbd> all again.</p>';
  return element(
    'footer',
    { class: 'faint' },
    keys,
    element('p', {}, html(`${compared}. ${tool.name} ${tool.version}.`)),
  );
}

/** The form is shown by the script: without it nothing could be filtered. */
function filters(findings: readonly Finding[]): string {
  const risks = RISKS.toReversed().filter((risk) => findings.some((finding) => finding.risk === risk));
  const domains = DOMAINS.filter((domain) => findings.some((finding) => finding.domain === domain));
  const files = [...new Set(findings.map((finding) => placeOf(finding).path))].toSorted();
  return element(
    'form',
    { role: 'search', hidden: '' },
    '<input type="search" name="search" placeholder="Search" aria-label="Search" autocomplete="off">',
    boxes('risk', risks),
    boxes('domain', domains),
    element(
      'select',
      { name: 'file', 'aria-label': 'File' },
      element('option', { value: '' }, 'all files'),
      ...files.map((file) => element('option', { value: file }, html(file))),
    ),
    '<button type="reset">all</button><output></output>',
  );
}

const boxes = (name: string, values: readonly string[]): string =>
  element(
    'fieldset',
    { 'aria-label': name },
    ...values.map(
      (value) =>
        `<label class="${value}"><input type="checkbox" name="${name}" value="${value}" checked> <span class="risk">${value}</span></label>`,
    ),
  );
