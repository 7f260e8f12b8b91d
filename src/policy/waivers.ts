import type { Finding, Waiver } from '../core/types.ts';
import type { Policy } from './policy.ts';

const DAY = 86_400_000;

/** Marks the findings that are knowingly accepted, and says of every entry that does not count why it does not. */
export function applyWaivers(
  findings: readonly Finding[],
  policy: Policy,
): { readonly findings: readonly Finding[]; readonly notes: readonly string[] } {
  const accepted = new Map<string, Waiver>();
  const notes: string[] = [];
  for (const waiver of policy.waivers) {
    const fault = faultOf(waiver, findings, policy);
    if (fault === undefined) accepted.set(waiver.id, waiver);
    else notes.push(`The waiver for \`${waiver.id}\` does not count: ${fault}.`);
  }
  return {
    findings: findings.map((finding) => {
      const waiver = accepted.get(finding.id);
      return waiver === undefined ? finding : { ...finding, waiver };
    }),
    notes,
  };
}

function faultOf(waiver: Waiver, findings: readonly Finding[], { settings, today }: Policy): string | undefined {
  const finding = findings.find(({ id }) => id === waiver.id);
  if (finding === undefined) return 'no finding has this id';
  if (waiver.reason.trim() === '') return 'it gives no reason';
  const days = daysBetween(today, waiver.expires);
  if (Number.isNaN(days)) return '`expires` is not a date such as 2027-01-31';
  if (days < 0) return `it expired on ${waiver.expires}`;
  if (days > settings.waivers.maxDays) return `it ends more than ${settings.waivers.maxDays} days ahead`;
  const { unwaivable } = settings.waivers;
  if (unwaivable.includes(finding.rule) || unwaivable.includes(`class:${finding.class}`))
    return 'this repository does not let it be waived';
  return undefined;
}

/** Whole days from one ISO date to another; NaN where either is none. */
function daysBetween(from: string, to: string): number {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(to)) return Number.NaN;
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}
