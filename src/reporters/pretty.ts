import { shorten, visible } from '../core/present.ts';
import type { Finding, Report, Reporter } from '../core/types.ts';
import { acceptance, waiveCommand } from './parts/acceptance.ts';
import { defuse } from './parts/defuse.ts';
import { excerptLines, suggestionLines } from './parts/excerpt.ts';
import { painter, type Paint, type Style } from './parts/paint.ts';
import { placeOf, placeText } from './parts/places.ts';
import { rank } from './parts/ranking.ts';
import {
  alsoAt,
  approvalSentence,
  cleanSentence,
  isClean,
  remarks,
  riskList,
  refText,
  tally,
  titleOf,
  verdictPhrase,
} from './parts/words.ts';
import { wrapProse } from './parts/wrap.ts';

/** Where the second column starts, and where places stand when there is room. */
const INDENT = 10;
const PLACE_COLUMN = 52;
/** Prose in longer lines is hard to read. */
const WIDEST_PROSE = 100;
/** Past these, the rest is counted. */
const MOST_NOTABLE = 40;
const MOST_MINOR = 8;

const VERDICTS = {
  pass: { style: 'good', words: '✓ passed' },
  comment: { style: 'medium', words: '! passed, with remarks' },
  block: { style: 'critical', words: '✗ blocked' },
} as const satisfies Record<string, { style: Style; words: string }>;

/** What the pieces below share: colours, and the columns there are. */
interface Terminal {
  readonly paint: Paint;
  readonly width: number;
}

/** The report for a terminal: the verdict first, then the most dangerous, the tally last. */
export default {
  name: 'pretty',
  render(report, options) {
    const terminal = { paint: painter(options.colour), width: Math.max(options.width, 40) };
    return `${defuse(linesOf(report, terminal).join('\n'))}\n`;
  },
} satisfies Reporter;

function linesOf(report: Report, terminal: Terminal): string[] {
  const { paint } = terminal;
  const seconds = `${(report.stats.durationMs / 1000).toFixed(2)} s`;
  if (isClean(report)) return [`${paint('good', VERDICTS.pass.words)}: ${cleanSentence(report)} ${seconds}`];
  const { notable, minor, waived } = rank(report.verdict.findings);
  return [
    ...verdictLines(report, terminal),
    '',
    ...notable.slice(0, MOST_NOTABLE).flatMap((finding) => findingLines(finding, terminal)),
    ...foldLines(notable.slice(MOST_NOTABLE), terminal),
    ...minorLines(minor, terminal),
    ...waived.flatMap((finding) => waivedLines(finding, terminal)),
    ...remarks(report).flatMap((remark) => [...hanging('note', 'faint', wrap(remark, terminal), terminal), '']),
    ...wrapProse(`${tally(report)}. ${seconds}`, terminal.width, paint),
  ];
}

function verdictLines(report: Report, { paint, width }: Terminal): string[] {
  const { range, verdict } = report;
  const { style, words } = VERDICTS[verdict.conclusion];
  const left = `${words}: ${visible(verdictPhrase(report))}`;
  const names = `${refText(range.baseName)} → ${refText(range.headName)} (merge base ${refText(range.mergeBase)})`;
  const apart = left.length + 4 + names.length <= width;
  return apart
    ? [`${paint(style, left)}    ${paint('faint', names)}`]
    : [...wrapProse(left, width, (_, text) => text).map((line) => paint(style, line)), paint('faint', names)];
}

/** What is not listed, as a count by risk. */
function foldLines(rest: readonly Finding[], { paint }: Terminal): string[] {
  if (rest.length === 0) return [];
  return [
    ...indented([`and ${rest.length} more: ${riskList(rest)} ${paint('faint', '(--format json has them all)')}`]),
    '',
  ];
}

function findingLines(finding: Finding, terminal: Terminal): string[] {
  const { paint, width } = terminal;
  return [
    ...heading(finding, finding.risk, titleOf(finding), terminal),
    ...indented([
      ...wrap(finding.message, terminal),
      ...excerptLines(finding).map((line) =>
        paint(line.startsWith('-') ? 'removed' : 'added', shorten(line, width - INDENT)),
      ),
      ...wrap(finding.why, terminal),
      ...fixLines(finding, terminal),
      ...[approvalSentence(finding), alsoAt(finding)].flatMap((text) => wrap(text, terminal)),
      paint('faint', lastLine(finding)),
    ]),
    '',
  ];
}

/** The rule; whoever may accept what blocks gets the command, whose id begins with the rule. */
function lastLine(finding: Finding): string {
  const command = waiveCommand(finding);
  return command === undefined ? visible(finding.rule) : `accept: ${command}`;
}

function fixLines(finding: Finding, terminal: Terminal): string[] {
  const [first = '', ...rest] = wrap(finding.fix, terminal, 2);
  return [
    `→ ${first}`,
    ...[...rest, ...suggestionLines(finding).map((line) => terminal.paint('added', line))].map((line) => `  ${line}`),
  ];
}

/** Findings of little weight, close together; the last of many are only counted. */
function minorLines(minor: readonly Finding[], terminal: Terminal): string[] {
  if (minor.length === 0) return [];
  const listed = minor
    .slice(0, MOST_MINOR)
    .flatMap((finding) => [
      ...heading(finding, finding.risk, titleOf(finding), terminal),
      ...indented(wrap(finding.message, terminal)),
    ]);
  return minor.length > MOST_MINOR ? [...listed, ...foldLines(minor.slice(MOST_MINOR), terminal)] : [...listed, ''];
}

const waivedLines = (finding: Finding, terminal: Terminal): string[] => [
  ...heading(finding, 'waived', `${finding.risk}: ${titleOf(finding)}`, terminal),
  ...indented(wrap(`${finding.message} ${acceptance(finding)}`, terminal)),
  '',
];

/** Risk, title and place on one line; the place on the next where it does not fit. */
function heading(finding: Finding, style: Style, title: string, { paint, width }: Terminal): string[] {
  const place = `${placeText(placeOf(finding))}${finding.after === undefined ? ' (removed)' : ''}`;
  const label = style.padEnd(INDENT);
  const left = label + title;
  const painted = paint(style, label) + paint('strong', title);
  const column = Math.max(PLACE_COLUMN, left.length + 2);
  if (column + place.length > width) return [painted, `${' '.repeat(INDENT)}${place}`];
  return [`${painted}${' '.repeat(column - left.length)}${place}`];
}

function hanging(label: string, style: Style, lines: readonly string[], { paint }: Terminal): string[] {
  const [first = '', ...rest] = lines;
  return [`${paint(style, label.padEnd(INDENT))}${first}`, ...indented(rest)];
}

const wrap = (prose: string, { paint, width }: Terminal, less = 0): string[] =>
  wrapProse(prose, Math.min(width - INDENT, WIDEST_PROSE) - less, paint);

const indented = (lines: readonly string[]): string[] => lines.map((line) => ' '.repeat(INDENT) + line);
