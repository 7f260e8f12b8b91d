/** What the one issue of audits says. It begins with its marker; the same report gives the same bytes. */
import type { Finding, RenderOptions, Report } from '../../core/types.ts';
import { renderMarkdown } from '../../reporters/markdown.ts';
import { markdownPlace, pagesOf } from '../../reporters/parts/links.ts';
import { code, prose, table } from '../../reporters/parts/markdown-text.ts';
import { shownPlace } from '../../reporters/parts/places.ts';
import { fingerprint, marked } from '../pull-request/marker.ts';

/** GitHub takes 65,536 characters: the marker, the dates and the table beside the report have their share. */
const LONGEST = 60_000;
const LONGEST_REPORT = 36_000;
/** So many findings are known again, and so many dates kept. */
const MOST_PRINTS = 500;
const MOST_DATES = 100;

export interface Writing extends RenderOptions {
  readonly scope: string;
  readonly runUrl?: string | undefined;
  /** An ISO date. */
  readonly today: string;
}

/** By fingerprint: the day by which a finding is to be mended. */
export type Dates = ReadonlyMap<string, string>;

/** The issue while there is something to mend. `known` are the days of an earlier run: time runs from the first sight. */
export function trackingBody(report: Report, known: Dates, writing: Writing): string {
  const due = report.verdict.findings.map((finding) => withDate(finding, known));
  const dated = { ...report, verdict: { ...report.verdict, findings: due } };
  const [heading = '', ...rest] = renderMarkdown(dated, writing, LONGEST_REPORT).split('\n');
  const dates = datesOf(due).slice(0, MOST_DATES);
  const text = [kept(dates), heading, '', ...fixBy(dates, dated, writing), ...rest, ...moreAt(writing)].join('\n');
  const prints = printsOf(report);
  return marked({ scope: writing.scope, kind: 'tracking', prints }, text.length > LONGEST ? heading : text);
}

const moreAt = ({ runUrl }: Writing): string[] => (runUrl === undefined ? [] : [`[The run](${runUrl})`, '']);

/** The issue once nothing is left of it: no finding in its marker. */
export const closedBody = ({ range }: Report, { scope, ...writing }: Writing): string =>
  marked(
    { scope, kind: 'tracking', prints: [] },
    [`Nothing is left to mend at ${code(range.head.slice(0, 7))}.`, '', ...moreAt({ scope, ...writing })].join('\n'),
  );

/** An issue that another one has taken the place of. */
export const surplusBody = (number: number, { scope }: Writing): string =>
  marked({ scope, kind: 'tracking', prints: [] }, `This goes on in #${number}.`);

/** The findings that keep the issue open. */
export const printsOf = ({ verdict }: Report): string[] =>
  verdict.findings
    .filter(({ waiver, risk, blocks }) => waiver === undefined && (risk !== 'info' || blocks === true))
    .slice(0, MOST_PRINTS)
    .map(fingerprint);

/** A finding with the earlier of two days, in its words too. */
function withDate(finding: Finding, known: Dates): Finding {
  const date = dateOf(finding);
  const first = known.get(fingerprint(finding));
  if (date === undefined || first === undefined || first >= date) return finding;
  const change = { ...finding.change, fixBy: first };
  return { ...finding, fix: finding.fix.replaceAll(date, first), change };
}

function dateOf({ change, waiver }: Finding): string | undefined {
  const date: unknown = Reflect.get(change, 'fixBy');
  return typeof date === 'string' && waiver === undefined ? date : undefined;
}

interface Dated {
  readonly finding: Finding;
  readonly date: string;
}

const datesOf = (findings: readonly Finding[]): Dated[] =>
  findings
    .flatMap((finding): Dated[] => {
      const date = dateOf(finding);
      return date === undefined ? [] : [{ finding, date }];
    })
    .toSorted((a, b) => a.date.localeCompare(b.date));

/** The dates as a line that nobody sees and the next run reads. */
const kept = (dates: readonly Dated[]): string =>
  `<!-- due ${dates.map(({ finding, date }) => `${fingerprint(finding)}=${date}`).join(' ')} -->`;

/** The dates that a body keeps; whatever else stands there is nothing. */
export function readDates(text: string): Dates {
  const [, list = ''] = /^<!-- due ([0-9a-f=\- ]*) -->/.exec(text) ?? [];
  const pairs = [...list.matchAll(/\b([0-9a-f]{16})=(\d{4}-\d{2}-\d{2})\b/g)];
  return new Map(pairs.map(([, print = '', date = '']) => [print, date]));
}

function fixBy(dates: readonly Dated[], report: Report, writing: Writing): string[] {
  if (dates.length === 0) return [];
  const pageOf = pagesOf(report, writing);
  const rows = dates.map(({ finding, date }) => [
    date < writing.today ? `**${date}**, overdue` : date,
    prose(finding.message),
    markdownPlace(shownPlace(finding), pageOf),
  ]);
  return [table(['mend by', 'what', 'where'], rows), ''];
}
