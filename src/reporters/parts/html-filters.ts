import type { Finding } from '../../core/types.ts';
import { DOMAINS, RISKS } from '../../core/vocabulary.ts';
import { folderOf } from './html-chart.ts';
import { statusOf, STATUSES } from './html-finding.ts';
import { element, html } from './html-text.ts';
import { placeOf } from './places.ts';

/** What narrows the findings down. Nothing ticked is all. The script shows it: without one it could do nothing. */
export function filters(findings: readonly Finding[]): string {
  return element(
    'form',
    { class: 'filters', role: 'search', 'aria-label': 'Findings', hidden: '' },
    '<input type="search" name="search" placeholder="Search" aria-label="Search the findings" autocomplete="off">',
    boxes('risk', RISKS.toReversed(), findings, ({ risk }) => risk),
    boxes('status', STATUSES, findings, statusOf),
    boxes('domain', DOMAINS, findings, ({ domain }) => domain),
    files(findings),
    '<p><output></output><button type="reset">Show all</button></p>',
  );
}

/** A box for each value that there is, with the number of its findings; none where there is no choice. */
function boxes<T extends string>(
  name: string,
  values: readonly T[],
  findings: readonly Finding[],
  valueOf: (finding: Finding) => T,
): string {
  const counted = values
    .map((value) => ({ value, found: findings.filter((finding) => valueOf(finding) === value).length }))
    .filter(({ found }) => found > 0);
  if (counted.length < 2) return '';
  return element(
    'fieldset',
    {},
    element('legend', {}, name),
    ...counted.map(({ value, found }) =>
      element(
        'label',
        { class: value },
        `<input type="checkbox" name="${name}" value="${value}">`,
        element('span', {}, value),
        element('span', { class: 'count' }, String(found)),
      ),
    ),
  );
}

function files(findings: readonly Finding[]): string {
  const paths = [...new Set(findings.map((finding) => placeOf(finding).path))].toSorted();
  if (paths.length < 2) return '';
  const folders = [...new Set(paths.map(folderOf))];
  return element(
    'select',
    { name: 'path', 'aria-label': 'File or folder' },
    '<option value="">All files</option>',
    options('Folders', folders),
    options('Files', paths),
  );
}

const options = (label: string, values: readonly string[]): string =>
  element('optgroup', { label }, ...values.map((value) => element('option', { value }, html(value))));
