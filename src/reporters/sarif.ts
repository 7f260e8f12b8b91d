import { compareRisk } from '../core/risk.ts';
import type { Finding, RenderOptions, Report, Reporter, SourceLocation } from '../core/types.ts';
import type { Risk } from '../core/vocabulary.ts';
import { encodePath, rulePagesOf, type RulePageOf } from './parts/links.ts';
import { jsonText } from './parts/json-text.ts';
import { alsoPlaces, placeOf, placeText } from './parts/places.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const LEVELS = { critical: 'error', high: 'error', medium: 'warning', low: 'note', info: 'note' } as const;
/** From 0 to 100, as `rank` has it. */
const RANKS: Record<Risk, number> = { critical: 95, high: 75, medium: 50, low: 25, info: 5 };

/** SARIF 2.1.0, for code scanning and for whatever else reads it. */
export default {
  name: 'sarif',
  render: (report, options) => jsonText({ $schema: SCHEMA, version: '2.1.0', runs: [runOf(report, options)] }),
} satisfies Reporter;

function runOf(report: Report, options: RenderOptions) {
  const { findings } = report.verdict;
  const rules = worstOfEachRule(findings);
  const ids = rules.map(({ rule }) => rule);
  const pageOf = rulePagesOf(options);
  return {
    tool: {
      driver: {
        name: report.tool.name,
        semanticVersion: report.tool.version,
        rules: rules.map((finding) => ruleOf(finding, pageOf)),
      },
    },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
    ...provenance(report, options),
    invocations: [
      {
        executionSuccessful: true,
        toolExecutionNotifications: report.unreadable.map(({ path, side, reason }) => ({
          level: 'error',
          message: { text: `Not compared: the ${side} version cannot be read (${reason}).` },
          locations: [{ physicalLocation: { artifactLocation: artifact(path) } }],
        })),
      },
    ],
    results: findings.map((finding) => resultOf(finding, ids.indexOf(finding.rule))),
  };
}

/** Rules as far as findings know them; the worst finding of a rule gives its default level. */
function worstOfEachRule(findings: readonly Finding[]): Finding[] {
  const rules = new Map<string, Finding>();
  for (const finding of findings) {
    const known = rules.get(finding.rule);
    if (known === undefined || compareRisk(finding.risk, known.risk) > 0) rules.set(finding.rule, finding);
  }
  return [...rules.values()].toSorted((a, b) => Number(a.rule > b.rule) - Number(a.rule < b.rule));
}

const ruleOf = ({ rule, title, why, fix, risk, domain, class: ofClass, equivalents }: Finding, pageOf: RulePageOf) => ({
  id: rule,
  shortDescription: { text: title },
  fullDescription: { text: why },
  help: { text: fix },
  ...helpUri(pageOf(rule)),
  defaultConfiguration: { level: LEVELS[risk], rank: RANKS[risk] },
  properties: { tags: [domain, ofClass], equivalents },
});

const helpUri = (page: string | undefined) => (page === undefined ? {} : { helpUri: page });

const resultOf = (finding: Finding, ruleIndex: number) => ({
  ruleId: finding.rule,
  ruleIndex,
  level: LEVELS[finding.risk],
  rank: RANKS[finding.risk],
  message: { text: [messageOf(finding), finding.why, finding.fix].join(' ') },
  locations: [location(placeOf(finding))],
  ...related(finding),
  partialFingerprints: { 'breakwater/v1': finding.id },
  suppressions:
    finding.waiver === undefined
      ? []
      : [
          {
            kind: 'external',
            status: 'accepted',
            justification: `Until ${finding.waiver.expires}: ${finding.waiver.reason}`,
          },
        ],
  properties: { risk: finding.risk, outcome: finding.outcome, subject: finding.subject, breaks: finding.breaks },
});

/** SARIF's places are all in head: what stood only in base is said in words. */
const messageOf = ({ message, before, after }: Finding): string =>
  before !== undefined && after === undefined ? `${message} It stood at ${placeText(before)} in base.` : message;

const related = (finding: Finding) => {
  const places = alsoPlaces(finding);
  return places.length === 0 ? {} : { relatedLocations: places.map(({ place }, id) => ({ id, ...location(place) })) };
};

const location = ({ path, line, endLine = line }: SourceLocation) => ({
  physicalLocation: { artifactLocation: artifact(path), region: { startLine: line, endLine } },
});

const artifact = (path: string) => ({ uri: encodePath(path), uriBaseId: '%SRCROOT%' });

function provenance({ range }: Report, { repositoryUrl }: RenderOptions) {
  if (repositoryUrl === undefined || range.head === 'WORKTREE') return {};
  return { versionControlProvenance: [{ repositoryUri: repositoryUrl, revisionId: range.head }] };
}
