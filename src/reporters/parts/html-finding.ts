import type { Finding } from '../../core/types.ts';
import { acceptance, waiveCommand } from './acceptance.ts';
import { excerptLines, suggestionLines } from './excerpt.ts';
import { element, html, htmlProse } from './html-text.ts';
import type { PageOf } from './links.ts';
import { placeOf, placeText, shownPlace, type SidedPlace } from './places.ts';
import { alsoAt, approvalSentence, titleOf } from './words.ts';

/** One finding: its words, and the diff beside them. */
export function htmlFinding(finding: Finding, pageOf: PageOf): string {
  const lines = excerptLines(finding);
  const waived = finding.waiver !== undefined;
  return element(
    'article',
    {
      class: ['finding', waived ? 'waived' : finding.risk, ...(lines.length > 0 ? ['beside'] : [])].join(' '),
      tabindex: '0',
      'data-risk': finding.risk,
      'data-domain': finding.domain,
      'data-file': placeOf(finding).path,
    },
    element('div', {}, ...wordsOf(finding, pageOf)),
    lines.length === 0 ? '' : element('div', {}, diff(lines)),
  );
}

const wordsOf = (finding: Finding, pageOf: PageOf): string[] => [
  element(
    'header',
    {},
    element('span', { class: 'risk' }, labelOf(finding)),
    element('h3', {}, html(titleOf(finding))),
    htmlPlace(shownPlace(finding), pageOf),
  ),
  element('p', {}, htmlProse(`${finding.message} ${finding.why}`)),
  element('p', { class: 'fix' }, htmlProse(finding.fix)),
  ...suggestion(finding),
  ...[acceptance(finding), approvalSentence(finding)]
    .filter((text) => text !== '')
    .map((text) => element('p', {}, htmlProse(text))),
  ...[alsoAt(finding, (shown) => htmlPlace(shown, pageOf))]
    .filter((text) => text !== '')
    .map((text) => element('p', {}, text)),
  element('p', { class: 'faint' }, ...identity(finding)),
];

/** The id; with the command that accepts what blocks, it stands in that. */
function identity(finding: Finding): string[] {
  const command = waiveCommand(finding);
  return [command === undefined ? '' : 'accept: ', element('code', {}, html(command ?? finding.id))];
}

const labelOf = ({ risk, blocks, waiver }: Finding): string => {
  if (waiver !== undefined) return `${risk}, waived`;
  return blocks ? `${risk}, blocks` : risk;
};

function htmlPlace(shown: SidedPlace, pageOf: PageOf): string {
  const page = pageOf(shown);
  const text = element('code', {}, html(placeText(shown.place)));
  const place = page === undefined ? text : element('a', { href: page, rel: 'noreferrer' }, text);
  return shown.side === 'base' ? `<span>${place} (removed)</span>` : place;
}

const CLASSES = new Map([
  ['-', 'removed'],
  ['+', 'added'],
]);

const diff = (lines: readonly string[]): string =>
  element('pre', {}, ...lines.map((line) => element('span', { class: CLASSES.get(line.charAt(0)) }, html(line))));

const suggestion = (finding: Finding): string[] => {
  const lines = suggestionLines(finding);
  return lines.length === 0
    ? []
    : [element('pre', {}, ...lines.map((line) => element('span', { class: 'added' }, html(line))))];
};
