import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  findingBody,
  MOST_PRINTS,
  reviewBody,
  saysSettled,
  settledBody,
  settlement,
  verdictBody,
} from '../../../src/github/pull-request/bodies.ts';
import { fingerprint, readMarker } from '../../../src/github/pull-request/marker.ts';
import { findingOf } from '../../support/findings.ts';
import { hostileText } from '../../support/hostile.ts';
import { cleanReport, hostileReport, reportWith, sampleReport } from '../../support/reports.ts';

const writing = {
  colour: false,
  width: 120,
  repositoryUrl: 'https://github.example.com/acme/app',
  scope: 'all',
  runUrl: 'https://github.example.com/acme/app/actions/runs/9',
};
const LONGEST = 65_536;

describe('the verdict', () => {
  test('is its first line, under the marker, and says where the rest is', () => {
    const lines = verdictBody(sampleReport, writing, 'none').split('\n');
    expect(lines[0]).toBe('<!-- breakwater all verdict -->');
    expect(lines[1]).toMatch(/^## Breakwater: 5 changes block this merge/);
    expect(lines.join('\n')).toContain(`[The whole report](${writing.runUrl})`);
    expect(lines.join('\n')).not.toContain('crosses the network in clear text');
    expect(lines.join('\n')).not.toContain('without their details');
  });

  test('tells what each finding means where nothing else does', () => {
    expect(verdictBody(sampleReport, writing, 'all')).toContain('crosses the network in clear text');
  });

  test('is one line where all is well', () => {
    expect(verdictBody(cleanReport, writing, 'none')).toBe(
      '<!-- breakwater all verdict -->\nBreakwater: 4 changes in 2 files, nothing that breaks.\n',
    );
  });
});

const many = Array.from({ length: 5000 }, (_, index) =>
  findingOf({
    id: `protobuf/x:${index}`,
    message: `\`${'é@'.repeat(60)}\` ${index}`,
    why: 'w'.repeat(400),
    blocks: true,
  }),
);

test('however much there is to say, GitHub takes it', () => {
  const prints = many.slice(0, MOST_PRINTS).map(fingerprint);
  const bodies = [
    verdictBody(reportWith(many), writing, 'none'),
    verdictBody(reportWith(many), writing, 'all'),
    reviewBody(many, prints, writing),
  ];
  expect(bodies.map((body) => body.length).filter((length) => length > LONGEST)).toEqual([]);
  expect(bodies[2]).toMatch(/And \d+ findings more: the report has them all\.$/);
  expect(readMarker(bodies[2] ?? '')?.prints.length).toBe(MOST_PRINTS);
});

describe('what is settled', () => {
  const body = findingBody(findingOf(), writing, false);
  const waiver = { id: 'x', reason: 'known | **safe**', expires: '2027-01-31' };

  test('keeps its marker and its heading', () => {
    const marker = readMarker(body);
    if (marker === undefined) throw new Error('no marker');
    const settled = settledBody(marker, settlement(undefined, 'abcdef0123'));
    expect(settled.split('\n')[0]).toBe(body.split('\n')[0]);
    expect(readMarker(settled)?.text).toBe('Resolved in `abcdef0`.\n\nIt was: **high** · field removed');
    expect(saysSettled(readMarker(settled)?.text ?? '')).toBe(true);
    expect(saysSettled(marker.text)).toBe(false);
  });

  test('by a waiver says whose words those are', () => {
    const words = settlement(findingOf({ waiver }), 'abcdef0123');
    expect(words).toBe('Accepted until `2027-01-31`: known &#124; &#42;&#42;safe&#42;&#42;');
    expect(saysSettled(words)).toBe(true);
  });
});

test('no text of a change makes a marker of its own, a mention or an image', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const report = hostileReport(text);
      const { findings } = report.verdict;
      const bodies = [
        verdictBody(report, writing, 'all'),
        reviewBody(findings, [], writing),
        ...findings.map((finding) => findingBody(finding, writing, true)),
        settlement(findings[1], 'abcdef0'),
      ];
      for (const body of bodies) {
        const outside = body.replace(/(`+)[^`][\s\S]*?\1/g, '').replace(/<code>.*?<\/code>/g, '');
        expect(outside.match(/<!-- breakwater /g)?.length ?? 0).toBeLessThanOrEqual(1);
        expect(outside).not.toMatch(/@octocat|<img|<script|!\[x\]/);
      }
    }),
  );
});
