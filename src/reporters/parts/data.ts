import type { Fact, Finding, Report, SourceLocation, Waiver } from '../../core/types.ts';
import { shownPlace } from './places.ts';
import { countByRisk } from './words.ts';

/** The report as the plain data that the contract promises: `schema/report.schema.json` says what stands where. */
export const reportData = (report: Report) => ({
  schemaVersion: 1,
  tool: report.tool,
  range: { base: report.range.base, head: report.range.head, mergeBase: report.range.mergeBase },
  verdict: { conclusion: report.verdict.conclusion, because: report.verdict.because, notes: report.verdict.notes },
  counts: { ...worstFirst(countByRisk(report.verdict.findings)), waived: waivedCount(report) },
  findings: report.verdict.findings.map(findingData),
  changes: report.facts.map(changeData),
  unreadable: report.unreadable,
  stats: report.stats,
});

const worstFirst = ({ critical, high, medium, low, info }: ReturnType<typeof countByRisk>) => ({
  critical,
  high,
  medium,
  low,
  info,
});

const waivedCount = ({ verdict }: Report): number =>
  verdict.findings.filter((finding) => finding.waiver !== undefined).length;

const findingData = (finding: Finding) => ({
  id: finding.id,
  rule: finding.rule,
  outcome: finding.outcome,
  domain: finding.domain,
  class: finding.class,
  risk: finding.risk,
  subject: finding.subject,
  title: finding.title,
  message: finding.message,
  why: finding.why,
  fix: finding.fix,
  suggestion: finding.suggestion ?? null,
  breaks: finding.breaks,
  equivalents: finding.equivalents,
  before: rangeData(finding.before),
  after: rangeData(finding.after),
  places: 1 + finding.also.length,
  waiver: waiverData(finding.waiver),
  ...judgementData(finding),
  ...placesData(finding),
});

/** What policy made of it, where that is more than nothing. */
const judgementData = ({ blocks, unwaivable, approval }: Finding) => ({
  ...(blocks ? { blocks } : {}),
  ...(unwaivable ? { unwaivable } : {}),
  ...(approval ? { approval } : {}),
});

/** The other places it stands for, and that base shows it where head does not. */
const placesData = (finding: Finding) => ({
  ...(finding.also.length > 0
    ? { also: finding.also.map(({ before, after }) => ({ before: rangeData(before), after: rangeData(after) })) }
    : {}),
  ...(finding.after !== undefined && shownPlace(finding).side === 'base' ? { side: 'base' } : {}),
});

const waiverData = (waiver: Waiver | undefined) =>
  waiver === undefined
    ? null
    : { id: waiver.id, reason: waiver.reason, expires: waiver.expires, ...(waiver.isNew ? { new: true } : {}) };

const rangeData = (place: SourceLocation | undefined) =>
  place === undefined ? null : { path: place.path, line: place.line, endLine: place.endLine ?? place.line };

/** A fact as it is, without what only identities and quoting are made from. */
function changeData({ domain, change, follows }: Fact) {
  const { kind, subject, before, after, key: _key, group: _group, secret: _secret, ...facts } = change;
  return {
    domain,
    kind,
    subject,
    before: before ?? null,
    after: after ?? null,
    ...facts,
    ...(follows ? { follows } : {}),
  };
}
