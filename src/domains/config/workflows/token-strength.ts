/** How much a token that may do more is worth. Source: docs.github.com, "Permissions for the GITHUB_TOKEN". */
import type { TokenWidened } from './changes.ts';

/** What is told of a token that may do more: the outcome of its rule; undefined where its trigger tells it. */
export function strengthOfToken(change: TokenWidened) {
  const { reach, isNew, startedByStrangers } = change;
  if (reach === 'everything') return isNew ? 'new-write-all' : 'write-all';
  if (reach === 'strong') return strength(change);
  if (isNew) return undefined;
  return reach === 'moderate' && !startedByStrangers ? 'notes' : reach;
}

/** Scopes by which a thief changes what others run: code, releases, workflows, the identity in other clouds. */
const SUPPLY: ReadonlySet<string> = new Set(['actions', 'contents', 'id-token', 'packages']);

export const isOfSupply = (scope: string): boolean => SUPPLY.has(scope);

function strength(change: TokenWidened) {
  if (change.isCalled) return 'called';
  if (change.isTraded && !change.isNew && !change.startedByStrangers) return 'traded';
  if (change.identity !== undefined && !change.isNew && !change.startedByStrangers)
    return change.identity === 'traded' ? 'traded-secret' : 'shared';
  return change.isNew ? strengthOfNew(change) : strengthOfMore(change);
}

function strengthOfMore(change: TokenWidened) {
  const { startedByStrangers, isTriggerNew, forAllJobs, from } = change;
  // A block where none was takes all other scopes away.
  if (from === undefined) return contained(change);
  if (startedByStrangers && !isTriggerNew)
    return change.writes.some(isOfSupply) || !change.hadNotes ? 'strong' : 'moderate';
  if (!change.writes.some(isOfSupply)) return 'notes';
  return forAllJobs ? 'strong' : contained(change);
}

/** What changes code, and what starts workflows, is worth a look even where it is needed. */
const CHANGES_CODE: ReadonlySet<string> = new Set(['actions', 'contents']);

/** What one job asks for and shows the use of is no more than it needs. */
const contained = ({ isShown, forAllJobs, startedByStrangers, writes }: TokenWidened) =>
  isShown && !forAllJobs && !startedByStrangers && !writes.some((scope) => CHANGES_CODE.has(scope))
    ? 'needed'
    : 'strong-contained';

/** What a job brings that was not there. That strangers start the workflow, and what they can do, is told of its trigger. */
function strengthOfNew({ isTriggerNew, startedByStrangers, forAllJobs, writes }: TokenWidened) {
  if (isTriggerNew) return undefined;
  // A new job that only proves who it is may do what others grant that identity, and they do not know it yet.
  const isStrong = writes.some((each) => SUPPLY.has(each) && each !== 'id-token');
  // It asks for itself alone.
  return isStrong && (forAllJobs || startedByStrangers) ? 'new-strong' : 'weak';
}
