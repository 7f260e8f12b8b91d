import { expect, test } from 'vitest';
import type { Severity } from '../../src/core/advisories.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings.ts';
import type { Change, Finding } from '../../src/core/types.ts';
import type { Risk } from '../../src/core/vocabulary.ts';
import { decide } from '../../src/policy/decide.ts';
import { findingOf } from '../support/findings.ts';

/** Whether one finding alone stops the merge. */
const blocks = (finding: Finding, settings: Settings): boolean =>
  decide([finding], { settings, waivers: [], approvals: [], today: '2026-01-01' }).conclusion === 'block';

interface Case {
  readonly severity: Severity;
  readonly score?: number;
  readonly malware?: boolean;
  readonly risk: Risk;
  readonly failOn?: number;
  readonly blocked: boolean;
}

test.each<Case>([
  { severity: 'high', score: 7.2, risk: 'high', blocked: true },
  { severity: 'medium', score: 6.9, risk: 'medium', blocked: false },
  { severity: 'unknown', risk: 'medium', blocked: false },
  { severity: 'unknown', risk: 'critical', blocked: false },
  { severity: 'unknown', malware: true, risk: 'critical', blocked: true },
  { severity: 'high', score: 7.2, risk: 'high', failOn: 7, blocked: true },
  { severity: 'high', score: 7.2, risk: 'medium', failOn: 7, blocked: true },
  { severity: 'high', score: 7.2, risk: 'high', failOn: 7.3, blocked: false },
  { severity: 'critical', risk: 'critical', failOn: 9, blocked: true },
  { severity: 'high', risk: 'high', failOn: 7.5, blocked: false },
  { severity: 'unknown', risk: 'medium', failOn: 0, blocked: false },
  { severity: 'unknown', malware: true, risk: 'critical', failOn: 10, blocked: true },
])(
  '$severity, score $score, malware $malware, fail-on $failOn: blocks $blocked',
  ({ severity, score = null, malware = false, risk, failOn, blocked }) => {
    const change: Change & Record<string, unknown> = {
      kind: 'vulnerability-introduced',
      subject: 'lodash',
      severity,
      score,
      malware,
    };
    const finding = findingOf({ rule: 'dependencies/vulnerability-introduced', domain: 'dependencies', risk, change });
    const advisories = { fixWithin: [], ...(failOn === undefined ? {} : { failOn }) };
    expect(blocks(finding, { ...DEFAULT_SETTINGS, advisories })).toBe(blocked);
  },
);

test('other findings do not ask for a score', () => {
  const advisories = { fixWithin: [], failOn: 10 };
  expect(blocks(findingOf({ risk: 'high' }), { ...DEFAULT_SETTINGS, advisories })).toBe(true);
  expect(blocks(findingOf({ risk: 'medium' }), { ...DEFAULT_SETTINGS, advisories })).toBe(false);
});

test('an entry of the policy decides before the score', () => {
  const change: Change & Record<string, unknown> = { kind: 'vulnerability-introduced', subject: 'x', score: 9.8 };
  const finding = findingOf({ change, risk: 'critical', domain: 'dependencies' });
  const dependencies = { ...DEFAULT_SETTINGS.dependencies, policy: [{ match: {}, decide: 'comment' as const }] };
  const settings = { ...DEFAULT_SETTINGS, dependencies, advisories: { fixWithin: [], failOn: 7 } };
  expect(blocks(finding, settings)).toBe(false);
});
