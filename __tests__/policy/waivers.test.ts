import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { decide } from '../../src/policy/decide.ts';
import { daysAfter, markNew } from '../../src/policy/waivers.ts';
import { parseWaivers } from '../../src/settings/load.ts';
import { findingOf } from '../support/findings.ts';

const ID = 'protobuf/field-removed:acme.v1.User.email#2';
const settings = {
  ...DEFAULT_SETTINGS,
  waivers: { from: 'head', maxDays: 180, unwaivable: ['class:secret'] },
} as const;

test.each([
  {
    title: 'counts',
    entry: `id: "${ID}", reason: gone since June, expires: 2027-01-31`,
    counts: true,
    note: undefined,
  },
  {
    title: 'counts on its last day',
    entry: `id: "${ID}", reason: r, expires: 2026-11-23`,
    counts: true,
    note: undefined,
  },
  {
    title: 'has expired',
    entry: `id: "${ID}", reason: r, expires: 2026-11-22`,
    counts: false,
    note: 'it expired on 2026-11-22',
  },
  {
    title: 'is too far ahead',
    entry: `id: "${ID}", reason: r, expires: 2027-11-22`,
    counts: false,
    note: 'it ends more than 180 days ahead',
  },
  {
    title: 'has no reason',
    entry: `id: "${ID}", reason: " ", expires: 2027-01-31`,
    counts: false,
    note: 'it gives no reason',
  },
  { title: 'lacks its reason', entry: `id: "${ID}", expires: 2027-01-31`, counts: false, note: 'it gives no reason' },
  {
    title: 'lacks its date',
    entry: `id: "${ID}", reason: r`,
    counts: false,
    note: '`expires` is not a date such as 2027-01-31',
  },
  {
    title: 'has no date',
    entry: `id: "${ID}", reason: r, expires: soon`,
    counts: false,
    note: '`expires` is not a date such as 2027-01-31',
  },
  {
    title: 'names a day that no calendar has',
    entry: `id: "${ID}", reason: r, expires: 2027-02-30`,
    counts: false,
    note: '`expires` is not a date such as 2027-01-31',
  },
  {
    title: 'matches nothing',
    entry: 'id: protobuf/x, reason: r, expires: 2027-01-31',
    counts: false,
    note: 'no finding has this id',
  },
])('a waiver that $title', ({ entry, counts, note }) => {
  const waivers = parseWaivers(`waivers: [{ ${entry} }]`, 'waivers.yml');
  const verdict = decide([findingOf()], { settings, waivers, approvals: [], today: '2026-11-23' });
  expect(verdict.conclusion).toBe(counts ? 'pass' : 'block');
  expect(verdict.findings[0]?.waiver !== undefined).toBe(counts);
  expect(verdict.notes).toEqual(
    note === undefined ? [] : [`The waiver for \`${waivers[0]?.id}\` does not count: ${note}.`],
  );
});

test('what the policy makes hard cannot be waived', () => {
  const waivers = [{ id: ID, reason: 'r', expires: '2027-01-31' }];
  const verdict = decide([findingOf({ class: 'secret' })], { settings, waivers, approvals: [], today: '2026-11-23' });
  expect(verdict).toMatchObject({
    conclusion: 'block',
    notes: [expect.stringContaining('does not let it be waived')],
    findings: [{ unwaivable: true }],
  });
});

test('an entry that counts only after the merge is told', () => {
  const upcoming = [{ id: ID, reason: 'r', expires: '2027-01-31' }];
  const verdict = decide([findingOf()], { settings, waivers: [], upcoming, approvals: [], today: '2026-11-23' });
  expect(verdict).toMatchObject({ conclusion: 'block', notes: [expect.stringContaining('counts once it is merged')] });
});

const KNOWN = { id: ID, reason: 'r', expires: '2027-01-31' };
test.each([
  { title: 'word for word', waiver: KNOWN, isNew: false },
  { title: 'another id', waiver: { ...KNOWN, id: 'x' }, isNew: true },
  { title: 'another reason', waiver: { ...KNOWN, reason: 's' }, isNew: true },
  { title: 'a later day', waiver: { ...KNOWN, expires: '2027-02-01' }, isNew: true },
])('is it new: $title', ({ waiver, isNew }) => {
  expect(markNew([waiver], [KNOWN])).toEqual([{ ...waiver, ...(isNew ? { isNew } : {}) }]);
});

test('days are counted over the ends of months and years', () => {
  expect(['2026-11-26', '2028-02-28'].map((date) => daysAfter(date, 90))).toEqual(['2027-02-24', '2028-05-28']);
});

test('an id of the longest kind can be waived', () => {
  expect(
    parseWaivers(`waivers: [{ id: "config/any:${'x'.repeat(360)}", reason: r, expires: d }]`, 'w.yml'),
  ).toHaveLength(1);
});
