import type { Finding, Report } from '../../core/types.ts';
import { ApiFailure, type FailureKind } from '../api/failure.ts';
import { reconcile } from '../api/reconcile.ts';
import type { PullRequest } from './remote.ts';
import { commentSteps, editSteps, freshFindings, reviewSteps, type Step, type Wish } from './steps.ts';

/**
 * Makes a pull request say what the report says, the most important first. It looks, writes only what differs, and after
 * a lost answer looks again: nothing is written twice. Returns what did not work, in whole sentences.
 */
export const post = (report: Report, pull: PullRequest, wish: Wish): Promise<string[]> =>
  reconcile(
    () => update(report, pull, wish),
    SENTENCES,
    () => pull.settle(),
  );

async function update(report: Report, pull: PullRequest, wish: Wish): Promise<string[]> {
  const standing = await pull.look();
  if (standing.head !== report.range.head) return [MOVED];
  const notes = await carryOut(commentSteps(standing, report, wish), pull);
  const fresh = wish.review === 'never' ? [] : freshFindings(standing, report);
  const patches = fresh.length === 0 ? () => undefined : await pull.patches(pathsOf(fresh));
  const steps = [...reviewSteps(standing, report, wish, { fresh, patches }), ...editSteps(standing, report, wish)];
  return [...new Set([...notes, ...(await carryOut(steps, pull))])];
}

const pathsOf = (findings: readonly Finding[]): Set<string> =>
  new Set(findings.flatMap(({ before, after }) => [before?.path ?? [], after?.path ?? []].flat()));

/** One after the other. What GitHub refuses for itself is told and the rest goes on; what concerns all of them ends it. */
async function carryOut(steps: readonly Step[], pull: PullRequest): Promise<string[]> {
  const notes: string[] = [];
  for (const step of steps) {
    try {
      await step(pull);
    } catch (error) {
      if (!(error instanceof ApiFailure) || !(error.kind === 'absent' || error.kind === 'invalid')) throw error;
      notes.push(SENTENCES[error.kind]);
    }
  }
  return notes;
}

const MOVED = 'Nothing is posted to the pull request: its last commit is not the one that was reviewed.';

/** What came to nothing, by the reason. */
export const SENTENCES: Readonly<Record<FailureKind, string>> = {
  denied:
    'Not everything is posted to the pull request: the token may not write there. The job needs `pull-requests: write`; from forks and for Dependabot GitHub gives no such token.',
  absent: 'Not everything is posted to the pull request: GitHub does not find it, or a comment on it.',
  invalid: 'Not everything is posted to the pull request: GitHub refuses a comment.',
  limited: 'Not everything is posted to the pull request: the rate limit of GitHub is reached.',
  lost: 'Not everything is posted to the pull request: GitHub does not answer.',
  late: 'Not everything is posted to the pull request: it takes too long.',
};
