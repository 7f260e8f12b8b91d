/** How firmly a workflow holds the actions that it runs with the repository's secrets. */
import type { DependencyChange } from './changes.ts';
import { holdOf, isDeclared } from './questions.ts';

/** Made by GitHub itself, who runs the workflow anyway. */
const FIRST_PARTY = /^(?:actions|github)\//;

/** What an action that could be held by a commit is held by; undefined where it is, or where it never was and stays so. */
export function looseHoldOf(change: DependencyChange): Hold | undefined {
  if (change.ecosystem !== 'github-actions' || !isDeclared(change)) return undefined;
  const hold = change.kind === 'added' ? newHoldOf(change) : lostHoldOf(change);
  if (hold === undefined || !FIRST_PARTY.test(change.name)) return hold;
  return change.kind === 'added' ? undefined : 'first-party';
}

export type Hold = 'branch' | 'tag' | 'new-branch' | 'new-tag' | 'first-party';

function newHoldOf({ head }: DependencyChange): Hold | undefined {
  if (head === null || head.pinned) return undefined;
  return head.version === null ? 'new-branch' : 'new-tag';
}

function lostHoldOf(change: DependencyChange): Hold | undefined {
  const hold = holdOf(change);
  if (hold === 'tag') return 'tag';
  return hold === 'nothing' ? 'branch' : undefined;
}

/** Another release or commit of an action, held as firmly as before: that alone is a matter of development. */
export const isRoutine = (change: DependencyChange): boolean =>
  ROUTINE.has(change.kind) && looseHoldOf(change) === undefined && !isDoubtful(change);

/** A commit that came without a newer release: either its comment is wrong, or what was taken back is taken up again. */
const isDoubtful = ({ kind, base, head }: DependencyChange): boolean =>
  head?.pinned === true &&
  (kind === 'downgrade' || (kind === 'digest' && head.version !== null && head.version === base?.version));

const ROUTINE: ReadonlySet<string> = new Set(['major', 'minor', 'patch', 'downgrade', 'pinned', 'digest', 'removed']);
