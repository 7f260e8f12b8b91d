import { compareRisk, shiftRisk } from '../core/risk.ts';
import type { RuleSetting, Settings } from '../core/settings.ts';
import type { Finding, Verdict } from '../core/types.ts';
import type { FailOn, Risk } from '../core/vocabulary.ts';
import { applyEntries } from './approvals.ts';
import type { Policy } from './policy.ts';
import { blocksByScore } from './vulnerabilities.ts';
import { applyWaivers } from './waivers.ts';

/** The only place where a finding becomes a block. Pure: the same findings and policy give the same verdict. */
export function decide(found: readonly Finding[], policy: Policy): Verdict {
  const { settings } = policy;
  const judged = found.filter((finding) => !isOff(finding, settings)).map((finding) => reassess(finding, settings));
  const { findings: weighed, notes: faults } = applyWaivers(
    judged.map((finding) => applyEntries(finding, policy)),
    policy,
  );
  const findings = weighed.map((finding) =>
    blocks(finding, settings) ? { ...finding, blocks: true as const } : finding,
  );
  const blocking = findings.filter((finding) => finding.blocks);
  const isWaiting = blocking.some(({ approval }) => approval !== undefined);
  const notes = isWaiting ? [...faults, ...(policy.notes ?? [])] : faults;
  const visible = findings.filter((finding) => finding.waiver === undefined && finding.risk !== 'info');
  if (blocking.length > 0) return { conclusion: 'block', because: becauseBlocked(blocking), findings, notes };
  if (visible.length > 0)
    return { conclusion: 'comment', because: becauseCommented(visible, settings), findings, notes };
  return { conclusion: 'pass', because: 'Nothing here is known to break.', findings, notes };
}

/** What settings say of its rule, its class and its domain: the narrowest first. */
const settingsFor = ({ rule, class: ofClass, domain }: Finding, { rules }: Settings): RuleSetting[] =>
  [rule, `class:${ofClass}`, `domain:${domain}`].flatMap((name) => rules.get(name) ?? []);

const isOff = (finding: Finding, settings: Settings): boolean => settingsFor(finding, settings)[0]?.off === true;

/** A risk that settings name replaces the rule's own; path steps are added after it. */
function reassess(finding: Finding, settings: Settings): Finding {
  const own = settingsFor(finding, settings).find(({ risk }) => risk !== undefined)?.risk ?? finding.risk;
  const path = pathOf(finding);
  const steps = settings.paths.risk.filter(({ matches }) => matches(path)).reduce((sum, entry) => sum + entry.steps, 0);
  return { ...finding, risk: shiftRisk(own, steps) };
}

const pathOf = ({ after, before }: Finding): string => (after ?? before)?.path ?? '';

/** Whether one finding stops the merge: an entry of the policy decides, else a score, else `fail-on`. */
function blocks(finding: Finding, settings: Settings): boolean {
  if (finding.waiver !== undefined) return false;
  if (finding.approval !== undefined) return !finding.approval.met;
  if (finding.decision !== undefined) return finding.decision === 'block';
  const byScore = blocksByScore(finding, settings);
  if (byScore !== undefined) return byScore;
  return reaches(finding.risk, failOnFor(finding, settings));
}

/** `fail-on` of its rule, else of its file, its class, its domain, else the general one. */
function failOnFor(finding: Finding, settings: Settings): FailOn {
  const own = settings.rules.get(finding.rule)?.failOn;
  const ofFile = settings.paths.failOn.find(({ matches }) => matches(pathOf(finding)))?.failOn;
  const wider = settingsFor(finding, settings).find(({ failOn }) => failOn !== undefined)?.failOn;
  return own ?? ofFile ?? wider ?? settings.failOn;
}

const reaches = (risk: Risk, failOn: FailOn): boolean => failOn !== 'never' && compareRisk(risk, failOn) >= 0;

function becauseBlocked(blocking: readonly Finding[]): string {
  const unread = blocking.filter((finding) => finding.class === 'unreadable').length;
  const awaited = blocking.filter((finding) => finding.approval !== undefined).length;
  const parts = [
    `${count(blocking.length, 'change blocks', 'changes block')} this merge`,
    ...(unread > 0 ? [`${count(unread, 'file', 'files')} could not be compared`] : []),
    ...(awaited > 0 ? [`${count(awaited, 'change waits', 'changes wait')} for approval`] : []),
  ];
  return `${parts.join('; ')}.`;
}

function becauseCommented(visible: readonly Finding[], { failOn }: Settings): string {
  const look = `${count(visible.length, 'change is', 'changes are')} worth a look`;
  if (failOn === 'never') return `${look}, none may block.`;
  return visible.some(({ risk }) => reaches(risk, failOn))
    ? `${look}, none blocks.`
    : `${look}, none is ${failOn} or worse.`;
}

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
