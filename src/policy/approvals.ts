import { isAmong, matchesChange } from '../core/match.ts';
import type { Match, PolicyEntry } from '../core/settings.ts';
import type { Finding } from '../core/types.ts';
import type { FindingClass } from '../core/vocabulary.ts';
import type { Approval, Policy } from './policy.ts';

/** Lets the first entry that matches decide for a finding: `dependencies.policy` first, then `approvals`. */
export function applyEntries(finding: Finding, { settings, approvals }: Policy): Finding {
  const byBump = finding.domain === 'dependencies' ? settings.dependencies.policy : [];
  const entries = [...byBump.filter((entry) => !isTooEasy(entry, finding)), ...settings.approvals];
  const entry = entries.find(({ match }) => matches(finding, match));
  if (entry === undefined) return finding;
  return { ...finding, ...decisionOf(entry), ...approvalOf(entry, approvals) };
}

/** What is wrong with a step for another reason than its size. */
const GRAVE: ReadonlySet<FindingClass> = new Set(['data-loss', 'supply-chain', 'upgrade-path', 'vulnerability']);

/**
 * To let a kind of bump pass is no word on a finding that is about more than the bump, as an etcd that skips a release or a
 * forged checksum: an entry lets that pass only where it names its rule, its class or its risk.
 */
const isTooEasy = ({ decide, match }: PolicyEntry, finding: Finding): boolean =>
  (decide === 'pass' || decide === 'comment') &&
  GRAVE.has(finding.class) &&
  match.rule === undefined &&
  match.class === undefined &&
  match.risk === undefined;

const decisionOf = ({ decide }: PolicyEntry): Pick<Finding, 'decision'> =>
  decide === undefined ? {} : { decision: decide };

function approvalOf({ approvals: wanted }: PolicyEntry, given: readonly Approval[]): Pick<Finding, 'approval'> {
  if (wanted === undefined) return {};
  const by = given
    .filter((approval) => approval.as.some((name) => wanted.from.includes(name)))
    .map((approval) => approval.user);
  return { approval: { count: wanted.count, from: wanted.from, by, met: by.length >= wanted.count } };
}

/** Whether all conditions of an entry hold for a finding; an entry without conditions holds for every one. */
const matches = ({ change, ...finding }: Finding, match: Match): boolean =>
  matchesChange(change, match) &&
  isAmong(finding.domain, match.domain) &&
  isAmong(finding.rule, match.rule) &&
  isAmong(finding.class, match.class) &&
  isAmong(finding.risk, match.risk);
