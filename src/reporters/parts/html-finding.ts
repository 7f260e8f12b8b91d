import { digest } from '../../core/present.ts';
import type { Finding } from '../../core/types.ts';
import { acceptance, waiveCommand } from './acceptance.ts';
import { excerptLines, suggestionLines } from './excerpt.ts';
import { element, html, htmlProse } from './html-text.ts';
import type { PageOf, RulePageOf } from './links.ts';
import { placeOf, placeText, shownPlace, type SidedPlace } from './places.ts';
import { alsoAt, approvalSentence, titleOf } from './words.ts';

/** Where places and rules have pages of their own. */
export interface Pages {
  readonly pageOf: PageOf;
  readonly rulePageOf: RulePageOf;
}

/** What becomes of a finding. */
export const STATUSES = ['blocks', 'does not block', 'waived'] as const;
export type Status = (typeof STATUSES)[number];

/** What becomes of a finding: a waiver outweighs all. */
export function statusOf({ blocks, waiver }: Finding): Status {
  if (waiver !== undefined) return 'waived';
  return blocks ? 'blocks' : 'does not block';
}

/** The name of a finding within the page: links to it survive a rebase, as its id does. */
export const anchorOf = ({ id }: Finding): string => `f-${digest(id)}`;

/** One finding: its words, and the diff beside them. */
export function htmlFinding(finding: Finding, pages: Pages): string {
  const lines = linesOf(finding);
  const anchor = anchorOf(finding);
  return element(
    'article',
    {
      class: ['finding', finding.risk, ...(lines.length > 0 ? ['beside'] : [])].join(' '),
      id: anchor,
      tabindex: '-1',
      'aria-labelledby': `${anchor}-title`,
      'data-risk': finding.risk,
      'data-domain': finding.domain,
      'data-status': statusOf(finding),
      'data-file': placeOf(finding).path,
    },
    element(
      'header',
      {},
      element('span', { class: 'risk' }, finding.risk),
      element('h3', { id: `${anchor}-title` }, html(titleOf(finding))),
      htmlPlace(shownPlace(finding), pages.pageOf),
    ),
    element('div', { class: 'words' }, ...wordsOf(finding, pages)),
    lines.length === 0 ? '' : element('div', { class: 'lines' }, ...lines),
    element('footer', {}, ...originOf(finding, pages)),
  );
}

function wordsOf(finding: Finding, { pageOf }: Pages): string[] {
  const prose = [acceptance(finding), approvalSentence(finding)].filter((text) => text !== '');
  const also = alsoAt(finding, (shown) => htmlPlace(shown, pageOf));
  return [
    element('p', { class: 'message' }, htmlProse(finding.message)),
    element('p', {}, htmlProse(finding.why)),
    element('p', { class: 'fix' }, htmlProse(finding.fix)),
    ...prose.map((text) => element('p', { class: 'standing' }, htmlProse(text))),
    also === '' ? '' : element('p', { class: 'also' }, also),
  ];
}

/** Where the judgement comes from: the rule, what it breaks, and the id that a waiver names, with the command where one is due. */
function originOf(finding: Finding, { rulePageOf }: Pages): string[] {
  const { id, rule, breaks } = finding;
  const page = rulePageOf(rule);
  const command = waiveCommand(finding);
  return [
    command === undefined ? '' : 'accept: ',
    element('code', { class: 'id' }, html(command ?? id)),
    breaks.length === 0 ? '' : element('span', {}, `breaks ${breaks.join(', ')}`),
    page === undefined ? '' : element('a', { href: page, rel: 'noreferrer' }, 'about this rule'),
  ];
}

/** A place in a file, linked where it has a page. */
export function htmlPlace(shown: SidedPlace, pageOf: PageOf): string {
  const page = pageOf(shown);
  const text = element('code', {}, html(placeText(shown.place)));
  const place = page === undefined ? text : element('a', { href: page, rel: 'noreferrer' }, text);
  return element('span', { class: 'place' }, shown.side === 'base' ? `${place} (removed)` : place);
}

/** The changed lines, and what could stand there instead. */
function linesOf(finding: Finding): string[] {
  const changed = excerptLines(finding).map(changedLine);
  const suggested = suggestionLines(finding).map((line) => element('span', {}, html(line)));
  return [
    ...(changed.length === 0 ? [] : [element('figure', { 'aria-label': 'Changed lines' }, block(changed))]),
    ...(suggested.length === 0 ? [] : [element('figure', {}, '<figcaption>Suggested</figcaption>', block(suggested))]),
  ];
}

const block = (lines: readonly string[]): string => element('pre', {}, ...lines);

const CHANGES = new Map([
  ['-', 'del'],
  ['+', 'ins'],
]);

const changedLine = (line: string): string => element(CHANGES.get(line.charAt(0)) ?? 'span', {}, html(line));
