import { describe, expect, test } from 'vitest';
import { Garbled } from '../../src/sandbox/frames.ts';
import { checked, read } from '../../src/sandbox/messages.ts';
import { reportSchema } from '../../src/sandbox/report-schema.ts';
import { cleanReport, hostileReport, sampleReport } from '../support/reports.ts';

test.each([
  ['with findings', sampleReport],
  ['with none', cleanReport],
  ['of hostile text', hostileReport('::error::<script>`')],
])('a report %s comes through as it is', (_, report) => {
  expect(read(reportSchema, JSON.stringify(report))).toEqual(report);
});

describe('garbled', () => {
  const { verdict } = sampleReport;
  const [finding] = verdict.findings;
  const withFinding = (part: object) => ({
    ...sampleReport,
    verdict: { ...verdict, findings: [{ ...finding, ...part }] },
  });
  test.each([
    ['null', null],
    ['a list', []],
    ['nothing at all', {}],
    ['another verdict', { ...sampleReport, verdict: { ...verdict, conclusion: 'fine' } }],
    ['findings that are no list', { ...sampleReport, verdict: { ...verdict, findings: { length: 0 } } }],
    ['a note that is no text', { ...sampleReport, verdict: { ...verdict, notes: [{}] } }],
    ['a field that nobody knows', { ...sampleReport, html: '<script>' }],
    ['a fact without kind', { ...sampleReport, facts: [{ domain: 'config', change: { subject: 'a' } }] }],
    ['a domain that there is not', withFinding({ domain: 'toString' })],
    ['a risk that there is not', withFinding({ risk: '__proto__' })],
    ['a line that is no number', withFinding({ after: { path: 'a', line: '1' } })],
    ['a waiver without reason', withFinding({ waiver: { id: 'a', expires: '2030-01-01' } })],
    ['a message that is no text', withFinding({ message: { toString: 'x' } })],
  ])('%s', (_, report) => {
    expect(() => checked(reportSchema, report)).toThrow(Garbled);
  });
});

test('a change brings no prototype', () => {
  const json = JSON.stringify({ ...sampleReport, facts: [] }).replace(
    '"facts":[]',
    '"facts":[{"domain":"config","change":{"kind":"a","subject":"b","__proto__":{"secret":true},"constructor":{}}}]',
  );
  const [fact] = read(reportSchema, json).facts;
  expect(fact?.change).toEqual({ kind: 'a', subject: 'b' });
  expect(fact?.change.secret).toBeUndefined();
});
