import { presentable } from '../../core/present.ts';
import type { Change, Fact, Finding, Report } from '../../core/types.ts';
import type { Domain } from '../../core/vocabulary.ts';
import { stepOf, textOf } from './dependency-nodes.ts';
import { anchorOf, htmlPlace } from './html-finding.ts';
import { element, html } from './html-text.ts';
import type { PageOf } from './links.ts';
import { count } from './words.ts';

/** Past this a browser gets slow; the JSON report has them all. */
const MOST_CHANGES = 5000;

/** Every fact, whether or not a rule had an opinion; a link where one had. `shown` are the findings of the page. */
export function htmlChanges({ facts }: Report, shown: readonly Finding[], pageOf: PageOf): string {
  if (facts.length === 0) return '';
  const findings = new Map(shown.map((finding) => [keyOf(finding.domain, finding.change), finding]));
  const rows = facts
    .slice(0, MOST_CHANGES)
    .map((fact) => row(fact, findings.get(keyOf(fact.domain, fact.change)), pageOf));
  const missing = facts.length - rows.length;
  return element(
    'details',
    { class: 'panel', id: 'changes' },
    element('summary', {}, element('h2', {}, `All changes ${number(facts.length)}`)),
    '<form class="sift" role="search" aria-label="All changes" hidden><input type="search" placeholder="Search" aria-label="Search the changes" autocomplete="off"><output></output></form>',
    element('ol', {}, ...rows),
    missing > 0
      ? element('p', { class: 'faint' }, `${count(missing, 'change')} left out here; the JSON report has them all.`)
      : '',
  );
}

/** How many of something a heading speaks of. */
export const number = (n: number): string => element('span', { class: 'number' }, String(n));

const keyOf = (domain: Domain, { kind, subject, key }: Change): string => [domain, kind, subject, key].join('\n');

function row({ domain, change }: Fact, finding: Finding | undefined, pageOf: PageOf): string {
  const step = stepOf(change);
  const cells = [
    html(change.kind.replaceAll('-', ' ')),
    `${element('code', {}, html(presentable(change.subject)))} ${element('span', { class: 'faint' }, html(textOf(change, 'ecosystem') ?? domain))}`,
    step === '' ? '' : element('code', {}, html(presentable(step))),
    place(change, pageOf),
    finding === undefined ? '' : element('a', { class: finding.risk, href: `#${anchorOf(finding)}` }, finding.risk),
  ];
  return element('li', {}, ...cells.map((cell) => element('span', {}, cell)));
}

function place({ before, after }: Change, pageOf: PageOf): string {
  if (after !== undefined) return htmlPlace({ place: after, side: 'head' }, pageOf);
  return before === undefined ? '' : htmlPlace({ place: before, side: 'base' }, pageOf);
}
