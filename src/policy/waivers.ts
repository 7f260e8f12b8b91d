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
  for (const { id } of policy.upcoming ?? [])
    notes.push(`The waiver for \`${id}\` counts once it is merged: this repository reads waivers from the base.`);
  const { unwaivable } = policy.settings.waivers;
  return {
    findings: findings.map((finding) => {
      const waiver = accepted.get(finding.id);
      if (waiver !== undefined) return { ...finding, waiver };
      return isUnwaivable(finding, unwaivable) ? { ...finding, unwaivable: true as const } : finding;
    }),
    notes,
  };
}

function faultOf(waiver: Waiver, findings: readonly Finding[], { settings, today }: Policy): string | undefined {
  const finding = findings.find(({ id }) => id === waiver.id);
  if (finding === undefined) return 'no finding has this id';
  if (waiver.reason.trim() === '') return 'it gives no reason';
  const { maxDays, unwaivable } = settings.waivers;
  const fault = faultOfTerm(waiver.expires, today, maxDays);
  if (fault !== undefined) return fault;
  return isUnwaivable(finding, unwaivable) ? 'this repository does not let it be waived' : undefined;
}

/** Marks the entries that are not among the known ones, word for word: another reason or a later day is to be judged anew. */
export const markNew = (waivers: readonly Waiver[], known: readonly Waiver[]): Waiver[] =>
  waivers.map((waiver) => (known.some((one) => isEqual(one, waiver)) ? waiver : { ...waiver, isNew: true }));

const isEqual = (a: Waiver, b: Waiver): boolean => a.id === b.id && a.reason === b.reason && a.expires === b.expires;

/** Why a last day does not count, as the end of a sentence about the waiver; undefined where it does. */
export function faultOfTerm(expires: string, today: string, maxDays: number): string | undefined {
  const days = daysBetween(today, expires);
  if (Number.isNaN(days)) return '`expires` is not a date such as 2027-01-31';
  if (days < 0) return `it expired on ${expires}`;
  return days > maxDays ? `it ends more than ${maxDays} days ahead` : undefined;
}

/** Whether settings forbid to waive findings of a rule, or of a class, named as `class:secret`. */
export const isUnwaivable = (finding: Pick<Finding, 'rule' | 'class'>, unwaivable: readonly string[]): boolean =>
  unwaivable.includes(finding.rule) || unwaivable.includes(`class:${finding.class}`);

/** An ISO date some days after another. */
export const daysAfter = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);

/** Whole days from one ISO date to another; NaN where the other is no day of the calendar. */
function daysBetween(from: string, to: string): number {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(to) ? Date.parse(to) : Number.NaN;
  const exists = !Number.isNaN(day) && new Date(day).toISOString().startsWith(to);
  return exists ? Math.round((day - Date.parse(from)) / DAY) : Number.NaN;
}
