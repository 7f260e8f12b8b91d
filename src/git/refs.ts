/** Names become ids before anything else is done with them: what follows never sees a name. */
import { UserError } from '../core/errors.ts';
import { presentable } from '../core/present.ts';
import { USER_ENVIRONMENT } from './environment.ts';
import type { Repository } from './repository.ts';
import { ask } from './run.ts';

const COMPLETE = 'git fetch --unshallow origin "+refs/heads/*:refs/remotes/origin/*"';
const NOT_A_BRANCH = /^(?:HEAD|[0-9a-f]{40}|[0-9a-f]{64})$/;
const SUSPECT = /^-|^$|\p{Cc}/u;

/** The id of the commit a name stands for, or of the empty tree, named by its id. Throws `UserError` for any other name. */
export async function resolve(repository: Repository, name: string): Promise<string> {
  const commit = (await resolveIfKnown(repository, name)) ?? (await resolveAtOrigin(repository, name));
  if (commit === undefined)
    throw new UserError(`\`${presentable(name)}\` names no commit here`, hintFor(repository, name));
  return commit;
}

/** The same, undefined where nothing has the name. */
export async function resolveIfKnown(repository: Repository, name: string): Promise<string | undefined> {
  checkName(name);
  if (name === repository.emptyTree) return name;
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
  const answer = await ask(repository.dir, args).catch((cause: unknown) => {
    throw new UserError(`\`${presentable(name)}\` names no commit here`, hintFor(repository, name), { cause });
  });
  return answer === '' ? undefined : answer;
}

/** Throws `UserError` for what git would take for an option, or nothing could be called. */
export function checkName(name: string): void {
  if (!SUSPECT.test(name)) return;
  throw new UserError(
    `\`${presentable(name)}\` cannot be the name of a commit`,
    'Pass a branch, a tag or a commit id.',
  );
}

/** A branch that only the remote has is called by its plain name too: where others check out for us, no local one is made. */
const resolveAtOrigin = async (repository: Repository, name: string): Promise<string | undefined> =>
  NOT_A_BRANCH.test(name) ? undefined : resolveIfKnown(repository, `refs/remotes/origin/${name}`);

function hintFor({ shallow, emptyTree }: Repository, name: string): string {
  if (shallow) return `This clone is shallow. Complete it: \`${COMPLETE}\`.`;
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(name)) return `Fetch it: \`git fetch origin ${name}\`.`;
  if (name === 'HEAD') return 'There is no commit yet. Review uncommitted work with `--head WORKTREE`.';
  if (/[\^~]\d*$/.test(name)) return `For what comes before the first commit, pass the empty tree: \`${emptyTree}\`.`;
  return '`git branch --all` and `git tag` list the names that this clone knows.';
}

/** The commit where two lines of work parted. Throws `UserError` where they share none, or none that this clone holds. */
export async function mergeBaseOf(repository: Repository, base: string, head: string): Promise<string> {
  const answer = await ask(repository.dir, ['merge-base', base, head]);
  if (answer !== '') return answer;
  if (repository.shallow) {
    throw new UserError(
      'this clone is shallow and ends before the commit where base and head parted',
      `Complete it: \`${COMPLETE}\`. To compare the two as they stand, pass \`--direct\`.`,
    );
  }
  throw new UserError('base and head share no history', 'To compare the two as they stand, pass `--direct`.');
}

/** Where a default branch is looked for, in this order. */
const CANDIDATES = [
  'remotes/origin/HEAD',
  'remotes/origin/main',
  'remotes/origin/master',
  'heads/main',
  'heads/master',
];

/** The full name of the branch that work is merged into. Throws `UserError` where there is none to be found. */
export async function defaultBranch(repository: Repository): Promise<string> {
  const known = await knownRefs(
    repository,
    CANDIDATES.map((name) => `refs/${name}`),
  );
  const [first] = known.length > 0 ? known : await knownRefs(repository, [await configuredBranch(repository)]);
  if (first !== undefined) return first;
  throw new UserError('this repository has no branch to compare with by default', 'Name one with `--base`.');
}

async function knownRefs({ dir }: Repository, names: readonly string[]): Promise<string[]> {
  const known = (await ask(dir, ['for-each-ref', '--format=%(refname)', ...names])).split('\n');
  return names.filter((name) => known.includes(name));
}

/** What the user calls the first branch of a new repository: the only thing that the user's own settings are read for. */
async function configuredBranch({ dir }: Repository): Promise<string> {
  const name = await ask(dir, ['config', '--get', 'init.defaultBranch'], USER_ENVIRONMENT);
  return `refs/heads/${name || 'main'}`;
}

/** A full ref name as people say it: `refs/remotes/origin/main` is `origin/main`. */
export const shortName = (ref: string): string => ref.replace(/^refs\/(?:heads|remotes|tags)\//, '');
