import type { Finding, RenderOptions, Report, Reporter } from '../core/types.ts';
import { isAcceptable } from './parts/acceptance.ts';
import { defuse } from './parts/defuse.ts';
import { dependencyGraph } from './parts/dependency-graph.ts';
import { findingRow, HEADINGS, sections, waivedRow, waiverEntries } from './parts/markdown-blocks.ts';
import { pagesOf, rulePagesOf } from './parts/links.ts';
import { code, escape, fence, fold, prose, table } from './parts/markdown-text.ts';
import { fittingIn } from './parts/fitting.ts';
import { rank, type Ranked } from './parts/ranking.ts';
import { TREE_HEADINGS, treeRows } from './parts/tree-rows.ts';
import { cleanSentence, count, inWords, isClean, remarks, scope, refText, verdictPhrase } from './parts/words.ts';

/** A job summary may hold 1 MiB; some of it is kept for the lines around what is counted here. */
const SUMMARY_BYTES = 1_000_000;
const MOST_ROWS = 100;
const MOST_SECTIONS = 50;

/** The report for a job summary: one line when all is well, else the verdict, a table, and what each finding means. */
export default {
  name: 'markdown',
  render: (report, options) => renderMarkdown(report, options, SUMMARY_BYTES),
} satisfies Reporter;

/**
 * The report as GitHub markdown of about `bytes` at most. What does not fit is counted, never dropped in silence;
 * `none` leaves out what each finding means, where something else tells it.
 */
export function renderMarkdown(
  report: Report,
  options: RenderOptions,
  bytes: number,
  wanted: 'all' | 'none' = 'all',
): string {
  if (isClean(report)) return `Breakwater: ${cleanSentence(report)}\n`;
  const ranked = rank(report.verdict.findings);
  const pageOf = pagesOf(report, options);
  const take = fittingIn(bytes);
  const rows = take(ranked.notable.slice(0, MOST_ROWS).map((finding) => findingRow(finding, pageOf)));
  const notes = take(remarks(report).map((note) => `- ${prose(note)}`));
  const detailed = wanted === 'all' ? ranked.notable : [];
  const details = take(sections(detailed.slice(0, MOST_SECTIONS), pageOf, rulePagesOf(options)));
  const minor = take(ranked.minor.slice(0, MOST_ROWS).map((finding) => findingRow(finding, pageOf)));
  const accepted = ranked.waived.slice(0, MOST_ROWS);
  const fresh = take(accepted.filter(isNew).map((finding) => waivedRow(finding, pageOf)));
  const waived = take(accepted.filter((finding) => !isNew(finding)).map((finding) => waivedRow(finding, pageOf)));
  const entries = take(waiverEntries(ranked.notable));
  const pictures = wanted === 'all' ? take([...picture(report), ...treeTable(report)]) : [];
  const untold = wanted === 'all' ? rows.length - details.length : 0;
  const shown = { rows: rows.length, untold, minor: minor.length, waived: fresh.length + waived.length };
  const blocks = [
    `## Breakwater: ${escape(verdictPhrase(report))}`,
    fresh.length === 0 ? '' : `${NEWLY_WAIVED}\n\n${table([...HEADINGS, 'accepted'], fresh)}`,
    rows.length === 0 ? '' : table(HEADINGS, rows),
    minor.length === 0 ? '' : fold(`${ranked.minor.length} more, low or information`, table(HEADINGS, minor)),
    waived.length === 0 ? '' : fold(`${waived.length} waived before`, table([...HEADINGS, 'accepted'], waived)),
    `${toMerge(ranked)}${judged(report)}`,
    notes.join('\n'),
    leftOut(ranked, shown),
    ...details,
    ...pictures,
    ...entries,
  ];
  return `${defuse(blocks.filter((block) => block !== '').join('\n\n'))}\n`;
}

/** An entry that comes with what it accepts was judged by nobody yet. */
const isNew = ({ waiver }: Finding): boolean => waiver?.isNew === true;
const NEWLY_WAIVED = '**Accepted by this very change**, with new entries of `.github/breakwater-waivers.yml`:';

/** The changed dependencies as a picture, where there are enough of them. */
function picture(report: Report): string[] {
  const lines = dependencyGraph(report);
  return lines.length === 0 ? [] : [fold('Changed dependencies', fence('mermaid', lines))];
}

/** What became of a Maven tree, where one is checked in. */
function treeTable(report: Report): string[] {
  const rows = treeRows(report);
  const cells = rows
    .slice(0, MOST_ROWS)
    .map((row) => [row.group, row.artifact, row.baseline, row.candidate, row.state].map(cellOf));
  const more =
    rows.length > cells.length ? `\n\nand ${rows.length - cells.length} more; the JSON report has them all` : '';
  return rows.length === 0 ? [] : [fold('Dependency tree: baseline and candidate', table(TREE_HEADINGS, cells) + more)];
}

const cellOf = (text: string | null, column: number): string => {
  if (text === null) return '–';
  return column < TREE_HEADINGS.length - 1 ? code(text) : escape(text);
};

/** What to do next, where something blocks. Those that block come first in the table. */
function toMerge({ notable }: Ranked): string {
  const blocking = notable.filter(({ blocks }) => blocks).length;
  if (blocking === 0) return '';
  const mend = blocking === 1 ? 'mend the first' : `mend the first ${inWords(blocking)}`;
  if (!notable.some(isAcceptable)) return `**To merge:** ${mend}. `;
  return `**To merge:** ${mend}, or accept ${blocking === 1 ? 'it' : 'one'} knowingly (entries to copy below). `;
}

function judged(report: Report): string {
  const { mergeBase, head, baseName } = report.range;
  return `Judged: ${scope(report)}, merge base ${code(refText(mergeBase))} to ${code(refText(head))}, policy from ${code(refText(baseName))}.`;
}

/** The short form says what it leaves out, and where all of it is. */
function leftOut(
  { notable, minor, waived }: Ranked,
  shown: Record<'rows' | 'untold' | 'minor' | 'waived', number>,
): string {
  const missing = [
    [notable.length - shown.rows, 'of medium risk or worse'],
    [shown.untold, 'without their details'],
    [minor.length - shown.minor, 'of low risk or information'],
    [waived.length - shown.waived, 'waived'],
  ] as const;
  const parts = missing.filter(([n]) => n > 0).map(([n, what]) => `${count(n, 'finding')} ${what}`);
  if (parts.length === 0) return '';
  return `**Left out here**, since the page is full: ${parts.join(', ')}. The JSON report has them all.`;
}
