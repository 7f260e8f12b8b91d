import { describe, expect, test } from 'vitest';
import type { Ending } from '../../src/sandbox/process.ts';
import { reportSchema } from '../../src/sandbox/report-schema.ts';
import { checked } from '../../src/sandbox/messages.ts';
import { type Place, reasonOf, stoppedReport } from '../../src/sandbox/stopped.ts';
import markdown from '../../src/reporters/markdown.ts';
import { sampleReport } from '../support/reports.ts';

const LIMITS = { time: 300_000, memory: 2048 };

test.each<[string, Partial<Ending> | undefined]>([
  ['it took longer than 5 minutes', { late: true, signal: 'SIGKILL' }],
  [
    'it needed more than 2048 MB of memory',
    { signal: 'SIGABRT', complaint: 'FATAL ERROR: JavaScript heap out of memory' },
  ],
  ['the system ended its process, most often for want of memory', { signal: 'SIGKILL' }],
  ['its process ended by SIGSEGV', { signal: 'SIGSEGV' }],
  ['its process ended with status 0', { code: 0 }],
  ['its process ended with status 9', { code: 9, complaint: 'node: bad option' }],
  ['its process said what cannot be understood', undefined],
])('%s', (reason, ending) => {
  const whole = ending && { code: null, signal: null, late: false, complaint: '', ...ending };
  expect(reasonOf(whole, LIMITS)).toBe(reason);
});

describe('a review that did not finish', () => {
  const opened = { range: sampleReport.range, files: [1, 2, 3] };

  test.each<[string, Place | undefined, object]>([
    [
      'at a file of head',
      { path: 'a.proto', side: 'head', domain: 'protobuf' },
      { rule: 'protobuf/file-unreadable', subject: 'a.proto', after: { path: 'a.proto', line: 1 } },
    ],
    [
      'at a file of base',
      { path: 'go.mod', side: 'base', domain: 'dependencies' },
      { rule: 'dependencies/file-unreadable', subject: 'go.mod', before: { path: 'go.mod', line: 1 } },
    ],
    [
      'at the settings',
      { path: '.github/breakwater.yml', side: 'policy' },
      { rule: 'config/file-unreadable', subject: '.github/breakwater.yml' },
    ],
    ['before it opened a file', undefined, { rule: 'config/file-unreadable', subject: 'nothing' }],
  ])('%s is one finding that blocks', (_, place, finding) => {
    const report = stoppedReport('it took longer than 5 minutes', place, opened);
    expect(report.verdict).toMatchObject({
      conclusion: 'block',
      because: 'The review did not finish: it took longer than 5 minutes.',
      findings: [{ ...finding, outcome: 'stopped', class: 'unreadable', risk: 'high', blocks: true }],
    });
    expect(report.verdict.findings).toHaveLength(1);
    expect(report.stats).toMatchObject({ filesChanged: 3, filesReviewed: 0 });
    expect(checked(reportSchema, report)).toEqual(report);
  });

  test('nobody is told to waive it', () => {
    const place = { path: 'a.yaml', side: 'head', domain: 'config' } as const;
    const text = markdown.render(stoppedReport('it took longer than 5 minutes', place, opened), {
      colour: false,
      width: 100,
    });
    expect(text).toContain('**To merge:** mend the first. ');
    expect(text).not.toContain('waivers');
  });

  test('a name from the repository stays in its code span', () => {
    const place = { path: 'a`\u202E@octocat.yaml', side: 'head', domain: 'config' } as const;
    const [finding] = stoppedReport('it took longer than 5 minutes', place, opened).verdict.findings;
    expect(finding?.message).toBe(
      String.raw`The review did not finish: it took longer than 5 minutes; the last it opened is ` +
        '`aˋ\\u{202e}@octocat.yaml`.',
    );
  });
});
