import { UserError } from '../core/errors.ts';
import { presentable } from '../core/present.ts';

interface KnownFailure {
  readonly says: RegExp;
  readonly message: (dir: string) => string;
  readonly hint: string;
}

/** How git, or the system, words the failures that the user can mend. */
const KNOWN: readonly KnownFailure[] = [
  {
    says: /spawn git(?:\.exe)? ENOENT/,
    message: () => '`git` was not found',
    hint: 'Install git 2.30 or later, and see that it is on the PATH.',
  },
  {
    says: /on a directory that does not exist/,
    message: (dir) => `there is no folder \`${presentable(dir)}\``,
    hint: 'Pass the folder of a repository with `--repo`.',
  },
  {
    says: /not a git repository|invalid gitfile format/,
    message: (dir) => `\`${presentable(dir)}\` is not a git repository`,
    hint: 'Pass the folder of a clone, a worktree or a bare repository with `--repo`.',
  },
  {
    says: /must be run in a work tree/,
    message: (dir) => `\`${presentable(dir)}\` has no files checked out, so there is no uncommitted work to review`,
    hint: 'Name a commit with `--head`, or run this in a clone that is not bare.',
  },
  {
    says: /promisor remote|lazy fetching disabled/,
    message: () => 'this clone is partial: files that the review needs were never fetched',
    hint: 'Complete it with `git fetch --refetch --no-filter`, then run the review again.',
  },
  {
    says: /unable to read [0-9a-f]{40}|missing (?:blob|tree|commit)|loose object .* is corrupt/,
    message: () => 'this clone is damaged: it lacks objects that the review needs',
    hint: 'Look with `git fsck`, complete it with `git fetch --refetch`, or review a fresh clone.',
  },
  {
    says: /maxBuffer/,
    message: () => 'the two sides differ in more files than one review can hold',
    hint: 'Compare commits that lie closer together, or keep generated files out of the work tree.',
  },
  {
    says: /dubious ownership|unsafe repository/,
    message: (dir) => `\`${presentable(dir)}\` belongs to another user, and this git will not read it`,
    hint: 'Update git to 2.38 or later, or run the review as the owner of the repository.',
  },
];

/** The error to throw when git fails: a `UserError` where the user can mend it, else one that keeps the cause. */
export function gitFailure(dir: string, cause: Error): Error {
  const known = KNOWN.find(({ says }) => says.test(cause.message));
  if (known !== undefined) return new UserError(known.message(dir), known.hint, { cause });
  const [fatal = cause.message] = /^fatal: .*/m.exec(cause.message) ?? [];
  return new Error(`git failed: ${presentable(fatal)}`, { cause });
}

/** What was thrown, as an error. */
export const asError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)));
