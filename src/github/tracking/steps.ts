/** What has to be written so that the one issue says what an audit found. Pure: nothing is written here. */
import type { Report } from '../../core/types.ts';
import type { Marker } from '../pull-request/marker.ts';
import { closedBody, printsOf, readDates, surplusBody, trackingBody, type Writing } from './body.ts';

/** An issue of our own. */
export interface Known extends Marker {
  readonly number: number;
  readonly isOpen: boolean;
  readonly body: string;
  /** The body after the marker. */
  readonly text: string;
}

/** The issues of a repository as tracking needs them. Everything may throw an `ApiFailure`. */
export interface Issues {
  look(): Promise<readonly Known[]>;
  open(title: string, body: string): Promise<unknown>;
  edit(number: number, body: string): Promise<unknown>;
  reopen(number: number, body: string): Promise<unknown>;
  close(number: number, body: string, why: 'completed' | 'not_planned'): Promise<unknown>;
}

/** One request that writes. */
export type Step = (issues: Issues) => Promise<unknown>;

export interface Plan {
  readonly steps: readonly Step[];
  /** What is left as it is on purpose: whole sentences. */
  readonly notes: readonly string[];
}

const TITLE = 'Breakwater: what the audit found';

/** One issue while there is something to mend; runs at the same time may have left two. */
export function trackingPlan(known: readonly Known[], report: Report, writing: Writing): Plan {
  const [issue, ...others] = known.toSorted((a, b) => Number(b.isOpen) - Number(a.isOpen) || a.number - b.number);
  if (issue === undefined) {
    const steps = isClean(report) ? [] : [opening(trackingBody(report, new Map(), writing))];
    return { steps, notes: [] };
  }
  const surplus = others
    .filter(({ isOpen }) => isOpen)
    .map(({ number }) => closing(number, surplusBody(issue.number, writing), 'not_planned'));
  const plan = isClean(report) ? planWhenClean(issue, report, writing) : planWhenNot(issue, report, writing);
  return { ...plan, steps: [...plan.steps, ...surplus] };
}

const isClean = ({ verdict }: Report): boolean => verdict.conclusion === 'pass';

const opening =
  (body: string): Step =>
  (issues) =>
    issues.open(TITLE, body);

const closing =
  (number: number, body: string, why: 'completed' | 'not_planned'): Step =>
  (issues) =>
    issues.close(number, body, why);

const planWhenClean = ({ number, isOpen }: Known, report: Report, writing: Writing): Plan => ({
  steps: isOpen ? [closing(number, closedBody(report, writing), 'completed')] : [],
  notes: [],
});

function planWhenNot(issue: Known, report: Report, writing: Writing): Plan {
  const { number, isOpen } = issue;
  if (isSettledByPeople(issue, report))
    return {
      steps: [],
      notes: [`The tracking issue #${number} stays closed: somebody closed it, and nothing is new.`],
    };
  const body = trackingBody(report, readDates(issue.text), writing);
  if (!isOpen) return { steps: [(issues) => issues.reopen(number, body)], notes: [] };
  const isSame = issue.body.replaceAll('\r\n', '\n').trimEnd() === body.trimEnd();
  return { steps: isSame ? [] : [(issues) => issues.edit(number, body)], notes: [] };
}

/** People close it with its findings in its marker, we without: what they have seen opens it no more. */
function isSettledByPeople({ isOpen, prints }: Known, report: Report): boolean {
  const seen = new Set(prints);
  return !isOpen && printsOf(report).every((print) => seen.has(print));
}
