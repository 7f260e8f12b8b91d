import { expect, test } from 'vitest';
import { readMarker } from '../../../src/github/pull-request/marker.ts';
import { trackingBody } from '../../../src/github/tracking/body.ts';
import { type Issues, type Known, trackingPlan } from '../../../src/github/tracking/steps.ts';
import { findingOf } from '../../support/findings.ts';
import { cleanReport, reportWith } from '../../support/reports.ts';

const writing = { colour: false, width: 80, scope: 'all', today: '2026-11-26' };
const report = reportWith([findingOf()]);
const BODY = trackingBody(report, new Map(), writing);

function issue(number: number, isOpen: boolean, body = BODY): Known {
  const marker = readMarker(body);
  if (marker === undefined) throw new Error('a body of ours has a marker');
  return { ...marker, number, isOpen, body };
}

/** What a plan writes, in words. */
async function written(known: readonly Known[], found = report): Promise<string[]> {
  const said: string[] = [];
  const say = (...words: readonly unknown[]) => Promise.resolve(said.push(words.join(' ')));
  const issues: Issues = {
    look: () => Promise.resolve(known),
    open: () => say('open'),
    edit: (number) => say('edit', number),
    reopen: (number) => say('reopen', number),
    close: (number, _, why) => say('close', number, why),
  };
  const { steps, notes } = trackingPlan(known, found, writing);
  for (const step of steps) await step(issues);
  return [...said, ...notes.map((note) => note.slice(0, 34))];
}

const CLOSED = '<!-- breakwater all tracking -->\nNothing is left.';
const OTHER = '<!-- breakwater all tracking 0123456789abcdef -->\nx';

test.each([
  { title: 'none', known: [], writes: ['open'] },
  { title: 'the same', known: [issue(1, true)], writes: [] },
  { title: 'the same, as browsers send it', known: [issue(1, true, BODY.replaceAll('\n', '\r\n'))], writes: [] },
  { title: 'another finding', known: [issue(1, true, OTHER)], writes: ['edit 1'] },
  { title: 'closed by us', known: [issue(1, false, CLOSED)], writes: ['reopen 1'] },
  { title: 'closed by people', known: [issue(1, false)], writes: ['The tracking issue #1 stays closed'] },
  { title: 'closed by people, with another finding', known: [issue(1, false, OTHER)], writes: ['reopen 1'] },
  { title: 'two open', known: [issue(2, true), issue(1, true)], writes: ['close 2 not_planned'] },
  { title: 'an open one after a closed one', known: [issue(1, false, CLOSED), issue(2, true)], writes: [] },
])('something to mend: $title', async ({ known, writes }) => {
  expect(await written(known)).toEqual(writes);
});

test.each([
  { title: 'none', known: [], writes: [] },
  { title: 'open', known: [issue(1, true)], writes: ['close 1 completed'] },
  { title: 'closed', known: [issue(1, false, CLOSED)], writes: [] },
  { title: 'two open', known: [issue(1, true), issue(2, true)], writes: ['close 1 completed', 'close 2 not_planned'] },
])('nothing to mend: $title', async ({ known, writes }) => {
  expect(await written(known, cleanReport)).toEqual(writes);
});
