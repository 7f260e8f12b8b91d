import type { Finding } from '../../core/types.ts';
import { isAcceptable } from './acceptance.ts';
import { excerptLines, suggestionLines } from './excerpt.ts';
import { lineText, markdownPlace, type PageOf, type RulePageOf } from './links.ts';
import { code, escape, fence, fold, prose } from './markdown-text.ts';
import { shownPlace } from './places.ts';
import { groupByPath } from './ranking.ts';
import { alsoAt, approvalSentence, titleOf } from './words.ts';

export const HEADINGS = ['risk', 'change', 'where'] as const;

/** A row of the table: risk, message, place; bold where it blocks. */
export const findingRow = (finding: Finding, pageOf: PageOf): readonly string[] => [
  finding.blocks ? `**${finding.risk}**` : finding.risk,
  prose(finding.message),
  markdownPlace(shownPlace(finding), pageOf),
];

/** A row for an accepted finding, with the words of its acceptance. */
export const waivedRow = (finding: Finding, pageOf: PageOf): readonly string[] => [
  ...findingRow(finding, pageOf),
  `until ${code(finding.waiver?.expires ?? '')}: ${escape(finding.waiver?.reason ?? '')}`,
];

/** What each finding means, file by file; the first of a file brings the file's heading. */
export const sections = (findings: readonly Finding[], pageOf: PageOf, rulePageOf: RulePageOf): string[] =>
  [...groupByPath(findings)].flatMap(([path, group]) =>
    group.map((finding, index) =>
      [...(index === 0 ? [`### ${code(path)}`] : []), section(finding, pageOf, rulePageOf)].join('\n\n'),
    ),
  );

function section(finding: Finding, pageOf: PageOf, rulePageOf: RulePageOf): string {
  const shown = shownPlace(finding);
  const excerpt = excerptLines(finding);
  const suggestion = suggestionLines(finding);
  return [
    [
      `**${finding.risk}**`,
      escape(titleOf(finding)),
      markdownPlace(shown, pageOf, lineText(shown.place)),
      ...origin(finding, rulePageOf(finding.rule)),
    ].join(' · '),
    excerpt.length === 0 ? '' : fence('diff', excerpt),
    [finding.message, finding.why].map(prose).join(' '),
    `→ ${prose(finding.fix)}`,
    suggestion.length === 0 ? '' : fence('', suggestion),
    prose(approvalSentence(finding)),
    alsoAt(finding, (place) => markdownPlace(place, pageOf)),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

const origin = ({ rule, breaks }: Finding, page: string | undefined): string[] => [
  page === undefined ? code(rule) : `[${code(rule)}](${page})`,
  ...(breaks.length === 0 ? [] : [`breaks ${breaks.join(', ')}`]),
];

const MOST_ENTRIES = 20;

/** What to copy into the waivers' file to accept what blocks; nothing where nothing can be. */
export function waiverEntries(findings: readonly Finding[]): string[] {
  const blocking = findings.filter(isAcceptable).slice(0, MOST_ENTRIES);
  if (blocking.length === 0) return [];
  const entries = blocking.flatMap(({ id }) => [
    `  - id: ${JSON.stringify(id)}`,
    '    reason: "" # why this is safe; required',
    '    expires: YYYY-MM-DD',
  ]);
  const file =
    '`breakwater waive ID --reason TEXT --expires DATE` writes an entry into `.github/breakwater-waivers.yml`. By hand, keep only what you accept:';
  return [fold('Accept knowingly', `${file}\n\n${fence('yaml', ['waivers:', ...entries])}`)];
}
