import { expect, test } from 'vitest';
import { readMarker } from '../../../src/github/pull-request/marker.ts';
import { closedBody, readDates, trackingBody } from '../../../src/github/tracking/body.ts';
import { findingOf } from '../../support/findings.ts';
import { reportWith } from '../../support/reports.ts';

const writing = {
  colour: false,
  width: 80,
  scope: 'all',
  today: '2026-11-26',
  repositoryUrl: 'https://github.example.com/acme/app',
};
const vulnerable = (name: string, fixBy: string) =>
  findingOf({
    id: `dependencies/vulnerability-introduced:${name}`,
    message: `\`${name}\` is vulnerable.`,
    fix: `Raise it, by ${fixBy}.`,
    change: Object.assign({ kind: 'vulnerability-introduced', subject: name }, { fixBy }),
  });
const bodyOf = (dates: Readonly<Record<string, string>>, before = '') =>
  trackingBody(
    reportWith(Object.entries(dates).map(([name, date]) => vulnerable(name, date))),
    readDates(readMarker(before)?.text ?? ''),
    writing,
  );
const datesIn = (body: string) =>
  [...body.matchAll(/^\| (\S+\d{2}\S*(?:, overdue)?) \| `(\w+)`/gm)].map(([, ...cells]) => cells);

test('days to mend by stand first, the next one at the top', () => {
  const body = bodyOf({ b: '2026-12-09', a: '2026-11-29' });
  expect(datesIn(body)).toEqual([
    ['2026-11-29', 'a'],
    ['2026-12-09', 'b'],
  ]);
  expect(body.indexOf('| mend by |')).toBeLessThan(body.indexOf('| risk |'));
});

test('time runs from the first sight: a later run keeps the earlier day, in the words too', () => {
  const first = bodyOf({ a: '2026-11-20' });
  const later = bodyOf({ a: '2026-11-29', b: '2026-12-01' }, first);
  expect(datesIn(later)).toEqual([
    ['**2026-11-20**, overdue', 'a'],
    ['2026-12-01', 'b'],
  ]);
  expect(later).toContain('Raise it, by 2026-11-20.');
  expect(later).not.toContain('2026-11-29');
  expect(bodyOf({ a: '2026-11-30', b: '2026-12-02' }, later)).toBe(later);
});

test.each([
  ['', 0],
  ['<!-- due  -->', 0],
  ['<!-- due 0123456789abcdef=2026-11-20 -->\nx', 1],
  ['<!-- due 0123456789abcdef=2026 fedcba9876543210=2026-11-20 -->', 1],
  ['x\n<!-- due 0123456789abcdef=2026-11-20 -->', 0],
  ['<!-- due 0123456789abcdef=2026-11-20 <b> -->', 0],
])('the days kept in %j', (text, count) => {
  expect(readDates(text).size).toBe(count);
});

test('what is accepted keeps no issue open and has no day', () => {
  const waiver = { id: 'x', reason: 'r', expires: '2027-01-31' };
  const body = trackingBody(
    reportWith([{ ...vulnerable('a', '2026-11-29'), waiver }, findingOf()]),
    new Map(),
    writing,
  );
  expect([readMarker(body)?.prints.length, datesIn(body)]).toEqual([1, []]);
});

test('a closed issue remembers nothing', () => {
  expect(readMarker(closedBody(reportWith([findingOf()]), writing))).toMatchObject({ kind: 'tracking', prints: [] });
});
