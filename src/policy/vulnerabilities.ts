import { leastScore, type Severity, SEVERITIES } from '../core/advisories.ts';
import type { Settings } from '../core/settings.ts';
import type { Finding } from '../core/types.ts';

const MALWARE = 10;

/**
 * Whether `advisories.fail-on` lets a known vulnerability block; undefined where that is not for a score to say.
 * One whose severity nobody knows warns and never blocks; malware counts as the worst there is.
 */
export function blocksByScore(finding: Finding, { advisories: { failOn } }: Settings): boolean | undefined {
  if (finding.change.kind !== 'vulnerability-introduced') return undefined;
  const score = scoreOf(finding);
  if (score === undefined) return false;
  return failOn === undefined ? undefined : score >= failOn;
}

/** The CVSS score, or the least that its severity can stand for. */
function scoreOf({ change }: Finding): number | undefined {
  if (Reflect.get(change, 'malware') === true) return MALWARE;
  const score: unknown = Reflect.get(change, 'score');
  return typeof score === 'number' ? score : leastScore(severityOf(Reflect.get(change, 'severity')));
}

const severityOf = (word: unknown): Severity => SEVERITIES.find((severity) => severity === word) ?? 'unknown';
