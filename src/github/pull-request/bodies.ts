/** What is written on a pull request. Every body begins with its marker; the same findings give the same bytes. */
import type { Finding, RenderOptions, Report } from '../../core/types.ts';
import { renderMarkdown } from '../../reporters/markdown.ts';
import { inlineComment } from '../../reporters/parts/inline-comment.ts';
import { fittingIn } from '../../reporters/parts/fitting.ts';
import { code, escape } from '../../reporters/parts/markdown-text.ts';
import { count, isClean, verdictPhrase } from '../../reporters/parts/words.ts';
import { fingerprint, marked, type Marker } from './marker.ts';

/** GitHub takes 65,536 characters; some are kept for the marker and for what stands around. */
const LONGEST = 60_000;
/** So many findings are named in one marker, about 17 characters each. */
export const MOST_PRINTS = 1000;
const LONGEST_REVIEW = LONGEST - MOST_PRINTS * 17;

export interface Writing extends RenderOptions {
  readonly scope: string;
  /** Where the log and the summary of this run are. */
  readonly runUrl?: string | undefined;
}

/** The one comment that tells the verdict; `details` are what each finding means, where nothing else tells it. */
export function verdictBody(report: Report, writing: Writing, details: 'all' | 'none'): string {
  const rendered = renderMarkdown(report, writing, LONGEST, details);
  const text = rendered.length <= LONGEST ? rendered : `## Breakwater: ${escape(verdictPhrase(report))}\n`;
  return marked(
    { scope: writing.scope, kind: 'verdict', prints: [] },
    `${text}${isClean(report) ? '' : moreAt(writing)}`,
  );
}

const moreAt = ({ runUrl }: Writing): string => (runUrl === undefined ? '' : `\n[The whole report](${runUrl})\n`);

/** A comment on the lines of a finding. */
export const findingBody = (
  finding: Finding,
  writing: Pick<Writing, 'scope' | 'rulesUrl'>,
  suggests: boolean,
): string =>
  marked(
    { scope: writing.scope, kind: 'finding', prints: [fingerprint(finding)] },
    inlineComment(finding, suggests, false, writing),
  );

/** The text of a review: the findings that no line of the diff takes, as far as there is room. */
export function reviewBody(findings: readonly Finding[], prints: readonly string[], writing: Writing): string {
  const parts = fittingIn(LONGEST_REVIEW)(findings.map((finding) => inlineComment(finding, false, true, writing)));
  const more = findings.length - parts.length;
  const text = [
    findings.length === 0 ? 'Breakwater: what to look at stands at the lines.' : NOT_IN_DIFF,
    ...parts,
    ...(more > 0 ? [`And ${count(more, 'finding')} more: the report has them all.`] : []),
  ];
  return marked({ scope: writing.scope, kind: 'review', prints }, text.join('\n\n'));
}

const NOT_IN_DIFF = 'Breakwater: these changes have no comment at a line of their own.';

/** Whether a text says that what it spoke of is settled. */
export const saysSettled = (text: string): boolean => /^(?:Resolved in|Accepted until) /.test(text);

/** How a finding that is no longer open was settled: accepted by a waiver, or gone. */
export const settlement = (finding: Finding | undefined, head: string): string =>
  finding?.waiver === undefined
    ? `Resolved in \`${head.slice(0, 7)}\`.`
    : `Accepted until ${code(finding.waiver.expires)}: ${escape(finding.waiver.reason)}`;

/** A body whose finding is settled. Its heading stays, so that answers to it keep their sense. */
export const settledBody = ({ text, ...marker }: Marker & { readonly text: string }, how: string): string =>
  marked(marker, [how, ...(marker.kind === 'finding' ? [`It was: ${text.split('\n')[0]}`] : [])].join('\n\n'));
