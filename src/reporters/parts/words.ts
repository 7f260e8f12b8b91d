import { shorten, visible } from '../../core/present.ts';
import { alsoPlaces, placeOf, placeText, type SidedPlace } from './places.ts';
import type { Finding, Report } from '../../core/types.ts';
import { RISKS, type Risk } from '../../core/vocabulary.ts';

/** `1 change`, `2 changes`. */
export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A small number in words. */
export const inWords = (n: number): string => NUMBERS[n] ?? String(n);

/** Whether there is nothing at all to say but that all is well. */
export const isClean = ({ verdict, unreadable }: Report): boolean =>
  verdict.conclusion === 'pass' && verdict.findings.length + verdict.notes.length + unreadable.length === 0;

/** What a clean review says: the only sentence. */
export function cleanSentence({ facts, stats }: Report): string {
  if (stats.filesReviewed === 0)
    return `none of ${count(stats.filesChanged, 'changed file')} is a schema, configuration or manifest.`;
  if (facts.length === 0) return `${count(stats.filesReviewed, 'file')} changed, none in meaning.`;
  return `${scope({ facts, stats })}, nothing that breaks.`;
}

/** `14 changes in 6 files`. */
export const scope = ({ facts, stats }: Pick<Report, 'facts' | 'stats'>): string =>
  `${count(facts.filter(({ follows }) => follows !== true).length, 'change')} in ${count(stats.filesReviewed, 'file')}`;

/** How many findings there are of each risk, without the waived ones. */
export function countByRisk(findings: readonly Finding[]): Record<Risk, number> {
  const counts = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
  for (const { risk, waiver } of findings) if (waiver === undefined) counts[risk] += 1;
  return counts;
}

/** `1 critical, 2 medium`, worst first, only those that there are. */
export function riskList(findings: readonly Finding[], risks: readonly Risk[] = RISKS): string {
  const counts = countByRisk(findings);
  return risks
    .filter((risk) => counts[risk] > 0)
    .toReversed()
    .map((risk) => `${counts[risk]} ${risk}`)
    .join(', ');
}

/** The last line's numbers: `14 changes in 6 files: 1 critical, 1 low, 12 harmless`. */
export function tally(report: Report): string {
  const { findings } = report.verdict;
  const waived = findings.filter((finding) => finding.waiver !== undefined).length;
  const parts = [
    riskList(findings, RISKS.slice(1)),
    waived > 0 ? `${waived} waived` : '',
    harmless(report) > 0 ? `${harmless(report)} harmless` : '',
  ].filter((part) => part !== '');
  return [scope(report), parts.join(', ')].filter((part) => part !== '').join(': ');
}

/** Changes of which no rule thinks ill. One change may have several findings, and one finding several changes. */
export function harmless({ facts, verdict }: Report): number {
  const judged = verdict.findings.filter((finding) => finding.risk !== 'info');
  const changes = new Set(
    judged.map(({ domain, change }) => [domain, change.kind, change.subject, change.key].join('\n')),
  );
  const others = judged.reduce((sum, finding) => sum + finding.also.length, 0);
  return Math.max(0, facts.length - changes.size - others);
}

/** A commit or a branch as people say it: seven characters of a sha, `working tree`, a name of bounded length. */
export function refText(ref: string): string {
  if (ref === 'WORKTREE') return 'working tree';
  return /^[0-9a-f]{40,64}$/.test(ref) ? ref.slice(0, 7) : shorten(visible(ref), 60);
}

const MOST_PLACES = 3;

/** The further places of a finding, as a sentence: `Also at a.yaml:3, b.yaml:9 and 4 more.`; empty where there are none. */
export function alsoAt(
  finding: Finding,
  show: (shown: SidedPlace) => string = ({ place }) => placeText(place),
): string {
  const places = alsoPlaces(finding);
  if (places.length === 0) return '';
  const more = places.length > MOST_PLACES ? ` and ${places.length - MOST_PLACES} more` : '';
  return `Also at ${places.slice(0, MOST_PLACES).map(show).join(', ')}${more}.`;
}

/** What a finding waits for, or who gave it; prose with code spans, empty where settings ask for no approvals. */
export function approvalSentence({ approval }: Finding): string {
  if (approval === undefined) return '';
  const by = approval.by.length > 0 ? `approved by ${names(approval.by)}` : 'nobody has approved yet';
  const wanted = `${count(approval.count, 'approval')} from ${names(approval.from)}`;
  return approval.met ? `Needs ${wanted}: ${by}.` : `Waits for ${wanted}: ${by}.`;
}

const names = (list: readonly string[]): string => list.map((name) => `\`${name.replaceAll('`', '')}\``).join(', ');

/** The verdict's one sentence without its full stop. */
export const verdictPhrase = ({ verdict }: Report): string => verdict.because.replace(/\.$/, '');

/** A rule's title within a line: `Field removed` begins small, `TLS switched off` and `GitHub token widened` do not. */
export const titleOf = ({ title }: Finding): string =>
  visible(title).replace(/^[A-Z](?=[a-z]*(?![A-Za-z]))/, (letter) => letter.toLowerCase());

const MOST_REMARKS = 20;

/** What the reader must know beside the findings: the policy's notes, and files without a finding that were not compared. */
export function remarks({ verdict, unreadable }: Report): string[] {
  const known = new Set(verdict.findings.map((finding) => placeOf(finding).path));
  const silent = unreadable.filter(({ path }) => !known.has(path));
  const all = [
    ...verdict.notes,
    ...silent.map(
      ({ path, side, reason }) => `\`${path}\` is not compared: its ${side} version cannot be read (${reason}).`,
    ),
  ];
  const more = all.length - MOST_REMARKS;
  return more > 0 ? [...all.slice(0, MOST_REMARKS), `And ${more} more like these.`] : all;
}
